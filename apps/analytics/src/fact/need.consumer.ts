import { Injectable } from '@nestjs/common';
import { NeedClosed, NeedIdentified } from '@whichdoor/contracts';
import { on, onTogether } from '@whichdoor/platform';
import { keepOfRequests } from './request.projection.js';

@Injectable()
export class NeedConsumer {
  readonly handlers = [
    onTogether(NeedIdentified, async (events, tx) => {
      const needs = events.map(({ data }) => data);
      await keepOfRequests(
        tx,
        needs.map(({ needId }) => needId),
        () =>
          tx.query(
            `insert into need_fact (need_id, organisation_id, kind, area, month)
             select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[])
             on conflict on constraint need_fact_pk do nothing`,
            [
              needs.map(({ needId }) => needId),
              needs.map(({ organisationId }) => organisationId),
              needs.map(({ kind }) => kind),
              needs.map(({ area }) => area),
              needs.map(({ month }) => month),
            ],
          ),
      );
    }),
    on(NeedClosed, async ({ data: { needId, organisationId, closing, reasons, month } }, tx) => {
      await tx.query(
        `insert into closing_fact (need_id, organisation_id, closing, reasons, month) values ($1, $2, $3, $4, $5)
         on conflict on constraint closing_fact_pk do nothing`,
        [needId, organisationId, closing, reasons, month],
      );
    }),
  ];
}
