import type { Transaction } from '@whichdoor/platform';
import { In } from 'typeorm';
import type { Offer } from './offer.js';
import { OfferEntity } from './offer.entity.js';
import { openStatuses } from './offer-step.js';

/**
 * Counts the offers for a need to a service that something still has to come of. Whoever counts may open one: nobody else
 * counts these until the end of the transaction, so that two cannot open one each.
 */
export const countOpenOffers = async (
  tx: Transaction,
  { needId, serviceId }: Pick<Offer, 'needId' | 'serviceId'>,
): Promise<number> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7305))', [`${needId} ${serviceId}`]);
  return tx.count(OfferEntity, { where: { needId, serviceId, status: In([...openStatuses]) } });
};
