import { Injectable } from '@nestjs/common';
import { OfferAccepted, OfferDeclined, OfferSent, OfferTakenBack } from '@whichdoor/contracts';
import { on, type EventOf } from '@whichdoor/platform';
import type { EntityManager } from 'typeorm';
import { momentOf } from './moment.js';
import { keepOfRequest } from './request.projection.js';
import { doorsOfDecline } from './shut-door.js';
import { keepShutDoors } from './shut-door.projection.js';

type Offer = Pick<
  EventOf<typeof OfferSent.schema>['data'],
  'offerId' | 'needId' | 'serviceId' | 'senderOrganisationId' | 'recipientOrganisationId' | 'month'
>;
type Outcome = 'SENT' | 'ACCEPTED' | 'DECLINED' | 'TAKEN_BACK';

/** The sending of an offer never undoes its outcome; the events of one offer arrive in order, but may be told again. */
const keepOffer = (outcome: Outcome) => async (event: { time: string; data: Offer }, tx: EntityManager) => {
  const { offerId, needId, serviceId, senderOrganisationId, recipientOrganisationId, month } = event.data;
  await keepOfRequest(tx, needId, () =>
    tx.query(
      `insert into offer_fact
         (offer_id, need_id, service_id, sender_organisation_id, recipient_organisation_id, outcome, moment)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict on constraint offer_fact_pk do update set outcome = excluded.outcome, moment = excluded.moment
         where offer_fact.outcome = 'SENT'`,
      [
        offerId,
        needId,
        serviceId,
        senderOrganisationId,
        recipientOrganisationId,
        outcome,
        momentOf(month, event.time),
      ],
    ),
  );
};

@Injectable()
export class OfferConsumer {
  readonly handlers = [
    on(OfferSent, keepOffer('SENT')),
    on(OfferAccepted, keepOffer('ACCEPTED')),
    on(OfferTakenBack, keepOffer('TAKEN_BACK')),
    on(OfferDeclined, async (event, tx) => {
      await keepOffer('DECLINED')(event, tx);
      const { needId, month } = event.data;
      await keepShutDoors(tx, { needId, moment: momentOf(month, event.time) }, doorsOfDecline(event.data));
    }),
  ];
}
