import { Injectable } from '@nestjs/common';
import { ServiceListed, ServiceRevised, ServiceWithdrawn } from '@whichdoor/contracts';
import { on, type EventOf } from '@whichdoor/platform';
import type { EntityManager } from 'typeorm';

const keepService = async ({ data }: EventOf<typeof ServiceListed.schema>, tx: EntityManager) => {
  await tx.query(
    `insert into service_fact (service_id, organisation_id, kinds, areas, declares_no_criteria, is_withdrawn)
     values ($1, $2, $3, $4, $5, false)
     on conflict on constraint service_fact_pk do update
       set organisation_id = excluded.organisation_id, kinds = excluded.kinds, areas = excluded.areas,
           declares_no_criteria = excluded.declares_no_criteria`,
    [data.serviceId, data.organisationId, data.kinds, data.areas, data.declaresNoCriteria],
  );
};

@Injectable()
export class ServiceConsumer {
  readonly handlers = [
    on(ServiceListed, keepService),
    on(ServiceRevised, keepService),
    on(ServiceWithdrawn, async ({ data: { serviceId } }, tx) => {
      await tx.query(
        `insert into service_fact (service_id, organisation_id, kinds, areas, declares_no_criteria, is_withdrawn)
         values ($1, null, '{}', '{}', false, true)
         on conflict on constraint service_fact_pk do update set is_withdrawn = true`,
        [serviceId],
      );
    }),
  ];
}
