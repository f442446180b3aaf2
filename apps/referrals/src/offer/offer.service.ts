import { Injectable } from '@nestjs/common';
import {
  isRefusal,
  type DeclineReason,
  type ExclusionReason,
  type NextStep,
  type Refusal,
} from '@whichdoor/contracts';
import { Clock, CommandKeys, Database, type Transaction, type User } from '@whichdoor/platform';
import type { CriterionVersion } from '../criterion/criterion.js';
import { KnownCriterionEntity } from '../criterion/criterion.entity.js';
import { invalidInput } from '../invalid-input.js';
import { findListedService } from '../service/find-listed-service.js';
import { accept, receive, takeBack, waitlist } from './answer.js';
import { countOpenOffers } from './count-open-offers.js';
import { changeAsParty, changeAsPartyIn, type Decide } from './change-as-party.js';
import { decline, endByService, type PointedAt } from './decline.js';
import { acceptanceOpenUntil, takeAcceptanceBack } from './mistaken-acceptance.js';
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
export type TakeAcceptanceBack = { readonly id: string; readonly idempotencyKey?: string | null };

@Injectable()
export class OfferService {
  constructor(
    private readonly database: Database,
    private readonly commandKeys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, (tx) => tx.findOne(OfferEntity, { where: { id } }));
  }

  isOverdue(offer: Offer): boolean {
    return isOverdue(offer, this.clock.now());
  }

  acceptanceOpenUntil(offer: Offer): Date | null {
    return acceptanceOpenUntil(offer, this.clock.now());
  }

  receive(user: User, id: string) {
    return this.take('receive', user, id, (offer) => receive(offer, this.clock.now()));
  }

  accept(user: User, id: string) {
    return this.take('accept', user, id, (offer) => accept(offer, this.clock.now()));
  }

  /** Under a key, for an offer can be accepted again: sent twice, it does not take back what was meant. */
  takeAcceptanceBack(user: User, { id, idempotencyKey: key }: TakeAcceptanceBack) {
    return this.database.transaction(user, async (tx) => {
      const outcome = await this.commandKeys.once(
        tx,
        user,
        { command: 'takeAcceptanceBack', key, input: { id } },
        async () => {
          const changed = await changeAsPartyIn(tx, user, { id, step: 'takeAcceptanceBack' }, async (offer) =>
            takeAcceptanceBack(offer, await countOpenOffers(tx, offer), this.clock.now()),
          );
          return isRefusal(changed) ? changed : changed.id;
        },
      );
      return isRefusal(outcome) ? outcome : tx.findOneOrFail(OfferEntity, { where: { id: outcome } });
    });
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
