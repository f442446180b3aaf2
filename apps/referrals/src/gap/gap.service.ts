import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, type SkipReason } from '@whichdoor/contracts';
import {
  Clock,
  CommandKeys,
  create,
  Database,
  type Change,
  type Transaction,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import type { CriterionVersion } from '../criterion/criterion.js';
import { findKnownCriteria } from '../criterion/find-known-criteria.js';
import { invalidInput } from '../invalid-input.js';
import { KnownNeedEntity } from '../need/need.entity.js';
import { findListedService } from '../service/find-listed-service.js';
import { recordBlocked, skip, type Gap } from './gap.js';
import { GapEntity } from './gap.entity.js';

export type SkipMatch = {
  readonly needId: string;
  readonly serviceId: string;
  readonly reason: SkipReason;
  readonly criteria: readonly CriterionVersion[];
  readonly idempotencyKey?: string | null;
};
export type RecordBlockedReferral = {
  readonly needId: string;
  readonly services: readonly {
    readonly serviceId: string;
    readonly criteria: readonly CriterionVersion[];
  }[];
  readonly idempotencyKey?: string | null;
};

const mostServices = 200;
const mostCriteria = 50;
// An event names all of them, and every consumer takes it whole: this is some 150 kB.
const mostCriteriaInAll = 2_000;

@Injectable()
export class GapService {
  constructor(
    private readonly database: Database,
    private readonly commandKeys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, (tx) => tx.findOne(GapEntity, { where: { id } }));
  }

  skip(user: User, { idempotencyKey, ...input }: SkipMatch) {
    const { needId, serviceId, reason, criteria } = input;
    checkCriteria(criteria);
    return this.once(user, { command: 'skipMatch', key: idempotencyKey, input }, async (tx) =>
      skip(
        { id: randomUUID(), reason, criteria },
        {
          need: await this.findNeed(tx, user, needId),
          service: await findListedService(tx, serviceId),
          known: await findKnownCriteria(tx, criteria),
        },
        this.clock.now(),
      ),
    );
  }

  recordBlocked(user: User, { idempotencyKey, ...input }: RecordBlockedReferral) {
    const { needId, services } = input;
    checkServices(services);
    return this.once(user, { command: 'recordBlockedReferral', key: idempotencyKey, input }, async (tx) =>
      recordBlocked(
        { id: randomUUID(), doors: services },
        {
          need: await this.findNeed(tx, user, needId),
          known: await findKnownCriteria(
            tx,
            services.flatMap(({ criteria }) => criteria),
          ),
        },
        this.clock.now(),
      ),
    );
  }

  private findNeed(tx: Transaction, user: User, id: string) {
    return tx.findOne(KnownNeedEntity, { where: { id, organisationId: organisationOf(user) } });
  }

  private once<R extends Refusal>(
    user: User,
    command: Parameters<CommandKeys['once']>[2],
    decide: (tx: Transaction) => Promise<Change<Gap> | R>,
  ): Promise<Gap | Refusal> {
    return this.database.transaction(user, async (tx) => {
      const outcome = await this.commandKeys.once<Refusal>(tx, user, command, async () => {
        const decided = await decide(tx);
        return isRefusal(decided) ? decided : (await create(tx, GapEntity, decided)).id;
      });
      return isRefusal(outcome) ? outcome : tx.findOneOrFail(GapEntity, { where: { id: outcome } });
    });
  }
}

const checkCriteria = (criteria: readonly CriterionVersion[]) => {
  if (criteria.length > mostCriteria)
    throw invalidInput(`At most ${mostCriteria} criteria can be named for one service.`);
};

const checkServices = (services: RecordBlockedReferral['services']) => {
  if (services.length > mostServices)
    throw invalidInput(`At most ${mostServices} services can be named for one need.`);
  if (new Set(services.map(({ serviceId }) => serviceId)).size < services.length)
    throw invalidInput('Name each service once, with all of the criteria that shut it.');
  for (const { criteria } of services) {
    if (criteria.length === 0)
      throw invalidInput(
        'Name at least one criterion for each service that was shut. A door without one is open.',
      );
    checkCriteria(criteria);
  }
  if (services.reduce((sum, { criteria }) => sum + criteria.length, 0) > mostCriteriaInAll)
    throw invalidInput('At most 2,000 criteria can be named for one need.');
};
