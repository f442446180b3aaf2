import { OfferInformationRequested, refuse, type QuestionOutcome } from '@whichdoor/contracts';
import { canBeCited, type KnownCriterion } from '../criterion/criterion.js';
import { getPolicy } from '../escalation/escalation-policy.js';
import { addWorkingDays } from '../escalation/working-day.js';
import { told, type Offer } from './offer.js';
import { alreadyDecided, canTake } from './offer-step.js';
import { attributeOf } from './shared-fact.js';

/** Questions that a service may ask about one person before it decides. More would be an interrogation. */
export const mostQuestions = 3;

/**
 * Asks the sender about one more thing. Only what one of the service's criteria asks about can be asked, once; the
 * time to decide stands still until the answer.
 *
 * @param criteria of the service, as far as they are known here
 */
export const ask = (offer: Offer, attribute: string, criteria: readonly KnownCriterion[], at: Date) => {
  if (!canTake('ask', offer)) return alreadyDecided(offer);
  if (offer.questions.some((asked) => asked.attribute === attribute))
    return notAllowed('You asked about this already. Decide with what you have been told.');
  if (offer.questions.length >= mostQuestions)
    return notAllowed(
      `A service asks about at most ${mostQuestions} things. Decide with what you have been told.`,
    );
  const asksAbout = attributeOf(attribute)?.id;
  if (!criteria.some((one) => canBeCited(one, offer) && mayAskAbout(one, asksAbout)))
    return notAllowed(
      'No criterion of this service asks about this, so the answer should not decide anything. Choose something that a criterion asks about.',
    );
  const { answerWithin, timeZone } = getPolicy(offer.policyVersion);
  const next: Offer = {
    ...offer,
    status: 'INFO_REQUESTED',
    receivedAt: offer.receivedAt ?? at,
    dueAt: addWorkingDays(at, answerWithin, timeZone),
    questions: [
      ...offer.questions,
      { attribute, askedAt: at.toISOString(), outcome: null, answeredAt: null },
    ],
  };
  return { next, facts: [OfferInformationRequested({ ...told(next, at), attribute })] };
};

/** Of a criterion that was heard of before its attributes were kept, nobody can say what it does not ask about. */
const mayAskAbout = ({ attributes }: KnownCriterion, attribute: string | undefined) =>
  attribute !== undefined && (attributes === null || attributes.includes(attribute));

const notAllowed = (message: string) => refuse('QuestionNotAllowed', message);

/** The question that waits for an answer of the sender; null where none does. */
export const openQuestion = ({ status, questions }: Offer) =>
  status === 'INFO_REQUESTED' ? (questions.at(-1) ?? null) : null;

/**
 * Answers the question that is open. The service gets back all the time that it had left. What came of it is between
 * the two parties, so nothing is announced.
 *
 * @param renewed where the fact is shared: the facts with it, sealed anew, and until when the client agreed to that
 */
export const answerQuestion = (
  offer: Offer,
  outcome: QuestionOutcome,
  renewed: { readonly sealedFacts: Buffer; readonly until: Date } | null,
  at: Date,
) => {
  const question = openQuestion(offer);
  if (!question || !canTake('answerQuestion', offer)) return noQuestionOpen;
  const { timeZone } = getPolicy(offer.policyVersion);
  const waited = at.getTime() - Date.parse(question.askedAt);
  const later = (instant: Date) => addWorkingDays(new Date(instant.getTime() + waited), 0, timeZone);
  const next: Offer = {
    ...offer,
    status: 'RECEIVED',
    dueAt: later(offer.decideBy),
    decideBy: later(offer.decideBy),
    expiresAt: later(offer.expiresAt),
    questions: [...offer.questions.slice(0, -1), { ...question, outcome, answeredAt: at.toISOString() }],
    ...(renewed && { sealedFacts: renewed.sealedFacts, factsUntil: renewed.until }),
  };
  return { next, facts: [] };
};

export const noQuestionOpen = refuse(
  'NoQuestionOpen',
  'No question is open on this offer. Somebody may have answered it, or the service may have decided without it.',
);
