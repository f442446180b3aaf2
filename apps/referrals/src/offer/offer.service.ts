import { Injectable } from '@nestjs/common';
import type { DeclineReason, NextStep, Refusal } from '@whichdoor/contracts';
import {
  AppError,
  change,
  Clock,
  Database,
  OrganisationKeys,
  type Change,
  type Transaction,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import type { CriterionVersion } from '../criterion/criterion.js';
import { KnownCriterionEntity } from '../criterion/criterion.entity.js';
import { invalidInput } from '../invalid-input.js';
import { findListedService } from '../service/find-listed-service.js';
import { accept, decline, mayShowFacts, receive, takeBack, type Offer } from './offer.js';
import { OfferEntity } from './offer.entity.js';
import type { SharedParts } from './shared-fact.js';

export type DeclineOffer = {
  readonly id: string;
  readonly reason: DeclineReason;
  readonly criterion?: CriterionVersion | null;
  readonly nextStep: NextStep;
  readonly alternativeServiceId?: string | null;
};

@Injectable()
export class OfferService {
  constructor(
    private readonly database: Database,
    private readonly organisationKeys: OrganisationKeys,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, (tx) => tx.findOne(OfferEntity, { where: { id } }));
  }

  /** What the client agreed to share, for the two parties, as long as the client agreed to. */
  async shared(user: User, offer: Offer): Promise<SharedParts> {
    if (!mayShowFacts(offer, this.clock.now())) return [];
    const { senderOrganisationId, sealedFacts } = offer;
    const opened = await this.database.transaction(user, (tx) =>
      this.organisationKeys.open(tx, senderOrganisationId, sealedFacts as Buffer),
    );
    return opened ? (JSON.parse(opened) as SharedParts) : [];
  }

  receive(user: User, id: string) {
    return this.answer(user, id, (offer) => receive(offer, this.clock.now()));
  }

  accept(user: User, id: string) {
    return this.answer(user, id, (offer) => accept(offer, this.clock.now()));
  }

  decline(user: User, { id, reason, criterion, nextStep, alternativeServiceId }: DeclineOffer) {
    if (alternativeServiceId && nextStep !== 'ALTERNATIVE_OFFERED')
      throw invalidInput('An alternative service is named only where an alternative was offered.');
    const said = {
      reason,
      criterion: criterion ? { criterionId: criterion.criterionId, version: criterion.version } : null,
      nextStep,
      alternativeServiceId: alternativeServiceId ?? null,
    };
    return this.answer(user, id, async (offer, tx) => {
      const known = said.criterion && (await tx.findOne(KnownCriterionEntity, { where: said.criterion }));
      const alternative = alternativeServiceId ? await findListedService(tx, alternativeServiceId) : null;
      return decline(offer, said, { known, alternative }, this.clock.now());
    });
  }

  takeBack(user: User, id: string) {
    return this.changeAs('senderOrganisationId', user, id, (offer) => takeBack(offer, this.clock.now()));
  }

  private answer<R extends Refusal>(user: User, id: string, decide: Decide<R>) {
    return this.changeAs('recipientOrganisationId', user, id, decide);
  }

  /** Changes an offer as one of its parties. Others do not find it; the other party is told whose turn it is. */
  private changeAs<R extends Refusal>(
    party: 'senderOrganisationId' | 'recipientOrganisationId',
    user: User,
    id: string,
    decide: Decide<R>,
  ): Promise<Offer | R> {
    return this.database.transaction(user, (tx) =>
      change(tx, OfferEntity, id, (offer) => {
        if (offer[party] !== organisationOf(user)) throw new AppError('FORBIDDEN', turnSentences[party]);
        return decide(offer, tx);
      }),
    );
  }
}

type Outcome<R> = Change<Offer> | R;
type Decide<R> = (offer: Offer, tx: Transaction) => Outcome<R> | Promise<Outcome<R>>;

const turnSentences = {
  senderOrganisationId:
    'Only the organisation that sent this offer can take it back. You can accept or decline it.',
  recipientOrganisationId:
    'Only the organisation that this offer was sent to can answer it. You can take it back.',
} as const;
