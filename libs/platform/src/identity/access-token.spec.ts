import { userFromClaims } from './access-token.js';
import { Unauthenticated } from './unauthenticated.js';

const sub = '0197a000-0000-4000-8000-000000000001';
const organisationId = '0197a000-0000-4000-8000-0000000000aa';

describe('reading the user from claims', () => {
  it('reads a person with organisation, team and roles', () => {
    const user = userFromClaims({
      sub,
      azp: 'whichdoor-console',
      name: 'Peer Worker (demonstration)',
      preferred_username: 'peer-worker',
      realm_access: { roles: ['worker', 'coordinator'] },
      organization: { own: { id: organisationId } },
      groups: ['/everybody', '/team/outreach', '/team/clinic'],
    });

    expect(user).toEqual({
      id: sub,
      name: 'Peer Worker (demonstration)',
      kind: 'person',
      organisationId,
      team: 'outreach',
      roles: ['worker', 'coordinator'],
    });
  });

  it('leaves out roles that Whichdoor does not know', () => {
    const user = userFromClaims({
      sub,
      realm_access: { roles: ['default-roles-whichdoor', 'planner', 'offline_access', 'planner'] },
    });

    expect(user.roles).toEqual(['planner']);
  });

  it('reads staff of the sector, who have no organisation', () => {
    expect(userFromClaims({ sub, name: 'Planner (demonstration)' })).toMatchObject({
      organisationId: null,
      team: null,
    });
  });

  it('knows a system by the service account of its own client', () => {
    expect(
      userFromClaims({ sub, azp: 'importer', preferred_username: 'service-account-importer' }),
    ).toMatchObject({
      kind: 'system',
      name: 'importer',
    });
    expect(userFromClaims({ sub, azp: 'console', preferred_username: 'service-account-importer' }).kind).toBe(
      'person',
    );
  });

  it.each([
    ['no subject', {}],
    ['a user name as subject', { sub: 'f:provider:somebody' }],
    ['an organisation without an id', { sub, organization: { own: {} } }],
    ['an organisation whose id is not a UUID', { sub, organization: { own: { id: 'own' } } }],
    ['two organisations', { sub, organization: { a: { id: organisationId }, b: { id: sub } } }],
    ['roles that are not a list', { sub, realm_access: { roles: 'sector-admin' } }],
    ['no claims at all', null],
  ])('refuses %s', (_, claims) => {
    expect(() => userFromClaims(claims)).toThrow(Unauthenticated);
  });
});
