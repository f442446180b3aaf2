import { Injectable } from '@nestjs/common';
import { Database, type Transaction, type User } from '@whichdoor/platform';
import DataLoader from 'dataloader';
import { Any, type EntitySchema, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { CapacityEntity } from './capacity/capacity.entity.js';
import type { Capacity } from './capacity/capacity.js';
import { isId } from './id.js';
import { CriterionEntity, CriterionVersionEntity } from './criterion/criterion.entity.js';
import type { Criterion, CriterionVersion } from './criterion/criterion.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';
import type { Organisation } from './organisation/organisation.js';
import { ServiceEntity } from './service/service.entity.js';
import type { Service } from './service/service.js';
import { SiteEntity } from './site/site.entity.js';
import type { Site } from './site/site.js';

/** The part of a GraphQL context that says who is asking; one object per request. */
export type RequestContext = { readonly user: User };

/** Reads of one request that belong together: what many objects ask for at once becomes one query. */
export type RequestLoaders = {
  readonly organisation: DataLoader<string, Organisation | null>;
  readonly site: DataLoader<string, Site | null>;
  readonly sitesOf: DataLoader<string, Site[]>;
  readonly service: DataLoader<string, Service | null>;
  readonly criterion: DataLoader<string, Criterion | null>;
  /** By service: criteria in force, the oldest first */
  readonly criteriaOf: DataLoader<string, Criterion[]>;
  /** By service: criteria that were in force once, the newest first */
  readonly retiredCriteriaOf: DataLoader<string, Criterion[]>;
  /** By criterion: every version, the newest first */
  readonly versionsOf: DataLoader<string, CriterionVersion[]>;
  /** By service */
  readonly capacity: DataLoader<string, Capacity | null>;
};

// Nothing is kept between two fields of a document: the second mutation of a request must not show what the first saw.
const options = { cache: false } as const;

/** Makes the loaders of each request, once. */
@Injectable()
export class Loaders {
  private readonly ofRequest = new WeakMap<RequestContext, RequestLoaders>();

  constructor(private readonly database: Database) {}

  of(context: RequestContext): RequestLoaders {
    const known = this.ofRequest.get(context);
    if (known) return known;
    const made = this.loadersFor(context.user);
    this.ofRequest.set(context, made);
    return made;
  }

  private loadersFor(user: User): RequestLoaders {
    const read = <T>(work: (tx: Transaction) => Promise<T>) => this.database.transaction(user, work);

    const one = <T extends ObjectLiteral>(entity: EntitySchema<T>, key: keyof T & string = 'id') =>
      new DataLoader<string, T | null>(async (ids) => {
        const rows = await read((tx) =>
          tx.find(entity, { where: { [key]: Any(ids.filter(isId)) } as FindOptionsWhere<T> }),
        );
        const byKey = new Map(rows.map((row) => [row[key] as string, row]));
        return ids.map((id) => byKey.get(id) ?? null);
      }, options);

    const many = <T>(keyOf: (row: T) => string, find: (tx: Transaction, keys: string[]) => Promise<T[]>) =>
      new DataLoader<string, T[]>(async (keys) => {
        const rows = Map.groupBy(await read((tx) => find(tx, [...new Set(keys)])), keyOf);
        return keys.map((key) => rows.get(key) ?? []);
      }, options);

    return {
      organisation: one(OrganisationEntity),
      site: one(SiteEntity),
      sitesOf: many(
        ({ organisationId }: Site) => organisationId,
        (tx, ids) =>
          tx.find(SiteEntity, { where: { organisationId: Any(ids) }, order: { name: 'ASC', id: 'ASC' } }),
      ),
      service: one(ServiceEntity),
      criterion: one(CriterionEntity),
      criteriaOf: many(
        ({ serviceId }: Criterion) => serviceId,
        (tx, ids) =>
          tx.find(CriterionEntity, {
            where: { serviceId: Any(ids), status: 'IN_FORCE' },
            order: { publishedAt: 'ASC', id: 'ASC' },
          }),
      ),
      retiredCriteriaOf: many(
        ({ serviceId }: Criterion) => serviceId,
        (tx, ids) =>
          tx.find(CriterionEntity, {
            where: { serviceId: Any(ids), status: 'RETIRED' },
            order: { publishedAt: 'DESC', id: 'ASC' },
          }),
      ),
      versionsOf: many(
        ({ criterionId }: CriterionVersion) => criterionId,
        (tx, ids) =>
          tx.find(CriterionVersionEntity, { where: { criterionId: Any(ids) }, order: { version: 'DESC' } }),
      ),
      capacity: one(CapacityEntity, 'serviceId'),
    };
  }
}
