import { Injectable } from '@nestjs/common';
import { NeedClosed, NeedIdentified } from '@whichdoor/contracts';
import { Clock, on, onTogether, replace } from '@whichdoor/platform';
import { endWithNeed } from '../offer/answer.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { KnownNeedEntity } from './need.entity.js';

@Injectable()
export class NeedConsumer {
  constructor(private readonly clock: Clock) {}

  readonly handlers = [
    onTogether(NeedIdentified, async (events, tx) => {
      // A need that is known already stays as it is: once closed it does not open again.
      await tx.query(
        `insert into known_need (id, organisation_id, is_open)
         select id, organisation_id, true from unnest($1::uuid[], $2::uuid[]) as need (id, organisation_id)
         on conflict on constraint known_need_pk do nothing`,
        [events.map(({ data }) => data.needId), events.map(({ data }) => data.organisationId)],
      );
    }),
    on(NeedClosed, async ({ data: { needId, organisationId } }, tx) => {
      await tx.upsert(KnownNeedEntity, { id: needId, organisationId, isOpen: false }, ['id']);
      const offers = await tx.find(OfferEntity, {
        where: { needId },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      for (const offer of offers) {
        const { next, facts } = endWithNeed(offer, this.clock.now());
        if (next !== offer) await replace(tx, OfferEntity, { next, facts });
      }
    }),
  ];
}
