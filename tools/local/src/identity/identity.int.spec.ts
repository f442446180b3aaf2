import { readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { createKeycloakAdministration, createKeycloakVerifier } from '@whichdoor/platform';
import { asSuperuser } from '@whichdoor/testing';
import { browse, obtainToken, signIn } from '../sign-in.js';
import { openDoor, organisationId } from './accounts.fixture.js';
import { describeIdentityContract } from './identity.contract.js';
import { authorizationAt, consoleUrl, newHome, startAt, type Home } from './identity.fixture.js';
import type { RunningIdentity } from './start-identity.js';

describeIdentityContract('embedded provider', async () => {
  const home = await newHome();
  let identity = await startAt(home);
  return {
    identityUrl: identity.url,
    consoleUrl,
    clientSecrets: identity.clientSecrets,
    password: openDoor,
    worker: {
      username: 'peer-worker',
      name: 'Peer Worker (demonstration)',
      organisationId,
      team: 'outreach',
    },
    planner: { username: 'planner' },
    colleague: { username: 'intake-worker' },
    forgetful: { username: 'coordinator' },
    trust: async ({ kid, privateKey }) => {
      const key = { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
      await asSuperuser(
        new URL(home.databaseUrl).pathname.slice(1),
        `update key_material set value = jsonb_set(value::jsonb, '{signing}', $1::jsonb || (value::jsonb -> 'signing'))
         where name = 'keys'`,
        [JSON.stringify([key])],
      );
      // It reads its keys when it starts.
      await identity.close();
      identity = await startAt(home, { port: Number(new URL(identity.url).port) });
      return kid;
    },
    close: async () => {
      await identity.close();
      rmSync(home.folder, { recursive: true });
    },
  };
});

describe('the embedded identity provider', () => {
  let home: Home;
  let identity: RunningIdentity;
  let now: number;

  beforeEach(async () => {
    home = await newHome();
    now = Date.now();
    identity = await startAt(home, { now: () => now });
  });

  afterEach(async () => {
    await identity.close();
    rmSync(home.folder, { recursive: true });
  });

  const signInAs = (username: string, password = openDoor) =>
    signIn({ identityUrl: identity.url, consoleUrl, username, password });

  it('keeps keys, secrets, sessions and roles over a restart', async () => {
    const { tokens, jar } = await signInAs('peer-worker');
    const { port } = new URL(identity.url);
    await identity.close();
    const secrets = identity.clientSecrets;

    identity = await startAt(home, { port: Number(port) });

    expect(identity.clientSecrets).toEqual(secrets);
    const verifier = createKeycloakVerifier({ issuer: identity.issuer });
    await expect(verifier.verify(tokens.accessToken)).resolves.toMatchObject({ roles: ['worker'] });
    const landing = await browse(jar, authorizationAt(identity));
    expect(landing.url.searchParams.get('code')).toBeTruthy();
    const refreshed = await fetch(`${identity.issuer}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'whichdoor-console',
        refresh_token: tokens.refreshToken,
      }),
    });
    expect(refreshed.status).toBe(200);
  });

  it('ends a sign-in altogether when a refresh token that was used up turns up again', async () => {
    const { tokens } = await signInAs('peer-worker');
    const refresh = async (token: string) => {
      const response = await fetch(`${identity.issuer}/protocol/openid-connect/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: 'whichdoor-console',
          refresh_token: token,
        }),
      });
      return { status: response.status, ...((await response.json()) as { refresh_token?: string }) };
    };
    const { refresh_token: newest = '' } = await refresh(tokens.refreshToken);

    expect((await refresh(tokens.refreshToken)).status).toBe(400);

    expect((await refresh(newest)).status).toBe(400);
  });

  it('draws secrets that only its own user can read', () => {
    const file = join(home.folder, 'identity-clients.json');

    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(identity.clientSecrets);
    expect(statSync(file).mode & 0o077).toBe(0);
    for (const secret of Object.values(identity.clientSecrets))
      expect(secret.length).toBeGreaterThanOrEqual(43);
  });

  it('says when too many passwords were wrong, and opens again after a minute', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(signInAs('planner', 'wrong')).rejects.toThrow('do not belong together');

    await expect(signInAs('planner')).rejects.toThrow('Wait one minute');
    await expect(signInAs('peer-worker')).resolves.toBeDefined();
    now += 59_000;
    await expect(signInAs('planner')).rejects.toThrow('Wait one minute');
    now += 1_000;
    await expect(signInAs('planner')).resolves.toBeDefined();
  });

  it('does not check more passwords when they come all at once', async () => {
    const refusals = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        signInAs('planner', `wrong-${i}`).catch((error: Error) => error.message),
      ),
    );

    expect(refusals.filter((refusal) => String(refusal).includes('do not belong together'))).toHaveLength(5);
    expect(refusals.filter((refusal) => String(refusal).includes('Wait one minute'))).toHaveLength(15);
  });

  it('takes user names in any case, and no account of a client', async () => {
    await expect(
      obtainToken({ identityUrl: identity.url, consoleUrl, username: ' Peer-Worker ', password: openDoor }),
    ).resolves.toEqual(expect.any(String));
    await expect(signInAs('service-account-whichdoor-importer', '')).rejects.toThrow(
      'do not belong together',
    );
  });

  it('names itself alike whatever host a request claims', async () => {
    const { port } = new URL(identity.url);
    const body = await new Promise<string>((resolve, reject) => {
      request(
        {
          host: '127.0.0.1',
          port,
          path: '/realms/whichdoor/.well-known/openid-configuration',
          headers: { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
        },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => resolve(text));
        },
      )
        .on('error', reject)
        .end();
    });

    expect(body).not.toContain('elsewhere');
  });

  it('lets only the console read tokens from a browser', async () => {
    const allowed = async (origin: string) =>
      (
        await fetch(`${identity.issuer}/protocol/openid-connect/token`, {
          method: 'POST',
          headers: { origin },
          body: new URLSearchParams({
            grant_type: 'refresh_token',
            client_id: 'whichdoor-console',
            refresh_token: 'x',
          }),
        })
      ).headers.get('access-control-allow-origin');

    expect(await allowed(consoleUrl)).toBe(consoleUrl);
    expect(await allowed('http://elsewhere.example')).toBeNull();
  });

  it('answers health, and a plain page to who is lost', async () => {
    expect(await (await fetch(`${identity.url}/health`)).json()).toEqual({ status: 'UP' });
    const lost = await fetch(`${identity.url}/nowhere`);
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('nothing here');
  });

  it('lets a person in whom an administrator has added', async () => {
    const administration = createKeycloakAdministration({
      realmUrl: identity.issuer,
      clientId: 'whichdoor-directory',
      clientSecret: identity.clientSecrets['whichdoor-directory'] ?? '',
    });
    const added = await administration.createPerson({
      username: 'newcomer',
      name: 'New Colleague (demonstration)',
      email: 'newcomer@example.org',
      organisationId,
      initialPassword: 'first-door',
    });
    if ('refusal' in added) throw new Error(added.message);
    await administration.grantRole(added.id, 'worker');

    const { tokens } = await signInAs('newcomer', 'first-door');

    await expect(
      createKeycloakVerifier({ issuer: identity.issuer }).verify(tokens.accessToken),
    ).resolves.toEqual({
      id: added.id,
      name: 'New Colleague (demonstration)',
      kind: 'person',
      organisationId,
      team: null,
      roles: ['worker'],
    });
  });
});
