import { Injectable } from '@nestjs/common';
import {
  OfferAcceptanceTakenBack,
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
  ACCEPTED: ['SENT', 'WAITLISTED', 'ACCEPTED'],
  DECLINED: ['SENT'],
  TAKEN_BACK: ['SENT', 'WAITLISTED'],
  EXPIRED: ['SENT'],
  ENDED_BY_SERVICE: ['SENT', 'WAITLISTED', 'ACCEPTED'],
} as const satisfies Record<string, readonly string[]>;
type Outcome = keyof typeof outcomes;
type Told<Data = object> = { readonly time: string; readonly data: Offer & Data };

/** @param turn of accepting and taking that back, where it is one: an earlier turn that is told again changes nothing */
const keepOffer = async (
  { time, data }: Told,
  tx: EntityManager,
  outcome: Outcome,
  {
    follows = outcomes[outcome],
    turn = null,
  }: { readonly follows?: readonly string[]; readonly turn?: number | null } = {},
) => {
  const { offerId, needId, serviceId, senderOrganisationId, recipientOrganisationId, month } = data;
  await keepOfRequest(tx, needId, () =>
    tx.query(
      `insert into offer_fact
         (offer_id, need_id, service_id, sender_organisation_id, recipient_organisation_id, outcome, moment, turn)
       values ($1, $2, $3, $4, $5, $6, $7, coalesce($9::int, 0))
       on conflict on constraint offer_fact_pk do update
         set outcome = excluded.outcome, moment = excluded.moment, turn = greatest(offer_fact.turn, excluded.turn)
         where offer_fact.outcome = any ($8::text[]) and ($9::int is null or $9::int > offer_fact.turn)`,
      [
        offerId,
        needId,
        serviceId,
        senderOrganisationId,
        recipientOrganisationId,
        outcome,
        momentOf(month, time),
        follows,
        turn,
      ],
    ),
  );
};

const keep = (outcome: Outcome) => (event: Told, tx: EntityManager) => keepOffer(event, tx, outcome);

const keepAcceptance = (event: Told<{ acceptance?: number | undefined }>, tx: EntityManager) =>
  keepOffer(event, tx, 'ACCEPTED', { turn: 2 * (event.data.acceptance ?? 1) - 1 });

/** It is as if it had not been accepted: the offer is what it was before. */
const keepAcceptanceTakenBack = (
  event: Told<EventOf<typeof OfferAcceptanceTakenBack.schema>['data']>,
  tx: EntityManager,
) =>
  keepOffer(event, tx, event.data.backTo === 'WAITLISTED' ? 'WAITLISTED' : 'SENT', {
    follows: ['SENT', 'WAITLISTED', 'ACCEPTED'],
    turn: 2 * event.data.acceptance,
  });

/** Somebody was shut out, at the door or when they were inside already. */
const keepExclusion =
  (outcome: 'DECLINED' | 'ENDED_BY_SERVICE') =>
  async (event: Told<Parameters<typeof doorsOfDecline>[0]>, tx: EntityManager) => {
    await keepOffer(event, tx, outcome);
    const { needId, month } = event.data;
    await keepShutDoors(tx, { needId, moment: momentOf(month, event.time) }, doorsOfDecline(event.data));
  };

@Injectable()
export class OfferConsumer {
  readonly handlers = [
    on(OfferSent, keep('SENT')),
    on(OfferAccepted, keepAcceptance),
    on(OfferAcceptanceTakenBack, keepAcceptanceTakenBack),
    on(OfferTakenBack, keep('TAKEN_BACK')),
    on(OfferWaitlisted, keep('WAITLISTED')),
    // Silence is no criterion: it is kept as what it is, not as a shut door that nobody declared.
    on(OfferExpired, keep('EXPIRED')),
    on(OfferDeclined, keepExclusion('DECLINED')),
    on(OfferEndedByService, keepExclusion('ENDED_BY_SERVICE')),
  ];
}
