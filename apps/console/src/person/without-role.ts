import { isRole } from '../shell/is-role.js';

/** People who have an account and no role that Whichdoor knows: they sign in and see nothing. */
export const withoutRole = <Person extends { readonly roles: readonly string[] }>(
  people: readonly Person[],
): readonly Person[] => people.filter(({ roles }) => !roles.some(isRole));
