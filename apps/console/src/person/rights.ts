import { permissions, permissionsOf, rolesWith, type Permission, type Role } from '@whichdoor/contracts';
import { isRole } from '../shell/is-role.js';

/** The part of the work that a right belongs to; told by whom it is given to, never kept as a second list. */
export const areas = ['directory', 'clients', 'planning', 'administration'] as const;
export type Area = (typeof areas)[number];

const isHeldBy = (permission: Permission, role: Role) =>
  (rolesWith[permission] as readonly Role[]).includes(role);

export const areaOf = (permission: Permission): Area => {
  if (isHeldBy(permission, 'custodian')) return 'directory';
  if (isHeldBy(permission, 'worker')) return 'clients';
  return isHeldBy(permission, 'planner') ? 'planning' : 'administration';
};

/** Every right, by the part of the work it belongs to. */
export const rightsByArea = (): readonly (readonly [Area, readonly Permission[]])[] =>
  areas.map((area) => [area, permissions.filter((permission) => areaOf(permission) === area)]);

/** What a change of roles lets somebody do, and what it no longer does. */
export const rightsChanged = (before: readonly string[], after: readonly string[]) => {
  const [had, has] = [permissionsOf(before.filter(isRole)), permissionsOf(after.filter(isRole))];
  return {
    gained: permissions.filter((permission) => has.has(permission) && !had.has(permission)),
    lost: permissions.filter((permission) => had.has(permission) && !has.has(permission)),
  };
};

/**
 * Whether somebody would both look after organisations and see what clients said. It is not forbidden, but nobody should
 * give it without knowing.
 */
export const mixesClientsAndAdministration = (roles: readonly string[]): boolean => {
  const held = [...permissionsOf(roles.filter(isRole))];
  return held.includes('ROLE_GRANT') && held.some((permission) => areaOf(permission) === 'clients');
};
