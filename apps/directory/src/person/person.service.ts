import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Role } from '@whichdoor/contracts';
import {
  AppError,
  Database,
  identityAdministrationToken,
  type IdentityAdministration,
  type Person,
  type User,
} from '@whichdoor/platform';
import type { AuditChange } from '../audit-entry/audit-change.js';
import { Commands } from '../commands.js';
import { getOwnOrganisation } from '../organisation/organisation.service.js';
import { checkIsSomebodyElse, checkRole, isAdministeredBy } from './person.js';

export type ChangeRole = { readonly personId: string; readonly role: string };

@Injectable()
export class PersonService {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
    @Inject(identityAdministrationToken) private readonly identity: IdentityAdministration,
  ) {}

  async list(user: User, organisationId: string): Promise<readonly Person[]> {
    await this.database.transaction(user, (tx) => getOwnOrganisation(tx, user, organisationId));
    return this.identity.findPeople(organisationId);
  }

  grantRole(user: User, asked: ChangeRole) {
    return this.changeRole(user, 'grantRole', asked, (role) => this.identity.grantRole(asked.personId, role));
  }

  revokeRole(user: User, asked: ChangeRole) {
    return this.changeRole(user, 'revokeRole', asked, (role) =>
      this.identity.revokeRole(asked.personId, role),
    );
  }

  private async changeRole(
    user: User,
    command: 'grantRole' | 'revokeRole',
    { personId, role }: ChangeRole,
    apply: (role: Role) => Promise<Person>,
  ) {
    const checked = checkRole(role, user);
    if (isRefusal(checked)) return checked;
    const person = await this.identity.getPerson(personId);
    // In the same words as for an account that does not exist: whether it does is not this administrator's to know.
    if (!isAdministeredBy(person, user)) throw new AppError('NOT_FOUND', 'There is no person with this id.');
    const ownRoles = checkIsSomebodyElse(person, user);
    if (ownRoles) return ownRoles;
    return this.database.transaction(user, async (tx) => {
      // Written down first: a role that nobody could write down is not given.
      const subject = {
        id: person.id,
        organisationId: person.organisationId,
        changes: [roleChange(command, checked.role)],
      };
      await this.commands.note(tx, user, `${command} ${checked.role}`, [subject]);
      return apply(checked.role);
    });
  }
}

const roleChange = (command: 'grantRole' | 'revokeRole', role: Role): AuditChange => ({
  field: 'role',
  before: command === 'revokeRole' ? [role] : null,
  after: command === 'grantRole' ? [role] : null,
});
