import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { containing } from '../page-by-name.js';
import { OrganisationEntity } from './organisation.entity.js';
import type { Organisation } from './organisation.js';

/** Which organisations to list. */
export type OrganisationFilter = {
  readonly search?: string | null;
  readonly includeInactive?: boolean | null;
  readonly withoutServices?: boolean | null;
};

/** Organisations that a filter lets through; those out of the lists only where they are asked for. */
export const organisationsWith = (
  tx: EntityManager,
  { search, includeInactive, withoutServices }: OrganisationFilter,
): SelectQueryBuilder<Organisation> => {
  const query = tx.createQueryBuilder(OrganisationEntity, 'organisation');
  if (!includeInactive) query.andWhere("organisation.status = 'ACTIVE'");
  if (search) query.andWhere('organisation.name ilike :search', { search: containing(search) });
  if (withoutServices)
    query.andWhere(
      "not exists (select from service where organisation_id = organisation.id and status <> 'WITHDRAWN')",
    );
  return query;
};
