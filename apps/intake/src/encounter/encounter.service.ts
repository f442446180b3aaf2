import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '@whichdoor/contracts';
import {
  Clock,
  CommandKeys,
  create,
  Database,
  notFound,
  pageOf,
  toConnection,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import { NeedEntity } from '../need/need.entity.js';
import { KnownSiteEntity } from '../site/site.entity.js';
import { record, remove, type Encounter } from './encounter.js';
import { EncounterEntity } from './encounter.entity.js';

export type RecordEncounter = Pick<
  Encounter,
  'siteId' | 'month' | 'gave' | 'received' | 'barriers' | 'accessOffers'
> &
  Partial<Pick<Encounter, 'reachBand' | 'effortBand' | 'needId'>> & {
    readonly idempotencyKey?: string | null;
  };

export type EncounterMonth = Pick<Encounter, 'month'> & { readonly encounters: number };

/** As far back as a month may lie when an encounter is written down. */
const mostMonths = 24;

@Injectable()
export class EncounterService {
  constructor(
    private readonly database: Database,
    private readonly commandKeys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, (tx) => tx.findOne(EncounterEntity, { where: { id } }));
  }

  list(user: User, asked: { readonly first?: number | null; readonly after?: string | null }) {
    const page = pageOf(asked);
    return this.database.transaction(user, async (tx) => {
      const query = tx
        .createQueryBuilder(EncounterEntity, 'encounter')
        .orderBy('encounter.recorded_at', 'DESC')
        .addOrderBy('encounter.id', 'DESC')
        .limit(page.size + 1);
      if (page.after)
        query.where('(encounter.recorded_at, encounter.id) < (:at::timestamptz, :id::uuid)', {
          at: page.after[0],
          id: page.after[1],
        });
      return toConnection(await query.getMany(), page, ({ recordedAt, id }) => [
        recordedAt.toISOString(),
        id,
      ]);
    });
  }

  countByMonth(user: User) {
    return this.database.transaction(user, (tx) =>
      tx
        .createQueryBuilder(EncounterEntity, 'encounter')
        .select('encounter.month', 'month')
        .addSelect('count(*)::int', 'encounters')
        .groupBy('encounter.month')
        .orderBy('encounter.month', 'DESC')
        .limit(mostMonths)
        .getRawMany<EncounterMonth>(),
    );
  }

  record(user: User, { idempotencyKey, ...input }: RecordEncounter) {
    const organisationId = organisationOf(user);
    return this.database.transaction(user, async (tx) => {
      const outcome = await this.commandKeys.once(
        tx,
        user,
        { command: 'recordEncounter', key: idempotencyKey, input },
        async () => {
          const site = await tx.findOne(KnownSiteEntity, { where: { id: input.siteId, organisationId } });
          if (!site)
            return refuse(
              'SiteNotOurs',
              'This place is not one of your organisation’s. Write the encounter down again at one that is.',
            );
          if (input.needId && !(await tx.findOne(NeedEntity, { where: { id: input.needId } })))
            throw notFound('need', input.needId);
          const decided = record({
            reachBand: null,
            effortBand: null,
            needId: null,
            ...input,
            id: randomUUID(),
            organisationId,
            recordedAt: this.clock.now(),
          });
          if (isRefusal(decided)) return decided;
          return (await create(tx, EncounterEntity, decided)).id;
        },
      );
      return isRefusal(outcome) ? outcome : tx.findOneOrFail(EncounterEntity, { where: { id: outcome } });
    });
  }

  remove(user: User, id: string) {
    return this.database.transaction(user, async (tx) => {
      const encounter = await tx.findOne(EncounterEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!encounter) throw notFound('encounter', id);
      const decided = remove(encounter, this.clock.now());
      if (isRefusal(decided)) return decided;
      await tx.delete(EncounterEntity, { id });
      for (const fact of decided.facts) await tx.announce(fact);
      return { id };
    });
  }
}
