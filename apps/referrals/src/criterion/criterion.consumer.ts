import { Injectable } from '@nestjs/common';
import { CriterionPublished, CriterionRetired } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import { KnownCriterionEntity } from './criterion.entity.js';

/** Facts of one criterion arrive in order; its service may become known before or after it. */
@Injectable()
export class CriterionConsumer {
  readonly handlers = [
    on(CriterionPublished, async ({ time, data: { criterionId, version, serviceId, attributes } }, tx) => {
      await tx.update(
        KnownCriterionEntity,
        { criterionId, version: LessThan(version), endedAt: IsNull() },
        { endedAt: new Date(time) },
      );
      // What is known already stays as it is: a version that has ended does not come back.
      await tx
        .createQueryBuilder()
        .insert()
        .into(KnownCriterionEntity)
        .values({ criterionId, version, serviceId, attributes, endedAt: null })
        .orIgnore()
        .execute();
    }),
    on(CriterionRetired, async ({ time, data: { criterionId, version } }, tx) => {
      await tx.update(
        KnownCriterionEntity,
        { criterionId, version: LessThanOrEqual(version), endedAt: IsNull() },
        { endedAt: new Date(time) },
      );
    }),
  ];
}
