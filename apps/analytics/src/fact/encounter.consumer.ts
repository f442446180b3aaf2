import { Injectable } from '@nestjs/common';
import { EncounterRecorded, EncounterRemoved } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { momentOf } from './moment.js';
import { keepOfRequest } from './request.projection.js';

@Injectable()
export class EncounterConsumer {
  readonly handlers = [
    on(EncounterRecorded, async ({ time, data: { encounterId, organisationId, needId, month } }, tx) => {
      if (needId === null) return;
      await keepOfRequest(tx, needId, () =>
        tx.query(
          `insert into encounter_fact (encounter_id, organisation_id, need_id, moment) values ($1, $2, $3, $4)
           on conflict on constraint encounter_fact_pk do nothing`,
          [encounterId, organisationId, needId, momentOf(month, time)],
        ),
      );
    }),
    on(EncounterRemoved, async ({ data: { encounterId } }, tx) => {
      const [work] = await tx.query<{ need_id: string }[]>(
        'select need_id from encounter_fact where encounter_id = $1',
        [encounterId],
      );
      if (!work) return;
      await keepOfRequest(tx, work.need_id, () =>
        tx.query('delete from encounter_fact where encounter_id = $1', [encounterId]),
      );
    }),
  ];
}
