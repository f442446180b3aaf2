import { Injectable } from '@nestjs/common';
import { isRefusal, type OrganisationModel } from '@whichdoor/contracts';
import {
  change,
  create,
  Database,
  notFound,
  replace,
  type Transaction,
  type User,
} from '@whichdoor/platform';
import { Not } from 'typeorm';
import { checkIsOwnOrganisation } from '../authority.js';
import { Commands } from '../commands.js';
import { lockOn } from '../lock-on.js';
import { newIdFor } from '../new-id.js';
import { namePageOf, readPageByName, type AskedPage } from '../page-by-name.js';
import { ServiceEntity } from '../service/service.entity.js';
import { withdraw, type Service } from '../service/service.js';
import {
  deactivate,
  nameTaken,
  reactivate,
  register,
  revise,
  type Organisation,
  type OrganisationRevision,
} from './organisation.js';
import { OrganisationEntity } from './organisation.entity.js';
import { organisationsWith, type OrganisationFilter } from './organisation-query.js';

export type RegisterOrganisation = {
  readonly id?: string | null;
  readonly name: string;
  readonly model: OrganisationModel;
  readonly governanceWords?: string | null;
  readonly idempotencyKey?: string | null;
};
export type ReviseOrganisation = { readonly id: string } & {
  readonly [Field in keyof OrganisationRevision]: OrganisationRevision[Field] | null;
};
export type ListOrganisations = AskedPage & {
  readonly search?: string | null;
  readonly filter?: OrganisationFilter | null;
};

@Injectable()
export class OrganisationService {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
  ) {}

  async list(user: User, { search, filter, ...asked }: ListOrganisations) {
    const page = namePageOf(asked);
    const read = (tx: Transaction) => organisationsWith(tx, { ...filter, search });
    const connection = await this.database.transaction(user, (tx) => readPageByName(read(tx), page));
    return {
      ...connection,
      totalCount: () => this.database.transaction(user, (tx) => read(tx).getCount()),
    };
  }

  register(user: User, { idempotencyKey, ...input }: RegisterOrganisation) {
    return this.commands.make(
      user,
      { name: 'registerOrganisation', key: idempotencyKey, input },
      OrganisationEntity,
      ({ id }) => id,
      async (tx) => {
        if (await isNameTaken(tx, input.name, null)) return nameTaken();
        const id = await newIdFor(tx, user, OrganisationEntity, input.id);
        return create(tx, OrganisationEntity, register({ governanceWords: null, ...input, id }));
      },
    );
  }

  revise(user: User, { id, governanceWords, name, model }: ReviseOrganisation) {
    return this.commands.change(user, 'reviseOrganisation', subjectOf, async (tx, _, noting) => {
      await getOwnOrganisation(tx, user, id);
      if (name && (await isNameTaken(tx, name, id))) return nameTaken();
      const revision = {
        ...(name && { name }),
        ...(model && { model }),
        ...(governanceWords !== undefined && { governanceWords }),
      };
      return change(tx, OrganisationEntity, id, (organisation) =>
        noting(organisation, revise(organisation, revision)),
      );
    });
  }

  reactivate(user: User, id: string) {
    return this.commands.change(user, 'reactivateOrganisation', subjectOf, async (tx, _, noting) => {
      const { name } = await getOwnOrganisation(tx, user, id);
      const isTaken = await isNameTaken(tx, name, id);
      return change(tx, OrganisationEntity, id, (organisation) => {
        const reactivated = reactivate(organisation);
        return isTaken && !isRefusal(reactivated) ? nameTaken() : noting(organisation, reactivated);
      });
    });
  }

  deactivate(user: User, id: string) {
    return this.commands.change(user, 'deactivateOrganisation', subjectOf, async (tx, _, noting) => {
      await getOwnOrganisation(tx, user, id);
      const deactivated = await change(tx, OrganisationEntity, id, (organisation) =>
        noting(organisation, deactivate(organisation)),
      );
      if (!isRefusal(deactivated)) await withdrawServicesOf(tx, id);
      return deactivated;
    });
  }
}

const subjectOf = ({ id }: Organisation) => ({ id, organisationId: id });

/** The organisation, if this person may change what is its own. @throws AppError `NOT_FOUND`, `FORBIDDEN` */
export const getOwnOrganisation = async (tx: Transaction, user: User, id: string): Promise<Organisation> => {
  const organisation = await tx.findOne(OrganisationEntity, { where: { id } });
  if (!organisation) throw notFound('organisation', id);
  checkIsOwnOrganisation(user, id);
  return organisation;
};

/** The same, and nobody deactivates it before this transaction ends. */
export const getOwnOrganisationForAdding = async (
  tx: Transaction,
  user: User,
  id: string,
): Promise<Organisation> => {
  await getOwnOrganisation(tx, user, id);
  return tx.findOneOrFail(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
};

/** Takes every service of an organisation out of the lists, and gives those that were in them. */
export const withdrawServicesOf = async (tx: Transaction, organisationId: string): Promise<Service[]> => {
  const services = await tx.find(ServiceEntity, {
    where: { organisationId, status: Not('WITHDRAWN') },
    lock: { mode: 'pessimistic_write' },
    order: { id: 'ASC' },
  });
  const withdrawn: Service[] = [];
  for (const service of services) withdrawn.push(await replace(tx, ServiceEntity, withdraw(service)));
  return withdrawn;
};

/** Whether another active organisation has this name; nobody takes a name before this transaction ends. */
export const isNameTaken = async (tx: Transaction, name: string, except: string | null): Promise<boolean> => {
  await lockOn(tx, 'names of', 'organisations');
  const query = tx
    .createQueryBuilder(OrganisationEntity, 'organisation')
    .where("organisation.status = 'ACTIVE'")
    .andWhere('comparable_name(organisation.name) = comparable_name(:name)', { name });
  if (except) query.andWhere('organisation.id <> :except', { except });
  return query.getExists();
};
