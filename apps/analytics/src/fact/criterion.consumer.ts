import { Injectable } from '@nestjs/common';
import { CriterionPublished, CriterionRetired } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { keepOfCriterion } from './request.projection.js';

/** A later version's limit takes the place of the former; what failing one of them tells is what failing any tells. */
const publish = `
  insert into criterion_fact (
    criterion_id, service_id, class, version, is_retired, limit_attribute, limit_operator, limit_value, limit_told
  )
  values ($1, $2, $3, $4, false, $5, $6, $7, $7)
  on conflict on constraint criterion_fact_pk do update
    set class = excluded.class, version = excluded.version, is_retired = false,
        limit_attribute = excluded.limit_attribute, limit_operator = excluded.limit_operator,
        limit_value = excluded.limit_value,
        limit_told = case
          when criterion_fact.limit_told is null
            or (criterion_fact.limit_attribute, criterion_fact.limit_operator)
              is distinct from (excluded.limit_attribute, excluded.limit_operator) then null
          when excluded.limit_operator in ('at_least', 'more_than')
            then greatest(criterion_fact.limit_told, excluded.limit_value)
          else least(criterion_fact.limit_told, excluded.limit_value)
        end
    where criterion_fact.version < excluded.version or criterion_fact.class is null`;

@Injectable()
export class CriterionConsumer {
  readonly handlers = [
    on(CriterionPublished, async ({ data }, tx) => {
      const { criterionId, serviceId, class: criterionClass, version, limit } = data;
      await keepOfCriterion(tx, criterionId, () =>
        tx.query(publish, [
          criterionId,
          serviceId,
          criterionClass,
          version,
          limit?.attribute ?? null,
          limit?.operator ?? null,
          limit?.value ?? null,
        ]),
      );
    }),
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
