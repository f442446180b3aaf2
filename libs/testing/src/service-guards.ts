import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { roles, rolesWith, type Permission } from '@whichdoor/contracts';
import { minimalRequest, schemaOf } from './arguments.js';
import { forgedTokens } from './forged-tokens.js';
import { startService, type StartableService, type TestedService } from './start-service.js';

const specsBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return specsBelow(path);
    return entry.name.endsWith('.spec.ts') ? [path] : [];
  });

/** Types that other services can ask this one for, by name. */
const referencedTypes = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ astNode }) =>
      astNode?.directives?.some(
        ({ name, arguments: given }) =>
          name.value === 'key' &&
          !given?.some(
            ({ name, value }) => name.value === 'resolvable' && 'value' in value && value.value === false,
          ),
      ),
    )
    .map(({ name }) => name)
    .sort();

/**
 * The promises that every service keeps, whatever it is about.
 *
 * @param sources folder of the service's sources and specs
 */
export const describeServiceGuards = (service: StartableService, sources: string): void => {
  const schema = schemaOf(readFileSync(service.graph, 'utf8'));
  const operations = (['Query', 'Mutation'] as const).flatMap((type) => {
    const object = schema.getType(type);
    if (!isObjectType(object)) return [];
    return Object.values(object.getFields()).map((field) => ({ type, field }));
  });
  const request = ({ type, field }: { type: 'Query' | 'Mutation'; field: GraphQLField<unknown, unknown> }) =>
    minimalRequest(type === 'Query' ? 'query' : 'mutation', field);

  describe(`the ${service.name} service`, () => {
    let tested: TestedService;
    beforeAll(async () => {
      tested = await startService(service);
    });
    afterAll(() => tested.close());

    it('has migrations that equal its mappings', async () => {
      expect(await service.findDrift(tested.ownerUrl)).toEqual([]);
    });

    it('has migrations that can be taken back whole, and made again', async () => {
      const { asSuperuser, objectsIn, testDatabaseServer, uniqueDatabaseName } =
        await import('./database.js');
      const database = uniqueDatabaseName(`${service.name}_undo`);
      const passwords = { owner: 'owner', serving: 'serving' };
      const { ownerUrl } = await service.prepare(testDatabaseServer(), { database, passwords });
      await service.migrate(ownerUrl);
      const made = await objectsIn(database);

      await service.undoMigrations(ownerUrl);

      expect(await objectsIn(database)).toEqual([]);
      expect(await asSuperuser(database, 'select name from migration')).toEqual([]);
      await service.migrate(ownerUrl);
      expect(await objectsIn(database)).toEqual(made);
    });

    it('serves with a role to which row-level security applies', async () => {
      const { asSuperuser } = await import('./database.js');
      expect(
        await asSuperuser(tested.database, 'select rolbypassrls, rolsuper from pg_roles where rolname = $1', [
          `${service.name}_serving`,
        ]),
      ).toEqual([{ rolbypassrls: false, rolsuper: false }]);
    });

    it('forces row-level security on every table that names an organisation', async () => {
      const { asSuperuser } = await import('./database.js');
      expect(
        await asSuperuser(
          tested.database,
          `select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
           where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname like '%organisation_id'
             and not c.relforcerowsecurity`,
        ),
      ).toEqual([]);
    });

    it('implements every operation of its graph and declares who may use it', () => {
      const implemented = new Map(
        tested.operations().map(({ type, field, rule }) => [`${type}.${field}`, rule]),
      );

      for (const { type, field } of operations)
        expect(implemented.get(`${type}.${field.name}`)).toBeDefined();
    });

    it('declares a permission beside every reference that other services can ask for', () => {
      const references = tested.operations().filter(({ field }) => field === '__resolveReference');

      expect(references.map(({ type }) => type).sort()).toEqual(referencedTypes(schema));
      for (const { type, rule } of references)
        expect({ type, rule }).toEqual({ type, rule: expect.anything() as unknown });
    });

    it('answers for every reference, also where there is nothing with that id', async () => {
      const references = tested.operations().filter(({ field }) => field === '__resolveReference');
      const everybody = tested.tokenFor({ roles, organisationId: randomUUID() });

      for (const { type } of references) {
        const { data, errors } = await tested.graphql(
          'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
          { of: [{ __typename: type, id: randomUUID() }] },
          everybody,
        );
        // A type that is only passed on has no rows of its own here; none may end in a fault.
        expect({ type, errors, answered: data?._entities?.length }).toEqual({
          type,
          errors: undefined,
          answered: 1,
        });
      }
    });

    it.each(operations.map((operation) => [`${operation.type}.${operation.field.name}`, operation] as const))(
      'refuses %s to everybody but those whose role allows it',
      async (name, operation) => {
        const rule = tested.operations().find(({ type, field }) => `${type}.${field}` === name)?.rule;
        const permission = rule?.permission as Permission | undefined;
        const { document, variables } = request(operation);
        const codes = async (token?: string) =>
          (await tested.graphql(document, variables, token)).errors?.map(
            ({ extensions }) => extensions.code,
          ) ?? [];

        expect(await codes()).toEqual(['UNAUTHENTICATED']);
        for (const role of [...roles, null]) {
          const token = tested.tokenFor({ roles: role ? [role] : [], organisationId: randomUUID() });
          const mayDoIt =
            rule?.anyone === 'signed-in' ||
            (permission !== undefined &&
              role !== null &&
              (rolesWith[permission] as readonly string[]).includes(role));
          const refused = (await codes(token)).includes('FORBIDDEN');
          expect({ role, refused }).toEqual({ role, refused: !mayDoIt });
        }
      },
    );

    it('answers neither `_service` nor `_entities` to somebody who is not signed in', async () => {
      for (const document of [
        '{ _service { sdl } }',
        '{ _entities(representations: []) { __typename } }',
        '{ __typename }',
      ])
        expect((await tested.graphql(document)).status).toBe(401);
    });

    it('refuses every token that is forged, stale, or meant for somebody else', async () => {
      const genuine = tested.tokenFor({ roles: ['worker'], organisationId: randomUUID() });
      const statusOf = async (token: string) => (await tested.graphql('{ __typename }', {}, token)).status;

      expect(await statusOf(genuine)).toBe(200);
      for (const [what, token] of forgedTokens(genuine, tested.issuer.key()))
        expect({ what, status: await statusOf(token) }).toEqual({ what, status: 401 });
    });

    it('has a test for every refusal of its graph', () => {
      const written = specsBelow(sources)
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
      const refusals = Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .filter((type) => type.getInterfaces().some(({ name }) => name === 'Refusal'))
        .map(({ name }) => name);

      expect(refusals.filter((name) => !written.includes(name))).toEqual([]);
    });
  });
};
