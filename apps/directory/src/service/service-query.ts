import type { ServiceKind } from '@whichdoor/contracts';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { containing } from '../page-by-name.js';
import { ServiceEntity } from './service.entity.js';
import type { Service } from './service.js';

/** Which services to list; every part narrows. */
export type ServiceFilter = {
  readonly kinds?: readonly ServiceKind[] | null;
  readonly includeNotClassified?: boolean | null;
  readonly areas?: readonly string[] | null;
  readonly organisationId?: string | null;
  readonly search?: string | null;
};

/** Services in the sector's lists that a filter lets through. */
export const listedServices = (
  tx: EntityManager,
  { kinds, includeNotClassified, areas, organisationId, search }: ServiceFilter,
): SelectQueryBuilder<Service> => {
  const query = tx.createQueryBuilder(ServiceEntity, 'service').where("service.status <> 'WITHDRAWN'");
  if (kinds?.length)
    query.andWhere('service.kinds && :kinds::text[]', {
      kinds: includeNotClassified ? [...kinds, 'NOT_CLASSIFIED'] : kinds,
    });
  // A service for which nobody coded an area may serve any: it is never left out for that.
  if (areas?.length) query.andWhere("(service.areas && :areas::text[] or service.areas = '{}')", { areas });
  if (organisationId) query.andWhere('service.organisation_id = :organisationId', { organisationId });
  if (search) query.andWhere('service.name ilike :search', { search: containing(search) });
  return query;
};

/** All services of an organisation, those out of the lists as well. */
export const servicesOf = (tx: EntityManager, organisationId: string): SelectQueryBuilder<Service> =>
  tx
    .createQueryBuilder(ServiceEntity, 'service')
    .where('service.organisation_id = :organisationId', { organisationId });
