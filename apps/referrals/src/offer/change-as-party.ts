import type { Refusal } from '@whichdoor/contracts';
import {
  AppError,
  change,
  organisationOf,
  type Change,
  type Database,
  type Transaction,
  type User,
} from '@whichdoor/platform';
import type { Offer } from './offer.js';
import { OfferEntity } from './offer.entity.js';
import { steps, type OfferStep } from './offer-step.js';

type Outcome<R> = Change<Offer> | R;
/** Decides on an offer that is locked until the end of the transaction. */
export type Decide<R> = (offer: Offer, tx: Transaction) => Outcome<R> | Promise<Outcome<R>>;

/** Changes an offer as the party whose step it is. Others do not find it; the other party is told whose turn it is. */
export const changeAsParty = <R extends Refusal>(
  database: Database,
  user: User,
  { id, step }: { readonly id: string; readonly step: OfferStep },
  decide: Decide<R>,
): Promise<Offer | R> => database.transaction(user, (tx) => changeAsPartyIn(tx, user, { id, step }, decide));

/** The same within a transaction that does more. */
export const changeAsPartyIn = <R extends Refusal>(
  tx: Transaction,
  user: User,
  { id, step }: { readonly id: string; readonly step: OfferStep },
  decide: Decide<R>,
): Promise<Offer | R> => {
  const isSenders = steps[step].by === 'sender';
  return change(tx, OfferEntity, id, (offer) => {
    const party = isSenders ? offer.senderOrganisationId : offer.recipientOrganisationId;
    if (party !== organisationOf(user))
      throw new AppError('FORBIDDEN', isSenders ? onlySender : onlyRecipient);
    return decide(offer, tx);
  });
};

const onlySender = 'Only the organisation that sent this offer can do this. You can accept or decline it.';
const onlyRecipient =
  'Only the organisation that this offer was sent to can answer it. You can take it back.';
