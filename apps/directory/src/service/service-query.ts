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
  readonly statuses?: readonly Service['status'][] | null;
  readonly withoutCriteria?: boolean | null;
  readonly declaresNoCriteria?: boolean | null;
  readonly unconfirmedSince?: Date | null;
};

/** Services that a filter lets through; unless it names states, those in the sector's lists. */
export const listedServices = (tx: EntityManager, filter: ServiceFilter): SelectQueryBuilder<Service> => {
  const { kinds, includeNotClassified, areas, organisationId, search, statuses } = filter;
  const query = tx.createQueryBuilder(ServiceEntity, 'service');
  if (statuses?.length) query.where('service.status = any(:statuses::text[])', { statuses });
  else query.where("service.status <> 'WITHDRAWN'");
  if (kinds?.length)
    query.andWhere('service.kinds && :kinds::text[]', {
      kinds: includeNotClassified ? [...kinds, 'NOT_CLASSIFIED'] : kinds,
    });
  // A service for which nobody coded an area may serve any: it is never left out for that.
  if (areas?.length) query.andWhere("(service.areas && :areas::text[] or service.areas = '{}')", { areas });
  if (organisationId) query.andWhere('service.organisation_id = :organisationId', { organisationId });
  if (search) query.andWhere('service.name ilike :search', { search: containing(search) });
  if (filter.withoutCriteria)
    query.andWhere(
      "not service.declares_no_criteria and not exists (select from criterion where service_id = service.id and status = 'IN_FORCE')",
    );
  if (filter.declaresNoCriteria) query.andWhere('service.declares_no_criteria');
  if (filter.unconfirmedSince)
    query.andWhere('service.confirmed_at < :unconfirmedSince', { unconfirmedSince: filter.unconfirmedSince });
  return query;
};

/** All services of an organisation, those out of the lists as well. */
export const servicesOf = (tx: EntityManager, organisationId: string): SelectQueryBuilder<Service> =>
  tx
    .createQueryBuilder(ServiceEntity, 'service')
    .where('service.organisation_id = :organisationId', { organisationId });
