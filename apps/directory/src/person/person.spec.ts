import { randomUUID } from 'node:crypto';
import { roles, sectorRoles, type Role } from '@whichdoor/contracts';
import { checkIsSomebodyElse, checkRole, isAdministeredBy, type Administrator } from './person.js';

const organisationId = randomUUID();
const administrator = (role: Role, parts: Partial<Administrator> = {}): Administrator => ({
  id: randomUUID(),
  organisationId: role === 'sector-admin' ? null : organisationId,
  roles: [role],
  ...parts,
});

describe('which roles an administrator may give', () => {
  it.each(roles)('decides about %s', (role) => {
    expect(checkRole(role, administrator('sector-admin'))).toEqual({ role });
    expect(checkRole(role, administrator('organisation-admin'))).toMatchObject(
      sectorRoles.includes(role) ? { refusal: 'RoleNotGrantable' } : { role },
    );
  });

  it('refuses a role that does not exist', () => {
    for (const role of ['offline_access', 'Worker', 'constructor'])
      expect(checkRole(role, administrator('sector-admin'))).toMatchObject({ refusal: 'RoleNotGrantable' });
  });

  it('refuses everybody their own roles', () => {
    const somebody = administrator('sector-admin');

    expect(checkIsSomebodyElse(somebody, somebody)).toMatchObject({ refusal: 'RoleNotGrantable' });
    expect(checkIsSomebodyElse({ id: randomUUID() }, somebody)).toBeNull();
  });
});

describe('whose accounts an administrator may know of', () => {
  it('is their own organisation’s, or everybody’s for the sector', () => {
    const own = { id: randomUUID(), organisationId };
    const other = { id: randomUUID(), organisationId: randomUUID() };
    const nobodys = { id: randomUUID(), organisationId: null };

    expect(
      [own, other, nobodys].map((it) => isAdministeredBy(it, administrator('organisation-admin'))),
    ).toEqual([true, false, false]);
    expect([own, other, nobodys].map((it) => isAdministeredBy(it, administrator('sector-admin')))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is nobody’s for an administrator who belongs to no organisation', () => {
    const nobodys = { id: randomUUID(), organisationId: null };

    expect(isAdministeredBy(nobodys, administrator('organisation-admin', { organisationId: null }))).toBe(
      false,
    );
  });
});
