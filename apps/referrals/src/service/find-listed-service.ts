import type { EntityManager } from 'typeorm';
import { KnownOrganisationEntity } from '../organisation/organisation.entity.js';
import type { KnownService } from './service.js';
import { KnownServiceEntity } from './service.entity.js';

/** The service, or null when it is not listed or its organisation was taken out of the sector. */
export const findListedService = async (tx: EntityManager, id: string): Promise<KnownService | null> => {
  const service = await tx.findOne(KnownServiceEntity, { where: { id, isListed: true } });
  if (!service) return null;
  const deactivated = await tx.findOne(KnownOrganisationEntity, {
    where: { id: service.organisationId, isActive: false },
  });
  return deactivated ? null : service;
};
