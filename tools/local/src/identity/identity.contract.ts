import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createKeycloakAdministration, createKeycloakVerifier, type User } from '@whichdoor/platform';
import { browse, CookieJar, postedForm, signIn, type Landing } from '../sign-in.js';

/** An identity provider with the realm `whichdoor`, and what the suite has to know about it. */
export type IdentityUnderTest = {
  readonly identityUrl: string;
  readonly consoleUrl: string;
  readonly clientSecrets: Readonly<Record<string, string>>;
  /** Of every person below */
  readonly password: string;
  /** A worker of an organisation, in a team */
  readonly worker: {
    readonly username: string;
    readonly name: string;
    readonly organisationId: string;
    readonly team: string;
  };
  /** A planner of the whole sector */
  readonly planner: { readonly username: string };
  /** Somebody of the worker's organisation whose roles may be changed */
  readonly colleague: { readonly username: string };
  /** Somebody whose account may be shut for a while */
  readonly forgetful: { readonly username: string };
  close(): Promise<void>;
};

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

type TokenAnswer = {
  readonly status: number;
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly error?: string;
};

/**
 * What Whichdoor needs of an identity provider. The embedded one and a real Keycloak have to pass it alike, so it
 * speaks only the routes and forms that both have.
 */
export const describeIdentityContract = (name: string, start: () => Promise<IdentityUnderTest>): void => {
  describe(`identity contract: ${name}`, () => {
    let identity: IdentityUnderTest;
    let realm: string;
    let endpoint: string;

    beforeAll(async () => {
      identity = await start();
      realm = `${identity.identityUrl}/realms/whichdoor`;
      endpoint = `${realm}/protocol/openid-connect`;
    });

    afterAll(() => identity?.close());

    const verify = (token: string | undefined): Promise<User> =>
      createKeycloakVerifier({ issuer: realm }).verify(token ?? '');

    const signInAs = (username: string, password = identity.password) =>
      signIn({ identityUrl: identity.identityUrl, consoleUrl: identity.consoleUrl, username, password });

    const authorization = (changes: Readonly<Record<string, string | undefined>> = {}) => {
      const parameters: Record<string, string | undefined> = {
        client_id: 'whichdoor-console',
        response_type: 'code',
        scope: 'openid profile',
        redirect_uri: `${identity.consoleUrl}/`,
        state: 'state',
        code_challenge: challengeOf('v'.repeat(43)),
        code_challenge_method: 'S256',
        ...changes,
      };
      const url = new URL(`${endpoint}/auth`);
      for (const [key, value] of Object.entries(parameters))
        if (value !== undefined) url.searchParams.set(key, value);
      return url;
    };

    const askToken = async (body: Readonly<Record<string, string>>, basic?: string): Promise<TokenAnswer> => {
      const response = await fetch(`${endpoint}/token`, {
        method: 'POST',
        headers:
          basic === undefined ? {} : { authorization: `Basic ${Buffer.from(basic).toString('base64')}` },
        body: new URLSearchParams(body),
      });
      return { status: response.status, ...((await response.json()) as object) };
    };

    const refresh = (token: string) =>
      askToken({ grant_type: 'refresh_token', client_id: 'whichdoor-console', refresh_token: token });

    const codeFor = async (username: string, verifier: string): Promise<string> => {
      const jar = new CookieJar();
      const page = await browse(jar, authorization({ code_challenge: challengeOf(verifier) }));
      const { action, fields } = postedForm(page);
      fields.set('username', username);
      fields.set('password', identity.password);
      const landing = await browse(jar, action, fields);
      return landing.url.searchParams.get('code') ?? '';
    };

    const exchange = (code: string, verifier: string | null) =>
      askToken({
        grant_type: 'authorization_code',
        client_id: 'whichdoor-console',
        code,
        redirect_uri: `${identity.consoleUrl}/`,
        ...(verifier === null ? {} : { code_verifier: verifier }),
      });

    const isAtConsole = ({ url }: Landing) => url.origin === identity.consoleUrl;

    describe('discovery', () => {
      it('names the routes, code flow, PKCE and RS256', async () => {
        const response = await fetch(`${realm}/.well-known/openid-configuration`);
        const found = (await response.json()) as Record<string, unknown>;

        expect(found).toMatchObject({
          issuer: realm,
          authorization_endpoint: `${endpoint}/auth`,
          token_endpoint: `${endpoint}/token`,
          jwks_uri: `${endpoint}/certs`,
          userinfo_endpoint: `${endpoint}/userinfo`,
          end_session_endpoint: `${endpoint}/logout`,
          revocation_endpoint: `${endpoint}/revoke`,
        });
        expect(found['response_types_supported']).toContain('code');
        expect(found['grant_types_supported']).toEqual(
          expect.arrayContaining(['authorization_code', 'refresh_token', 'client_credentials']),
        );
        expect(found['code_challenge_methods_supported']).toContain('S256');
        expect(found['id_token_signing_alg_values_supported']).toContain('RS256');
      });

      it('publishes public keys and nothing private', async () => {
        const { keys } = (await (await fetch(`${endpoint}/certs`)).json()) as {
          keys: Record<string, unknown>[];
        };

        expect(keys).toContainEqual(expect.objectContaining({ kty: 'RSA', alg: 'RS256', use: 'sig' }));
        for (const key of keys) expect(key).not.toHaveProperty('d');
      });

      it('can be read by the console in a browser', async () => {
        const response = await fetch(`${realm}/.well-known/openid-configuration`, {
          headers: { origin: identity.consoleUrl },
        });

        expect(['*', identity.consoleUrl]).toContain(response.headers.get('access-control-allow-origin'));
      });
    });

    describe('the code flow', () => {
      it('signs a worker in, with organisation, team and roles', async () => {
        const { tokens } = await signInAs(identity.worker.username);

        await expect(verify(tokens.accessToken)).resolves.toEqual({
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          name: identity.worker.name,
          kind: 'person',
          organisationId: identity.worker.organisationId,
          team: identity.worker.team,
          roles: ['worker'],
        });
        expect(tokens.expiresIn).toBeGreaterThanOrEqual(60);
        expect(tokens.expiresIn).toBeLessThanOrEqual(600);
      });

      it('signs staff of the sector in, who have no organisation', async () => {
        const { tokens } = await signInAs(identity.planner.username);

        await expect(verify(tokens.accessToken)).resolves.toMatchObject({
          organisationId: null,
          roles: ['planner'],
        });
      });

      it('tells the console the name in the ID token, which no service takes for an access token', async () => {
        const { tokens } = await signInAs(identity.worker.username);
        const claims = JSON.parse(
          Buffer.from(tokens.idToken.split('.')[1] ?? '', 'base64url').toString(),
        ) as object;

        expect(claims).toMatchObject({ iss: realm, aud: 'whichdoor-console', name: identity.worker.name });
        await expect(verify(tokens.idToken)).rejects.toThrow();
        await expect(verify(tokens.refreshToken)).rejects.toThrow();
      });

      it('answers who the token belongs to', async () => {
        const { tokens } = await signInAs(identity.worker.username);
        const { id } = await verify(tokens.accessToken);
        const ask = (token: string) =>
          fetch(`${endpoint}/userinfo`, { headers: { authorization: `Bearer ${token}` } });

        expect(await (await ask(tokens.accessToken)).json()).toMatchObject({
          sub: id,
          name: identity.worker.name,
        });
        expect((await ask('nonsense')).status).toBe(401);
      });

      it('lets somebody who is signed in pass without asking again', async () => {
        const { jar } = await signInAs(identity.worker.username);

        const landing = await browse(jar, authorization({ prompt: 'none' }));

        expect(isAtConsole(landing)).toBe(true);
        expect(landing.url.searchParams.get('code')).toBeTruthy();
      });

      it('asks a stranger to sign in', async () => {
        const landing = await browse(new CookieJar(), authorization({ prompt: 'none' }));

        expect(landing.url.searchParams.get('error')).toBe('login_required');
      });

      it.each([
        ['no code challenge', { code_challenge: undefined, code_challenge_method: undefined }],
        ['a plain code challenge', { code_challenge: 'v'.repeat(43), code_challenge_method: 'plain' }],
        ['the implicit flow', { response_type: 'token' }],
      ])('refuses %s', async (_, changes) => {
        const landing = await browse(new CookieJar(), authorization(changes));

        expect(landing.url.href).toMatch(/[?#&]error=/);
        expect(landing.url.href).not.toMatch(/[?#&](code|access_token)=/);
      });

      it.each([
        ['an address that is not the console’s', { redirect_uri: 'http://elsewhere.example/' }],
        ['a path below the console', { redirect_uri: 'http://localhost:4200/../other' }],
        ['an unknown client', { client_id: 'somebody' }],
      ])('never redirects to %s', async (_, changes) => {
        const landing = await browse(new CookieJar(), authorization(changes));

        expect(landing.url.origin).toBe(identity.identityUrl);
        expect(landing.status).toBe(400);
      });

      it('takes a code only with its verifier, and only once', async () => {
        const verifier = randomBytes(32).toString('base64url');

        const stolen = await codeFor(identity.worker.username, verifier);
        expect(await exchange(stolen, 'w'.repeat(43))).toMatchObject({ status: 400, error: 'invalid_grant' });
        const bare = await codeFor(identity.worker.username, verifier);
        expect((await exchange(bare, null)).status).toBe(400);
        const code = await codeFor(identity.worker.username, verifier);
        expect((await exchange(code, verifier)).status).toBe(200);
        expect(await exchange(code, verifier)).toMatchObject({ status: 400, error: 'invalid_grant' });
      });

      it('refuses a wrong password and an unknown name in the same words', async () => {
        const refusalOf = (username: string) =>
          signInAs(username, 'shut-door').then(
            () => null,
            (error: Error) => error.message,
          );

        const refusal = await refusalOf(identity.planner.username);
        expect(refusal).toMatch(/password/i);
        expect(await refusalOf('nobody-at-all')).toBe(refusal);
        await expect(signInAs(identity.planner.username)).resolves.toBeDefined();
      });

      it('shuts an account for a while after repeated wrong passwords', async () => {
        const { username } = identity.forgetful;
        for (let attempt = 0; attempt < 6; attempt += 1)
          await expect(signInAs(username, `wrong-${attempt}`)).rejects.toThrow();

        await expect(signInAs(username)).rejects.toThrow();
      });
    });

    describe('refreshing', () => {
      it('gives a new access token of the same person', async () => {
        const { tokens } = await signInAs(identity.worker.username);
        const before = await verify(tokens.accessToken);

        const answer = await refresh(tokens.refreshToken);

        expect(answer.access_token).not.toBe(tokens.accessToken);
        await expect(verify(answer.access_token)).resolves.toEqual(before);
      });

      it('takes each refresh token once', async () => {
        const { tokens } = await signInAs(identity.worker.username);
        const { refresh_token } = await refresh(tokens.refreshToken);

        expect(refresh_token).not.toBe(tokens.refreshToken);
        expect(await refresh(tokens.refreshToken)).toMatchObject({ status: 400, error: 'invalid_grant' });
      });

      it('ends when the token is revoked', async () => {
        const { tokens } = await signInAs(identity.worker.username);

        const revoked = await fetch(`${endpoint}/revoke`, {
          method: 'POST',
          body: new URLSearchParams({ client_id: 'whichdoor-console', token: tokens.refreshToken }),
        });

        expect(revoked.status).toBe(200);
        expect(await refresh(tokens.refreshToken)).toMatchObject({ status: 400, error: 'invalid_grant' });
      });
    });

    describe('signing out', () => {
      it('returns to the console and ends the session and its refresh tokens', async () => {
        const { jar, tokens } = await signInAs(identity.worker.username);
        const out = new URL(`${endpoint}/logout`);
        out.search = new URLSearchParams({
          id_token_hint: tokens.idToken,
          post_logout_redirect_uri: `${identity.consoleUrl}/`,
          state: 'left',
        }).toString();

        let landing = await browse(jar, out);
        if (!isAtConsole(landing)) {
          // A provider may show a page in between, with a button or one that presses itself.
          const { action, fields } = postedForm(landing);
          fields.set('logout', 'yes');
          landing = await browse(jar, action, fields);
        }

        expect(isAtConsole(landing)).toBe(true);
        expect(landing.url.searchParams.get('state')).toBe('left');
        expect(await refresh(tokens.refreshToken)).toMatchObject({ status: 400, error: 'invalid_grant' });
        const again = await browse(jar, authorization({ prompt: 'none' }));
        expect(again.url.searchParams.get('error')).toBe('login_required');
      });

      it('never returns to an address that is not the console’s', async () => {
        const { jar, tokens } = await signInAs(identity.worker.username);
        const out = new URL(`${endpoint}/logout`);
        out.search = new URLSearchParams({
          id_token_hint: tokens.idToken,
          post_logout_redirect_uri: 'http://elsewhere.example/',
        }).toString();

        const landing = await browse(jar, out);

        expect(landing.url.origin).toBe(identity.identityUrl);
        expect(landing.status).toBe(400);
      });
    });

    describe('clients with their own credentials', () => {
      const asClient = (client: string, secret = identity.clientSecrets[client] ?? '') =>
        askToken({ grant_type: 'client_credentials' }, `${client}:${secret}`);

      it('sign in as systems', async () => {
        const importer = await verify((await asClient('whichdoor-importer')).access_token);
        const agency = await verify((await asClient('whichdoor-agency-system')).access_token);

        expect(importer).toMatchObject({ kind: 'system', organisationId: null, roles: ['sector-admin'] });
        expect(agency).toMatchObject({ kind: 'system', organisationId: identity.worker.organisationId });
        expect(agency.roles).not.toHaveLength(0);
      });

      it('keep their ids and get no refresh token', async () => {
        const first = await asClient('whichdoor-importer');
        const second = await asClient('whichdoor-importer');

        expect((await verify(first.access_token)).id).toBe((await verify(second.access_token)).id);
        expect(first.refresh_token).toBeUndefined();
      });

      it('are refused with a wrong secret or none', async () => {
        expect((await asClient('whichdoor-importer', 'guess')).status).toBe(401);
        const bare = await askToken({ grant_type: 'client_credentials', client_id: 'whichdoor-importer' });
        expect([400, 401]).toContain(bare.status);
        const console = await askToken({ grant_type: 'client_credentials', client_id: 'whichdoor-console' });
        expect([400, 401]).toContain(console.status);
      });

      it('that administer people may do nothing else', async () => {
        const { access_token } = await asClient('whichdoor-directory');

        await expect(verify(access_token)).rejects.toThrow('another audience');
      });
    });

    describe('administering people', () => {
      const administration = () =>
        createKeycloakAdministration({
          realmUrl: realm,
          clientId: 'whichdoor-directory',
          clientSecret: identity.clientSecrets['whichdoor-directory'] ?? '',
        });

      const colleague = async () => {
        const people = await administration().findPeople(identity.worker.organisationId);
        const found = people.find(({ username }) => username === identity.colleague.username);
        if (!found) throw new Error('The colleague is not among the people of the organisation.');
        return found;
      };

      it('finds the people of one organisation, and no clients', async () => {
        const people = await administration().findPeople(identity.worker.organisationId);

        expect(people.map(({ username }) => username)).toEqual(
          expect.arrayContaining([identity.worker.username, identity.colleague.username]),
        );
        for (const person of people) expect(person.organisationId).toBe(identity.worker.organisationId);
        expect(people.filter(({ username }) => username.startsWith('service-account-'))).toEqual([]);
        expect(await administration().findPeople(randomUUID())).toEqual([]);
        expect(await administration().findPeople('anything" or')).toEqual([]);
      });

      it('knows a person by the id in their tokens', async () => {
        const { tokens } = await signInAs(identity.worker.username);
        const { id } = await verify(tokens.accessToken);

        expect(await administration().getPerson(id)).toMatchObject({
          id,
          username: identity.worker.username,
          name: identity.worker.name,
          organisationId: identity.worker.organisationId,
          roles: ['worker'],
        });
      });

      it('gives a role that the next token holds, and takes it away again', async () => {
        const person = await colleague();
        const { tokens } = await signInAs(identity.colleague.username);
        const before = await verify(tokens.accessToken);
        expect(before.roles).not.toContain('coordinator');

        const granted = await administration().grantRole(person.id, 'coordinator');
        const again = await administration().grantRole(person.id, 'coordinator');
        const refreshed = await refresh(tokens.refreshToken);

        expect(granted.roles).toContain('coordinator');
        expect(again.roles.filter((role) => role === 'coordinator')).toHaveLength(1);
        expect((await verify(refreshed.access_token)).roles).toContain('coordinator');

        const revoked = await administration().revokeRole(person.id, 'coordinator');
        expect(new Set(revoked.roles)).toEqual(new Set(before.roles));
        const last = await refresh(refreshed.refresh_token ?? '');
        expect((await verify(last.access_token)).roles).not.toContain('coordinator');
      });

      it('adds a person, once', async () => {
        const person = {
          username: `newcomer-${randomUUID()}`,
          name: 'New Colleague (demonstration)',
          email: null,
          organisationId: identity.worker.organisationId,
          initialPassword: randomBytes(12).toString('base64url'),
        };

        const added = await administration().createPerson(person);

        expect(added).toMatchObject({ name: person.name, organisationId: person.organisationId, roles: [] });
        expect(await administration().createPerson(person)).toMatchObject({ refusal: 'UsernameTaken' });
      });

      it('says when there is no such person', async () => {
        for (const id of [randomUUID(), 'x', '../roles', `${randomUUID()}/../..`]) {
          await expect(administration().getPerson(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
          await expect(administration().grantRole(id, 'worker')).rejects.toMatchObject({ code: 'NOT_FOUND' });
        }
      });

      it('is for nobody else', async () => {
        const { tokens } = await signInAs(identity.worker.username);
        const importer = await askToken(
          { grant_type: 'client_credentials' },
          `whichdoor-importer:${identity.clientSecrets['whichdoor-importer']}`,
        );
        const ask = async (token: string | undefined, path: string, method = 'GET') =>
          (
            await fetch(`${identity.identityUrl}/admin/realms/whichdoor${path}`, {
              method,
              headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
            })
          ).status;

        const person = await colleague();
        for (const path of ['/users', `/users/${person.id}`, `/users/${person.id}/role-mappings/realm`]) {
          expect(await ask(undefined, path)).toBe(401);
          expect(await ask('nonsense', path)).toBe(401);
          expect(await ask(tokens.accessToken, path)).toBe(403);
          expect(await ask(importer.access_token, path)).toBe(403);
        }
        expect(await ask(importer.access_token, `/users/${person.id}/role-mappings/realm`, 'POST')).toBe(403);
      });
    });
  });
};
