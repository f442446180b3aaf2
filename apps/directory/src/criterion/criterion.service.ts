import { Injectable } from '@nestjs/common';
import { isRefusal } from '@whichdoor/contracts';
import { change, create, notFound, type Transaction, type User } from '@whichdoor/platform';
import { checkIsOwnOrganisation } from '../authority.js';
import { Commands } from '../commands.js';
import { lockOn } from '../lock-on.js';
import { newIdFor } from '../new-id.js';
import { contradictsOpenness } from '../service/service.js';
import { getService } from '../service/service.service.js';
import { publish, retire, revise, versionOf, type Criterion } from './criterion.js';
import { CriterionEntity, CriterionVersionEntity } from './criterion.entity.js';

export type PublishCriterion = {
  readonly id?: string | null;
  readonly serviceId: string;
  readonly rule: unknown;
  readonly idempotencyKey?: string | null;
};
export type ReviseCriterion = {
  readonly id: string;
  readonly replacesVersion: number;
  readonly rule: unknown;
};

@Injectable()
export class CriterionService {
  constructor(private readonly commands: Commands) {}

  publish(user: User, { idempotencyKey, ...input }: PublishCriterion) {
    return this.commands.make(
      user,
      { name: 'publishCriterion', key: idempotencyKey, input },
      CriterionEntity,
      ({ organisationId }) => organisationId,
      async (tx, at) => {
        // Held before the service is read, so that it cannot declare its openness in between.
        await lockOn(tx, 'criteria of service', input.serviceId);
        const { organisationId, declaresNoCriteria } = await getService(tx, input.serviceId);
        checkIsOwnOrganisation(user, organisationId);
        const id = await newIdFor(tx, user, CriterionEntity, input.id);
        const decided = publish({ ...input, id, organisationId }, at);
        if (isRefusal(decided)) return decided;
        if (declaresNoCriteria) return contradictsOpenness();
        const published = await create(tx, CriterionEntity, decided);
        await tx.insert(CriterionVersionEntity, versionOf(published));
        return published;
      },
    );
  }

  revise(user: User, { id, ...input }: ReviseCriterion) {
    return this.commands.change(user, 'reviseCriterion', subjectOf, async (tx, at, noting) => {
      await checkIsOwn(tx, user, id);
      const revised = await change(tx, CriterionEntity, id, (criterion) =>
        noting(criterion, revise(criterion, input, at)),
      );
      if (!isRefusal(revised)) await tx.insert(CriterionVersionEntity, versionOf(revised));
      return revised;
    });
  }

  retire(user: User, id: string) {
    return this.commands.change(user, 'retireCriterion', subjectOf, async (tx, _, noting) => {
      await checkIsOwn(tx, user, id);
      return change(tx, CriterionEntity, id, (criterion) => noting(criterion, retire(criterion)));
    });
  }
}

const subjectOf = ({ id, organisationId }: Criterion) => ({ id, organisationId });

const checkIsOwn = async (tx: Transaction, user: User, id: string) => {
  const criterion = await tx.findOne(CriterionEntity, { where: { id } });
  if (!criterion) throw notFound('criterion', id);
  checkIsOwnOrganisation(user, criterion.organisationId);
};
