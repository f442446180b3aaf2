import { permissions } from '@whichdoor/contracts';
import { areaOf, mixesClientsAndAdministration, rightsByArea, rightsChanged } from './rights.js';

describe('the rights of roles', () => {
  it('stand each in one part of the work', () => {
    expect(
      rightsByArea()
        .flatMap(([, rights]) => rights)
        .toSorted(),
    ).toEqual([...permissions].toSorted());
    expect(areaOf('NEED_READ')).toBe('clients');
    expect(areaOf('GAP_READ')).toBe('planning');
    expect(areaOf('ROLE_GRANT')).toBe('administration');
    expect(areaOf('CRITERION_PUBLISH')).toBe('administration');
    expect(areaOf('DIRECTORY_READ')).toBe('directory');
  });

  it('change with a role, and only by what no other role holds already', () => {
    const { gained, lost } = rightsChanged(['worker', 'default-roles'], ['coordinator']);

    expect(gained).toContain('CAPACITY_CONFIRM');
    expect(gained).not.toContain('NEED_READ');
    expect(lost).toEqual([]);
    expect(rightsChanged(['worker'], []).lost).toContain('NEED_READ');
  });

  it('are told to be mixed where an administrator would see what clients said', () => {
    expect(mixesClientsAndAdministration(['organisation-admin', 'worker'])).toBe(true);
    expect(mixesClientsAndAdministration(['organisation-admin'])).toBe(false);
    expect(mixesClientsAndAdministration(['worker', 'manager'])).toBe(false);
  });
});
