import { randomUUID } from 'node:crypto';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';
import { adminClientSecret, identityProvider, type Account } from './identity-provider.fixture.js';

const people = 'query ($id: UUID!) { people(organisationId: $id) { id name roles organisation { name } } }';
const change = (
  verb: 'grant' | 'revoke',
) => `mutation ($input: ${verb === 'grant' ? 'Grant' : 'Revoke'}RoleInput!) {
  ${verb}Role(input: $input) { __typename ... on Person { id roles } ... on Refusal { message } } }`;

describe('people and their roles', () => {
  const accounts: Account[] = [];
  let directory: TestedDirectory;
  let organisationId: string;
  beforeAll(async () => {
    directory = await startDirectory({ adminClientSecret, identityRoutes: identityProvider(accounts) });
    organisationId = await directory.organisation('Role Keepers');
  });
  afterAll(() => directory.close());

  const account = (parts: Partial<Account> = {}): Account => {
    const made = {
      id: randomUUID(),
      name: 'Wren Example',
      organisationId,
      roles: new Set<string>(),
      ...parts,
    };
    accounts.push(made);
    return made;
  };
  const ask = async (verb: 'grant' | 'revoke', input: object, token: string) => {
    const { data, errors } = await directory.graphql(change(verb), { input }, token);
    return errors ? errors[0]?.extensions.code : data[`${verb}Role`];
  };
  const own = () => directory.somebody('organisation-admin', organisationId);

  it('lists the people of an organisation with their roles', async () => {
    const { id } = account({ name: 'Sky Sample', roles: new Set(['worker']) });

    const { data } = await directory.graphql(people, { id: organisationId }, own());

    expect(data.people).toContainEqual({
      id,
      name: 'Sky Sample',
      roles: ['worker'],
      organisation: { name: 'Role Keepers' },
    });
  });

  it('keeps the people of other organisations to their own administrators', async () => {
    const code = async (id: string, token: string) =>
      (await directory.graphql(people, { id }, token)).errors?.[0]?.extensions.code;
    const other = await directory.organisation('Others');

    expect(await code(other, own())).toBe('FORBIDDEN');
    expect(await code(randomUUID(), own())).toBe('NOT_FOUND');
    expect(await code(other, directory.sectorAdmin)).toBeUndefined();
  });

  it('gives a role, takes it, and writes both down', async () => {
    const person = account();

    expect(await ask('grant', { personId: person.id, role: 'coordinator' }, own())).toEqual({
      __typename: 'Person',
      id: person.id,
      roles: ['coordinator'],
    });
    expect(
      await ask('revoke', { personId: person.id, role: 'coordinator' }, directory.sectorAdmin),
    ).toMatchObject({
      roles: [],
    });

    const { data } = await directory.graphql(
      `query ($id: UUID) { auditEntries(organisationId: $id, filter: { action: "grantRole" }) {
        nodes { action subjectId changes { field before after } } } }`,
      { id: organisationId },
      own(),
    );
    expect(data.auditEntries.nodes.filter((it: { subjectId: string }) => it.subjectId === person.id)).toEqual(
      expect.arrayContaining([
        {
          action: 'grantRole coordinator',
          subjectId: person.id,
          changes: [{ field: 'role', before: null, after: ['coordinator'] }],
        },
      ]),
    );
  });

  it.each(['planner', 'policy', 'sector-admin', 'custodian'])(
    'lets only an administrator of the sector give %s',
    async (role) => {
      const person = account();

      expect(await ask('grant', { personId: person.id, role }, own())).toMatchObject({
        __typename: 'RoleNotGrantable',
        message: expect.any(String),
      });
      expect(person.roles.size).toBe(0);
      expect(await ask('grant', { personId: person.id, role }, directory.sectorAdmin)).toMatchObject({
        roles: [role],
      });
      expect(await ask('revoke', { personId: person.id, role }, own())).toMatchObject({
        __typename: 'RoleNotGrantable',
      });
      expect([...person.roles]).toEqual([role]);
    },
  );

  it('refuses a role that does not exist', async () => {
    const { id } = account();

    expect(await ask('grant', { personId: id, role: 'realm-admin' }, directory.sectorAdmin)).toMatchObject({
      __typename: 'RoleNotGrantable',
    });
  });

  it('refuses everybody their own roles, so that no administrator lets themselves in to clients', async () => {
    const person = account({ organisationId: null });
    const token = directory.tokenFor({ sub: person.id, roles: ['sector-admin'] });

    expect(await ask('grant', { personId: person.id, role: 'worker' }, token)).toMatchObject({
      __typename: 'RoleNotGrantable',
    });
    expect(person.roles.size).toBe(0);
  });

  it('says of another organisation’s person the same as of nobody', async () => {
    const other = account({ organisationId: randomUUID() });
    const messageFor = async (personId: string) => {
      const { errors } = await directory.graphql(
        change('grant'),
        { input: { personId, role: 'worker' } },
        own(),
      );
      return [errors?.[0]?.extensions.code, errors?.[0]?.message];
    };

    expect(await messageFor(other.id)).toEqual(await messageFor(randomUUID()));
    expect(await messageFor('../roles')).toEqual(await messageFor(randomUUID()));
    expect((await messageFor(other.id))[0]).toBe('NOT_FOUND');
    expect(other.roles.size).toBe(0);
  });

  it('writes nothing down where the provider fails', async () => {
    const person = account({ name: 'Robin Placeholder', failsOnChange: true });

    expect(await ask('grant', { personId: person.id, role: 'worker' }, own())).toBe('INTERNAL');

    const { data } = await directory.graphql(
      '{ auditEntries(first: 100) { nodes { subjectId } } }',
      {},
      directory.sectorAdmin,
    );
    expect(data.auditEntries.nodes).not.toContainEqual({ subjectId: person.id });
    expect(directory.log.lines.join('\n')).not.toContain('Robin');
  });
});
