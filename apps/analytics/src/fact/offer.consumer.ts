import { Injectable } from '@nestjs/common';
import {
  OfferAccepted,
  OfferDeclined,
  OfferEndedByService,
  OfferExpired,
  OfferSent,
  OfferTakenBack,
  OfferWaitlisted,
} from '@whichdoor/contracts';
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

/**
 * Each outcome, and those that it follows. The events of one offer arrive in order, but may be told again: what is told
 * again never undoes what came of it since.
 */
const outcomes = {
  SENT: [],
  WAITLISTED: ['SENT'],
  ACCEPTED: ['SENT', 'WAITLISTED'],
  DECLINED: ['SENT'],
  TAKEN_BACK: ['SENT', 'WAITLISTED'],
  EXPIRED: ['SENT'],
  ENDED_BY_SERVICE: ['SENT', 'WAITLISTED', 'ACCEPTED'],
} as const satisfies Record<string, readonly string[]>;
type Outcome = keyof typeof outcomes;

const keepOffer = (outcome: Outcome) => async (event: { time: string; data: Offer }, tx: EntityManager) => {
  const { offerId, needId, serviceId, senderOrganisationId, recipientOrganisationId, month } = event.data;
  await keepOfRequest(tx, needId, () =>
    tx.query(
      `insert into offer_fact
         (offer_id, need_id, service_id, sender_organisation_id, recipient_organisation_id, outcome, moment)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict on constraint offer_fact_pk do update set outcome = excluded.outcome, moment = excluded.moment
         where offer_fact.outcome = any ($8::text[])`,
      [
        offerId,
        needId,
        serviceId,
        senderOrganisationId,
        recipientOrganisationId,
        outcome,
        momentOf(month, event.time),
        outcomes[outcome],
      ],
    ),
  );
};

/** Somebody was shut out, at the door or when they were inside already. */
const keepExclusion =
  (outcome: 'DECLINED' | 'ENDED_BY_SERVICE') =>
  async (event: { time: string; data: Offer & Parameters<typeof doorsOfDecline>[0] }, tx: EntityManager) => {
    await keepOffer(outcome)(event, tx);
    const { needId, month } = event.data;
    await keepShutDoors(tx, { needId, moment: momentOf(month, event.time) }, doorsOfDecline(event.data));
  };

@Injectable()
export class OfferConsumer {
  readonly handlers = [
    on(OfferSent, keepOffer('SENT')),
    on(OfferAccepted, keepOffer('ACCEPTED')),
    on(OfferTakenBack, keepOffer('TAKEN_BACK')),
    on(OfferWaitlisted, keepOffer('WAITLISTED')),
    // Silence is no criterion: it is kept as what it is, not as a shut door that nobody declared.
    on(OfferExpired, keepOffer('EXPIRED')),
    on(OfferDeclined, keepExclusion('DECLINED')),
    on(OfferEndedByService, keepExclusion('ENDED_BY_SERVICE')),
  ];
}
