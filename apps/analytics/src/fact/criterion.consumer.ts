import { Injectable } from '@nestjs/common';
import { CriterionPublished, CriterionRetired } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { keepOfCriterion } from './request.projection.js';

@Injectable()
export class CriterionConsumer {
  readonly handlers = [
    on(
      CriterionPublished,
      async ({ data: { criterionId, serviceId, class: criterionClass, version } }, tx) => {
        await keepOfCriterion(tx, criterionId, () =>
          tx.query(
            `insert into criterion_fact (criterion_id, service_id, class, version, is_retired) values ($1, $2, $3, $4, false)
         on conflict on constraint criterion_fact_pk do update
           set class = excluded.class, version = excluded.version, is_retired = false
           where criterion_fact.version < excluded.version or criterion_fact.class is null`,
            [criterionId, serviceId, criterionClass, version],
          ),
        );
      },
    ),
    // Its class is kept: the doors that it shut while it stood stay in the figures.
    on(CriterionRetired, async ({ data: { criterionId, serviceId, version } }, tx) => {
      await keepOfCriterion(tx, criterionId, () =>
        tx.query(
          `insert into criterion_fact (criterion_id, service_id, class, version, is_retired) values ($1, $2, null, $3, true)
         on conflict on constraint criterion_fact_pk do update
           set version = excluded.version, is_retired = true where criterion_fact.version <= excluded.version`,
          [criterionId, serviceId, version],
        ),
      );
    }),
  ];
}
