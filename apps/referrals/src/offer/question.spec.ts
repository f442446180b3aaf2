import { aKnownCriterion } from '../criterion/criterion.fixture.js';
import type { OfferQuestion } from './offer.js';
import { anOffer } from './offer.fixture.js';
import { answerQuestion, ask, mostQuestions, openQuestion } from './question.js';

// A Monday in Melbourne, 20:00.
const at = new Date('2026-11-23T09:00:00Z');
const attribute = 'days_since_last_use';
const open: OfferQuestion = { attribute, askedAt: at.toISOString(), outcome: null, answeredAt: null };

describe('asking about an offer', () => {
  const offer = anOffer();
  const asking = aKnownCriterion({ serviceId: offer.serviceId, attributes: [attribute] });

  it('is seeing it, and gives the sender two working days', () => {
    expect(ask(offer, attribute, [asking], at)).toMatchObject({
      next: {
        status: 'INFO_REQUESTED',
        receivedAt: at,
        dueAt: new Date('2026-11-25T09:00:00Z'),
        questions: [open],
      },
      facts: [{ type: 'OfferInformationRequested', data: { attribute } }],
    });
  });

  it('is for what a criterion of the service asks about', () => {
    const other = aKnownCriterion({ serviceId: offer.serviceId, attributes: ['age'] });
    const elsewhere = aKnownCriterion({ attributes: [attribute] });
    const ended = { ...asking, endedAt: new Date(0) };
    const unheard = { ...asking, attributes: null };

    for (const criteria of [[], [other], [elsewhere], [ended]])
      expect(ask(offer, attribute, criteria, at)).toMatchObject({ refusal: 'QuestionNotAllowed' });
    expect(ask(offer, attribute, [unheard], at)).toMatchObject({ next: { status: 'INFO_REQUESTED' } });
  });

  it('knows that the age of a child is an age', () => {
    const ages = aKnownCriterion({ serviceId: offer.serviceId, attributes: ['age'] });

    expect(ask(offer, 'child.age', [ages], at)).toMatchObject({
      next: { questions: [{ attribute: 'child.age' }] },
    });
  });

  it('does not press: nothing twice, and no more than a few things', () => {
    const answered = { ...open, outcome: 'PREFERS_NOT_TO_SAY', answeredAt: at.toISOString() } as const;
    const twice = { ...offer, questions: [answered] };
    const many = {
      ...offer,
      questions: Array.from({ length: mostQuestions }, (_, place) => ({
        ...answered,
        attribute: `${place}`,
      })),
    };

    for (const pressed of [twice, many])
      expect(ask(pressed, attribute, [asking], at)).toMatchObject({ refusal: 'QuestionNotAllowed' });
  });
});

describe('answering a question', () => {
  const asked = anOffer({ status: 'INFO_REQUESTED', questions: [open] });
  const dayLater = new Date('2026-11-24T09:00:00Z');

  it('gives the service back the time that it waited', () => {
    expect(answerQuestion(asked, 'PREFERS_NOT_TO_SAY', null, dayLater)).toMatchObject({
      next: {
        status: 'RECEIVED',
        decideBy: new Date('2026-11-25T09:00:00Z'),
        dueAt: new Date('2026-11-25T09:00:00Z'),
        expiresAt: new Date('2026-11-27T09:00:00Z'),
      },
      facts: [],
    });
  });

  it('of over a weekend ends on a working day', () => {
    const friday = new Date('2026-11-27T09:00:00Z');

    // Four days later than Tuesday and Thursday: neither Saturday nor, for long, Monday.
    expect(answerQuestion(asked, 'PREFERS_NOT_TO_SAY', null, friday)).toMatchObject({
      next: { decideBy: new Date('2026-11-29T13:00:00Z'), expiresAt: new Date('2026-11-30T09:00:00Z') },
    });
  });

  it('keeps the facts as they were, unless the client agreed to share one more', () => {
    const renewed = { sealedFacts: Buffer.from('anew'), until: new Date('2027-01-01T00:00:00Z') };

    expect(answerQuestion(asked, 'PREFERS_NOT_TO_SAY', null, dayLater)).toMatchObject({
      next: {
        sealedFacts: asked.sealedFacts,
        factsUntil: asked.factsUntil,
        questions: [{ outcome: 'PREFERS_NOT_TO_SAY' }],
      },
    });
    expect(answerQuestion(asked, 'SHARED', renewed, dayLater)).toMatchObject({
      next: {
        sealedFacts: renewed.sealedFacts,
        factsUntil: renewed.until,
        questions: [{ outcome: 'SHARED' }],
      },
    });
  });

  it.each(['SENT', 'RECEIVED', 'ACCEPTED'] as const)('is refused where nobody waits: %s', (status) => {
    const offer = anOffer({ status, questions: [open] });

    expect(openQuestion(offer)).toBeNull();
    expect(answerQuestion(offer, 'SHARED', null, dayLater)).toMatchObject({ refusal: 'NoQuestionOpen' });
  });
});
