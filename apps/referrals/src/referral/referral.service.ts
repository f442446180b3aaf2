import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal } from '@whichdoor/contracts';
import {
  Clock,
  CommandKeys,
  create,
  Database,
  OrganisationKeys,
  type Transaction,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import { withoutRepeats, type CriterionVersion } from '../criterion/criterion.js';
import { findKnownCriteria } from '../criterion/find-known-criteria.js';
import { invalidInput } from '../invalid-input.js';
import { KnownNeedEntity } from '../need/need.entity.js';
import { countOpenOffers } from '../offer/count-open-offers.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { findProblem, type SharedFact, type SharedParts } from '../offer/shared-fact.js';
import { findListedService } from '../service/find-listed-service.js';
import { checkConsent, type ConsentGiven } from './consent.js';
import { send } from './referral.js';
import { ReferralEntity } from './referral.entity.js';

export type SendReferral = {
  readonly needId: string;
  readonly serviceId: string;
  readonly sharedFacts: readonly SharedFact[];
  readonly consent: ConsentGiven;
  readonly criteriaSeen: readonly CriterionVersion[];
  readonly asksToWaive: readonly CriterionVersion[];
  readonly idempotencyKey?: string | null;
};

/** Criteria versions that one referral may say were seen. */
const mostCriteriaSeen = 100;
/** Criteria that one referral may ask to waive. */
const mostWaivers = 20;

@Injectable()
export class ReferralService {
  constructor(
    private readonly database: Database,
    private readonly commandKeys: CommandKeys,
    private readonly organisationKeys: OrganisationKeys,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, (tx) => tx.findOne(ReferralEntity, { where: { id } }));
  }

  offersOf(user: User, referralId: string) {
    return this.database.transaction(user, (tx) =>
      tx.find(OfferEntity, {
        where: { referralId, senderOrganisationId: organisationOf(user) },
        order: { sentAt: 'ASC' },
      }),
    );
  }

  send(user: User, { idempotencyKey, ...input }: SendReferral) {
    checkShape(input);
    return this.database.transaction(user, async (tx) => {
      const outcome = await this.commandKeys.once(
        tx,
        user,
        { command: 'sendReferral', key: idempotencyKey, input },
        () => this.sendOnce(tx, user, input),
      );
      return isRefusal(outcome) ? outcome : tx.findOneOrFail(ReferralEntity, { where: { id: outcome } });
    });
  }

  private async sendOnce(tx: Transaction, user: User, input: Omit<SendReferral, 'idempotencyKey'>) {
    const { needId, serviceId, sharedFacts, consent, criteriaSeen, asksToWaive } = input;
    // The lock lets the need not be closed meanwhile.
    const need = await tx.findOne(KnownNeedEntity, {
      where: { id: needId, organisationId: organisationOf(user) },
      lock: { mode: 'pessimistic_write' },
    });
    const decided = send(
      {
        referralId: randomUUID(),
        offerId: randomUUID(),
        consent,
        sharedAttributes: sharedFacts.map(({ attribute }) => attribute),
        criteriaSeen,
        asksToWaive,
      },
      {
        need,
        service: await findListedService(tx, serviceId),
        openOffers: await countOpenOffers(tx, input),
        known: await findKnownCriteria(tx, asksToWaive),
      },
      this.clock.now(),
    );
    if (isRefusal(decided)) return decided;
    const { referral, offer, facts } = decided;
    // To ask for a waiver says of somebody that they do not meet a rule: it is sealed like a fact.
    const shared: SharedParts = [...sharedFacts, ...withoutRepeats(asksToWaive)];
    const sealedFacts = shared.length
      ? await this.organisationKeys.seal(tx, offer.senderOrganisationId, JSON.stringify(shared))
      : null;
    await create(tx, ReferralEntity, { next: referral, facts: [] });
    await create(tx, OfferEntity, { next: { ...offer, sealedFacts }, facts });
    return referral.id;
  }
}

const checkShape = ({
  sharedFacts,
  consent,
  criteriaSeen,
  asksToWaive,
}: Omit<SendReferral, 'idempotencyKey'>) => {
  const problem = findProblem(sharedFacts);
  if (problem) throw invalidInput(problem);
  checkConsent(consent);
  if (criteriaSeen.length > mostCriteriaSeen)
    throw invalidInput(`A referral names at most ${mostCriteriaSeen} criteria that were seen.`);
  if (asksToWaive.length > mostWaivers)
    throw invalidInput(`A referral asks to waive at most ${mostWaivers} criteria.`);
};
