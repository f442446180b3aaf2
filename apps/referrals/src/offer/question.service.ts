import { Injectable } from '@nestjs/common';
import type { ConsentForm, QuestionOutcome } from '@whichdoor/contracts';
import { Clock, Database, type Transaction, type User } from '@whichdoor/platform';
import { KnownCriterionEntity } from '../criterion/criterion.entity.js';
import { invalidInput } from '../invalid-input.js';
import { checkConsent, findTooLong, type ConsentGiven } from '../referral/consent.js';
import { renewConsent } from '../referral/referral.js';
import { ReferralEntity } from '../referral/referral.entity.js';
import { changeAsParty } from './change-as-party.js';
import type { Offer } from './offer.js';
import { answerQuestion, ask, noQuestionOpen, openQuestion } from './question.js';
import { attributeOf, factsIn, findProblem, waiversIn, type SharedFact } from './shared-fact.js';
import { SharedFactService } from './shared-fact.service.js';

export type AskAboutOffer = { readonly id: string; readonly attribute: string };
export type AnswerOfferQuestion = {
  readonly id: string;
  readonly outcome: QuestionOutcome;
  readonly answer?: unknown;
  readonly consent?: { readonly form: ConsentForm; readonly days: number } | null;
};

/** One more thing that a service asks about somebody, and what the sender says to that. */
@Injectable()
export class QuestionService {
  constructor(
    private readonly database: Database,
    private readonly sharedFacts: SharedFactService,
    private readonly clock: Clock,
  ) {}

  ask(user: User, { id, attribute }: AskAboutOffer) {
    if (!attributeOf(attribute))
      throw invalidInput(`“${attribute}” is not an attribute that services ask about.`);
    return changeAsParty(this.database, user, { id, step: 'ask' }, async (offer, tx) => {
      const criteria = await tx.find(KnownCriterionEntity, { where: { serviceId: offer.serviceId } });
      return ask(offer, attribute, criteria, this.clock.now());
    });
  }

  answer(user: User, { id, outcome, answer, consent }: AnswerOfferQuestion) {
    const isShared = outcome === 'SHARED';
    const given = isShared ? consentIn(answer, consent) : null;
    if (!isShared && ((answer ?? null) !== null || consent))
      throw invalidInput('An answer and a consent are given only where the client agreed to share.');
    const tooLong = given && findTooLong(given);
    if (tooLong) return tooLong;
    return changeAsParty(this.database, user, { id, step: 'answerQuestion' }, async (offer, tx) => {
      const question = openQuestion(offer);
      if (!question) return noQuestionOpen;
      const renewed =
        given && (await this.share(tx, offer, { attribute: question.attribute, answer }, given));
      return answerQuestion(offer, outcome, renewed, this.clock.now());
    });
  }

  /** Adds a fact to those that are shared, under the consent that the client gave now for all of them. */
  private async share(tx: Transaction, offer: Offer, fact: SharedFact, given: ConsentGiven) {
    const before = await this.sharedFacts.open(tx, offer);
    const facts = [...factsIn(before).filter(({ attribute }) => attribute !== fact.attribute), fact];
    const problem = findProblem(facts);
    if (problem) throw invalidInput(problem);
    const referral = await tx.findOneOrFail(ReferralEntity, {
      where: { id: offer.referralId },
      lock: { mode: 'pessimistic_write' },
    });
    const renewed = renewConsent(
      referral,
      given,
      facts.map(({ attribute }) => attribute),
      this.clock.now(),
    );
    await tx.save(ReferralEntity, renewed, { reload: false });
    return {
      sealedFacts: await this.sharedFacts.seal(tx, offer.senderOrganisationId, [
        ...facts,
        ...waiversIn(before),
      ]),
      until: renewed.consentUntil,
    };
  }
}

const consentIn = (answer: unknown, consent: AnswerOfferQuestion['consent']): ConsentGiven => {
  if ((answer ?? null) === null || !consent)
    throw invalidInput('To share a fact, give the answer and how the client agreed.');
  checkConsent(consent);
  return consent;
};
