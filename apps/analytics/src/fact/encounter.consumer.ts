import { Injectable } from '@nestjs/common';
import { EncounterRecorded, EncounterRemoved } from '@whichdoor/contracts';
import { on, onTogether } from '@whichdoor/platform';
import { momentOf } from './moment.js';
import { keepOfRequest, keepOfRequests } from './request.projection.js';

@Injectable()
export class EncounterConsumer {
  readonly handlers = [
    onTogether(EncounterRecorded, async (events, tx) => {
      const worked = events.flatMap(({ time, data: { needId, month, ...encounter } }) =>
        needId === null ? [] : [{ ...encounter, needId, moment: momentOf(month, time) }],
      );
      if (worked.length === 0) return;
      await keepOfRequests(
        tx,
        worked.map(({ needId }) => needId),
        () =>
          tx.query(
            `insert into encounter_fact (encounter_id, organisation_id, need_id, moment)
             select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[])
             on conflict on constraint encounter_fact_pk do nothing`,
            [
              worked.map(({ encounterId }) => encounterId),
              worked.map(({ organisationId }) => organisationId),
              worked.map(({ needId }) => needId),
              worked.map(({ moment }) => moment),
            ],
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
