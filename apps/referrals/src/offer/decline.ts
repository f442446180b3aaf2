import { OfferDeclined, OfferEndedByService, refuse, type ExclusionReason } from '@whichdoor/contracts';
import { canBeCited, type KnownCriterion } from '../criterion/criterion.js';
import type { KnownService } from '../service/service.js';
import { closed } from './answer.js';
import { told, type Decline, type Offer } from './offer.js';
import { alreadyDecided, canTake, openStatuses } from './offer-step.js';

/** What is known here of what a decline points at: the criterion it cites, and the service it names. */
export type PointedAt = {
  readonly known: KnownCriterion | null;
  readonly alternative: KnownService | null;
};

/** Says no. The facts are destroyed with it: a service that does not take somebody has no business with them. */
export const decline = (offer: Offer, said: Decline, pointedAt: PointedAt, at: Date) => {
  if (!canTake('decline', offer)) return alreadyDecided(offer);
  const problem = findProblem(offer, said, pointedAt);
  if (problem) return problem;
  const next: Offer = { ...closed(offer, at), status: 'DECLINED', sealedFacts: null, decline: said };
  return { next, facts: [OfferDeclined({ ...told(next, at), ...said })] };
};

/**
 * Excludes somebody whom the service had taken. It has to be said as openly as a decline, since it hurts more: the
 * person had a door, and the need is seeking again.
 */
export const endByService = (
  offer: Offer,
  said: Decline & { readonly reason: ExclusionReason },
  pointedAt: PointedAt,
  at: Date,
) => {
  if (!canTake('endByService', offer))
    return openStatuses.includes(offer.status) ? notAccepted : alreadyDecided(offer);
  const problem = findProblem(offer, said, pointedAt);
  if (problem) return problem;
  const next: Offer = {
    ...closed(offer, at),
    status: 'ENDED_BY_SERVICE',
    sealedFacts: null,
    decline: said,
    acceptedFrom: null,
  };
  return { next, facts: [OfferEndedByService({ ...told(next, at), ...said })] };
};

const notAccepted = refuse(
  'OfferNotAccepted',
  'The service has not accepted this offer, so there is nothing to end. Decline it instead.',
);

const findProblem = (offer: Offer, said: Decline, { known, alternative }: PointedAt) => {
  if (said.reason === 'DOES_NOT_MEET_CRITERION' && !said.criterion)
    return refuse(
      'CriterionNotCited',
      'Say which of the service’s criteria is not met. If it is none of those it has published, choose “undeclared criterion”.',
    );
  if (said.reason !== 'DOES_NOT_MEET_CRITERION' && said.criterion)
    return refuse(
      'CriterionNotCited',
      'A criterion is cited only with “does not meet a criterion”. Choose that reason, or leave the criterion out.',
    );
  if (said.criterion && !(known && canBeCited(known, offer)))
    return refuse(
      'CriterionNotOfService',
      'This is not one of the service’s criteria in a version that held when the offer was sent, or since. Look at its criteria again and choose one.',
    );
  if (said.alternativeServiceId && (!alternative || alternative.id === offer.serviceId))
    return refuse(
      'AlternativeNotListed',
      'The alternative is not another service that is listed here. Choose a listed one, or leave it out.',
    );
  return null;
};
