import { Injectable } from '@nestjs/common';
import { change, create, Database, notFound, type Transaction, type User } from '@whichdoor/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { checkIsOwnOrganisation } from '../authority.js';
import { Commands } from '../commands.js';
import { CriterionEntity } from '../criterion/criterion.entity.js';
import { lockOn } from '../lock-on.js';
import { newIdFor } from '../new-id.js';
import { checkIsActive } from '../organisation/organisation.js';
import { getOwnOrganisationForAdding } from '../organisation/organisation.service.js';
import { namePageOf, readPageByName, type AskedPage } from '../page-by-name.js';
import { listedServices, servicesOf, type ServiceFilter } from './service-query.js';
import { list, revise, type Listing, type Revision, type Service } from './service.js';
import { ServiceEntity } from './service.entity.js';

export type ListService = Listing & {
  readonly id?: string | null;
  readonly organisationId: string;
  readonly idempotencyKey?: string | null;
};
type AskedRevision = Revision & { readonly replacesConfirmedAt?: string };
export type ReviseService = { readonly id: string } & {
  readonly [Field in keyof AskedRevision]: AskedRevision[Field] | null;
};
export type ListServices = AskedPage & { readonly filter?: ServiceFilter | null };

@Injectable()
export class ServiceService {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
  ) {}

  list(user: User, { filter, ...asked }: ListServices) {
    return this.page(user, asked, (tx) => listedServices(tx, filter ?? {}));
  }

  listOf(user: User, organisationId: string, asked: AskedPage) {
    return this.page(user, asked, (tx) => servicesOf(tx, organisationId));
  }

  add(user: User, { idempotencyKey, id: wantedId, organisationId, ...listing }: ListService) {
    return this.commands.make(
      user,
      { name: 'listService', key: idempotencyKey, input: { wantedId, organisationId, ...listing } },
      ServiceEntity,
      ({ organisationId }) => organisationId,
      async (tx, at) => {
        const organisation = await getOwnOrganisationForAdding(tx, user, organisationId);
        const inactive = checkIsActive(organisation);
        if (inactive) return inactive;
        const id = await newIdFor(tx, user, ServiceEntity, wantedId);
        return create(tx, ServiceEntity, list({ ...listing, id, organisationId }, at));
      },
    );
  }

  revise(user: User, { id, ...input }: ReviseService) {
    return this.commands.change(
      user,
      'reviseService',
      ({ organisationId }: Service) => ({ id, organisationId }),
      async (tx, at, noting) => {
        const { organisationId } = await getService(tx, id);
        checkIsOwnOrganisation(user, organisationId);
        // Nothing comes back into the lists behind the back of an organisation that has left them.
        if (input.status && input.status !== 'WITHDRAWN') {
          const inactive = checkIsActive(await getOwnOrganisationForAdding(tx, user, organisationId));
          if (inactive) return inactive;
        }
        await lockOn(tx, 'criteria of service', id);
        const inForce = await tx.countBy(CriterionEntity, { serviceId: id, status: 'IN_FORCE' });
        return change(tx, ServiceEntity, id, (service) =>
          noting(service, revise(service, given(input), at, inForce)),
        );
      },
    );
  }

  private async page(user: User, asked: AskedPage, read: (tx: Transaction) => SelectQueryBuilder<Service>) {
    const page = namePageOf(asked);
    const connection = await this.database.transaction(user, (tx) => readPageByName(read(tx), page));
    return {
      ...connection,
      totalCount: () => this.database.transaction(user, (tx) => read(tx).getCount()),
    };
  }
}

/** @throws AppError `NOT_FOUND` */
export const getService = async (tx: Transaction, id: string): Promise<Service> => {
  const service = await tx.findOne(ServiceEntity, { where: { id } });
  if (!service) throw notFound('service', id);
  return service;
};

const words: readonly string[] = [
  'areaWords',
  'eligibilityWords',
  'documentWords',
  'feeWords',
  'hoursWords',
  'languageWords',
  'addressWords',
  'phoneWords',
  'askForWords',
] satisfies readonly (keyof Service)[];

/** Null takes words away; of everything else there is always some, so that null leaves it as it is. */
const given = (input: Omit<ReviseService, 'id'>): AskedRevision =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([field, value]) => value !== undefined && (value !== null || words.includes(field)),
    ),
  );
