import { Injectable } from '@nestjs/common';
import { NeedClosed, NeedIdentified } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { keepOfRequest } from './request.projection.js';

@Injectable()
export class NeedConsumer {
  readonly handlers = [
    on(NeedIdentified, async ({ data: { needId, organisationId, kind, area, month } }, tx) => {
      await keepOfRequest(tx, needId, () =>
        tx.query(
          `insert into need_fact (need_id, organisation_id, kind, area, month) values ($1, $2, $3, $4, $5)
           on conflict on constraint need_fact_pk do nothing`,
          [needId, organisationId, kind, area, month],
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
