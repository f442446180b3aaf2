import { offerStatuses, type OfferStatus } from '@whichdoor/contracts';
import { aKnownCriterion } from '../criterion/criterion.fixture.js';
import { accept, expire, receive, takeBack, waitlist } from './answer.js';
import { decline, endByService } from './decline.js';
import { takeAcceptanceBack } from './mistaken-acceptance.js';
import type { Offer } from './offer.js';
import { anOffer } from './offer.fixture.js';
import { steps, type OfferStep } from './offer-step.js';
import { answerQuestion, ask } from './question.js';

const at = new Date('2026-11-23T09:00:00Z');
const attribute = 'age';
const undeclared = {
  reason: 'UNDECLARED_CRITERION',
  criterion: null,
  nextStep: 'NOTHING',
  alternativeServiceId: null,
} as const;
const nothingKnown = { known: null, alternative: null };

const take: Readonly<Record<OfferStep, (offer: Offer) => object>> = {
  receive: (offer) => receive(offer, at),
  ask: (offer) =>
    ask(
      { ...offer, questions: [] },
      attribute,
      [aKnownCriterion({ serviceId: offer.serviceId, attributes: [attribute] })],
      at,
    ),
  answerQuestion: (offer) => answerQuestion(offer, 'PREFERS_NOT_TO_SAY', null, at),
  accept: (offer) => accept(offer, at),
  takeAcceptanceBack: (offer) => takeAcceptanceBack(offer, 0, at),
  waitlist: (offer) => waitlist(offer, at),
  decline: (offer) => decline(offer, undeclared, nothingKnown, at),
  takeBack: (offer) => takeBack(offer, at),
  expire: (offer) => expire(offer, at),
  endByService: (offer) => endByService(offer, undeclared, nothingKnown, at),
};
const standing = (status: OfferStatus) =>
  anOffer({
    status,
    ...(status === 'ACCEPTED' && {
      decidedAt: at,
      acceptances: 1,
      acceptedFrom: { status: 'RECEIVED', dueAt: at.toISOString(), decidedAt: null },
    }),
    questions: [{ attribute, askedAt: at.toISOString(), outcome: null, answeredAt: null }],
  });

describe('the way of an offer', () => {
  it.each(
    (Object.keys(steps) as OfferStep[]).flatMap((step) => offerStatuses.map((from) => [step, from] as const)),
  )('%s from %s follows the table', (step, from) => {
    const outcome = take[step](standing(from));

    if (steps[step].from.includes(from))
      expect(steps[step].to).toContain((outcome as { next: Offer }).next.status);
    else expect(outcome).toHaveProperty('refusal');
  });

  it.each(Object.keys(steps) as OfferStep[])(
    '%s leaves an offer due exactly while somebody has to act',
    (step) => {
      for (const from of steps[step].from) {
        const { next } = take[step](standing(from)) as { next: Offer };
        const isOpen = ['SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED'].includes(next.status);

        expect({ from, isDue: next.dueAt !== null }).toEqual({ from, isDue: isOpen });
      }
    },
  );
});
