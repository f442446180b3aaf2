import { Injectable } from '@nestjs/common';
import type { DeclineReason, ExclusionReason, NextStep, Refusal } from '@whichdoor/contracts';
import { Clock, Database, type Transaction, type User } from '@whichdoor/platform';
import type { CriterionVersion } from '../criterion/criterion.js';
import { KnownCriterionEntity } from '../criterion/criterion.entity.js';
import { invalidInput } from '../invalid-input.js';
import { findListedService } from '../service/find-listed-service.js';
import { accept, receive, takeBack, waitlist } from './answer.js';
import { changeAsParty, type Decide } from './change-as-party.js';
import { decline, endByService, type PointedAt } from './decline.js';
import { isOverdue, type Offer } from './offer.js';
import { OfferEntity } from './offer.entity.js';
import type { OfferStep } from './offer-step.js';

type SaidWith<Reason> = {
  readonly id: string;
  readonly reason: Reason;
  readonly criterion?: CriterionVersion | null;
  readonly nextStep: NextStep;
  readonly alternativeServiceId?: string | null;
};
export type DeclineOffer = SaidWith<DeclineReason>;
export type EndOffer = SaidWith<ExclusionReason>;

@Injectable()
export class OfferService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, (tx) => tx.findOne(OfferEntity, { where: { id } }));
  }

  isOverdue(offer: Offer): boolean {
    return isOverdue(offer, this.clock.now());
  }

  receive(user: User, id: string) {
    return this.take('receive', user, id, (offer) => receive(offer, this.clock.now()));
  }

  accept(user: User, id: string) {
    return this.take('accept', user, id, (offer) => accept(offer, this.clock.now()));
  }

  waitlist(user: User, id: string) {
    return this.take('waitlist', user, id, (offer) => waitlist(offer, this.clock.now()));
  }

  takeBack(user: User, id: string) {
    return this.take('takeBack', user, id, (offer) => takeBack(offer, this.clock.now()));
  }

  decline(user: User, input: DeclineOffer) {
    const said = saidIn(input);
    return this.take('decline', user, input.id, async (offer, tx) =>
      decline(offer, said, await findPointedAt(tx, said), this.clock.now()),
    );
  }

  end(user: User, input: EndOffer) {
    const said = saidIn(input);
    return this.take('endByService', user, input.id, async (offer, tx) =>
      endByService(offer, said, await findPointedAt(tx, said), this.clock.now()),
    );
  }

  private take<R extends Refusal>(step: OfferStep, user: User, id: string, decide: Decide<R>) {
    return changeAsParty(this.database, user, { id, step }, decide);
  }
}

const saidIn = <Reason>({ reason, criterion, nextStep, alternativeServiceId }: SaidWith<Reason>) => {
  if (alternativeServiceId && nextStep !== 'ALTERNATIVE_OFFERED')
    throw invalidInput('An alternative service is named only where an alternative was offered.');
  return {
    reason,
    criterion: criterion ? { criterionId: criterion.criterionId, version: criterion.version } : null,
    nextStep,
    alternativeServiceId: alternativeServiceId ?? null,
  };
};

const findPointedAt = async (
  tx: Transaction,
  { criterion, alternativeServiceId }: ReturnType<typeof saidIn>,
): Promise<PointedAt> => ({
  known: criterion && (await tx.findOne(KnownCriterionEntity, { where: criterion })),
  alternative: alternativeServiceId ? await findListedService(tx, alternativeServiceId) : null,
});
