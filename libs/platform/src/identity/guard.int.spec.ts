import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { GraphQLModule, Mutation, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { startIssuer, type TestIssuer } from '@whichdoor/testing';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { authenticateContext } from './authenticate-context.js';
import type { User } from './access-token.js';
import { createKeycloakVerifier } from './keycloak-verifier.js';
import { AccessGuard, Allow, AllowAnonymous, AllowSignedIn, CurrentUser } from './guard.js';

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { needs: String! greeting: String! forgotten: String! anonymous: String! door: Door! }
  type Mutation { openNeed: String! forget: String! }
  type Door @key(fields: "id") { id: ID! sign: String! gaps: String }
`;

@Resolver()
class OperationResolver {
  @Query() @Allow('NEED_READ') needs() {
    return 'needs';
  }
  @Query() @AllowSignedIn() greeting(@CurrentUser() user: User) {
    return `Hello ${user.name}`;
  }
  @Query() forgotten() {
    return 'never';
  }
  @Query() @AllowAnonymous() anonymous() {
    return 'never';
  }
  @Query() @AllowSignedIn() door() {
    return { id: '1' };
  }
  @Mutation() @Allow('NEED_OPEN') openNeed() {
    return 'opened';
  }
  @Mutation() forget() {
    return 'never';
  }
}

@Resolver('Door')
class DoorResolver {
  @ResolveReference() resolveReference({ id }: { id: string }) {
    return { id };
  }
  @ResolveField() sign(@CurrentUser() user: User) {
    return `for ${user.name}`;
  }
  @ResolveField() @Allow('GAP_READ') gaps() {
    return 'gaps';
  }
}

@Controller()
class PageController {
  @Get('health') @AllowAnonymous() health() {
    return 'well';
  }
  @Get('forgotten') forgotten() {
    return 'never';
  }
}

describe('the guard', () => {
  let issuer: TestIssuer;
  let url: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    issuer = await startIssuer();
    @Module({
      imports: [
        GraphQLModule.forRoot<ApolloFederationDriverConfig>({
          driver: ApolloFederationDriver,
          typeDefs,
          introspection: true,
          includeStacktraceInErrorResponses: false,
          fieldResolverEnhancers: ['guards'],
          context: authenticateContext(createKeycloakVerifier({ issuer: issuer.issuer })),
          formatError: (formatted, error) => ({
            ...formatted,
            extensions: {
              code:
                (error as { originalError?: { code?: string } }).originalError?.code ??
                formatted.extensions?.code,
            },
          }),
        }),
      ],
      controllers: [PageController],
      providers: [OperationResolver, DoorResolver, { provide: APP_GUARD, useClass: AccessGuard }],
    })
    class TestModule {}
    const app = await NestFactory.create(TestModule, { logger: false });
    await app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${((app.getHttpServer() as Server).address() as AddressInfo).port}`;
    close = () => app.close();
  });

  afterAll(async () => {
    await close();
    await issuer.close();
  });

  const ask = async (query: string, roles: readonly string[] | null, authorization?: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(roles ? { authorization: `Bearer ${issuer.tokenFor({ name: 'Test Worker', roles })}` } : {}),
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as {
      data?: Record<string, unknown> | null;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code ?? null };
  };

  it('lets those in whose role holds the permission', async () => {
    expect(await ask('{ needs }', ['worker'])).toMatchObject({ data: { needs: 'needs' }, code: null });
    expect(await ask('mutation { openNeed }', ['manager'])).toMatchObject({ data: { openNeed: 'opened' } });
  });

  it('refuses those whose roles do not', async () => {
    expect(await ask('{ needs }', ['planner', 'sector-admin'])).toMatchObject({
      data: null,
      code: 'FORBIDDEN',
    });
    expect(await ask('mutation { openNeed }', ['sector-admin'])).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask('{ needs }', [])).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask('{ needs }', ['root', 'WORKER'])).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('knows the signed-in person', async () => {
    expect(await ask('{ greeting }', [])).toMatchObject({ data: { greeting: 'Hello Test Worker' } });
  });

  it.each(['{ forgotten }', 'mutation { forget }', '{ anonymous }'])(
    'refuses everybody what declares no permission: %s',
    async (query) => {
      const everyRole = [
        'worker',
        'coordinator',
        'manager',
        'planner',
        'policy',
        'organisation-admin',
        'sector-admin',
      ];

      expect(await ask(query, everyRole)).toMatchObject({ data: null, code: 'FORBIDDEN' });
    },
  );

  it.each([
    '{ needs }',
    '{ greeting }',
    'mutation { openNeed }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Door", id: "1" }]) { ... on Door { id } } }',
    '{ __schema { types { name } } }',
    '{ __typename }',
    '{ nothingLikeThis }',
    'not a query',
  ])('answers 401 to anybody without a token: %s', async (query) => {
    expect(await ask(query, null)).toEqual({ status: 401, data: undefined, code: 'UNAUTHENTICATED' });
  });

  it.each(['', 'Bearer', 'Bearer ', 'Basic d2hvOm1l', 'Bearer not.a.token', 'Bearer a b'])(
    'answers 401 to the header "%s"',
    async (header) => {
      expect(await ask('{ greeting }', null, header)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    },
  );

  it('answers references and fields below an operation to those who are signed in', async () => {
    expect(
      await ask(
        '{ _entities(representations: [{ __typename: "Door", id: "1" }]) { ... on Door { id sign } } }',
        [],
      ),
    ).toMatchObject({ data: { _entities: [{ id: '1', sign: 'for Test Worker' }] } });
    expect(await ask('{ _service { sdl } }', [])).toMatchObject({ code: null });
  });

  it('holds a field to a permission of its own', async () => {
    expect(await ask('{ door { sign gaps } }', ['worker'])).toMatchObject({
      data: { door: { gaps: null } },
      code: 'FORBIDDEN',
    });
    expect(await ask('{ door { gaps } }', ['planner'])).toMatchObject({
      data: { door: { gaps: 'gaps' } },
      code: null,
    });
  });

  it('shuts plain pages unless they are for everybody', async () => {
    expect(await (await fetch(`${url}/health`)).text()).toBe('well');
    expect((await fetch(`${url}/forgotten`)).ok).toBe(false);
  });
});
