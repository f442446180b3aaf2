import { refuse, roles, sectorRoles, type Role } from '@whichdoor/contracts';

/** An account, as far as it matters to who may give it a role. */
export type Account = { readonly id: string; readonly organisationId: string | null };

/** Somebody who wants to give or take a role. */
export type Administrator = Account & { readonly roles: readonly Role[] };

const isRole = (code: string): code is Role => (roles as readonly string[]).includes(code);

/** The role with this code, if this administrator may give and take it at all. */
export const checkRole = (code: string, administrator: Administrator) => {
  if (!isRole(code)) return refuse('RoleNotGrantable', `There is no role with the code ${code}.`);
  if (sectorRoles.includes(code) && !administrator.roles.includes('sector-admin'))
    return refuse('RoleNotGrantable', 'Only an administrator of the sector gives or takes this role.');
  return { role: code };
};

/**
 * Nobody changes their own roles: an administrator who made themselves a worker would see what administrators must
 * not, and one who takes their own role may leave nobody to give it back.
 */
export const checkIsSomebodyElse = (person: Pick<Account, 'id'>, administrator: Administrator) =>
  person.id === administrator.id
    ? refuse('RoleNotGrantable', 'Nobody changes their own roles. Ask another administrator.')
    : null;

/** Whether this administrator may know of this account. Accounts are no directory facts. */
export const isAdministeredBy = (person: Account, administrator: Administrator): boolean =>
  administrator.roles.includes('sector-admin') ||
  (person.organisationId !== null && person.organisationId === administrator.organisationId);
