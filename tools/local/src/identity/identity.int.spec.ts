import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeycloakAdministration, createKeycloakVerifier } from '@whichdoor/platform';
import { createDatabase } from '@whichdoor/testing';
import { browse, CookieJar, obtainToken, postedForm, signIn } from '../sign-in.js';
import { openDoor, organisationId, testAccounts } from './accounts.fixture.js';
import { describeIdentityContract } from './identity.contract.js';
import { startIdentity, type RunningIdentity } from './start-identity.js';

const consoleUrl = 'http://localhost:4200';

const newHome = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whichdoor-identity-'));
  return { folder, databaseUrl: (await createDatabase('identity')).url };
};

type Home = Awaited<ReturnType<typeof newHome>>;

const startAt = (home: Home, options: { port?: number; now?: () => number } = {}) =>
  startIdentity({ port: 0, ...home, accounts: testAccounts, consoleUrls: [consoleUrl], ...options });

describeIdentityContract('embedded provider', async () => {
  const home = await newHome();
  const identity = await startAt(home);
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

  const authorization = () => {
    const url = new URL(`${identity.issuer}/protocol/openid-connect/auth`);
    url.search = new URLSearchParams({
      client_id: 'whichdoor-console',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${consoleUrl}/`,
      code_challenge: 'v'.repeat(43),
      code_challenge_method: 'S256',
    }).toString();
    return url;
  };

  it('keeps keys, secrets, sessions and roles over a restart', async () => {
    const { tokens, jar } = await signInAs('peer-worker');
    const { port } = new URL(identity.url);
    await identity.close();
    const secrets = identity.clientSecrets;

    identity = await startAt(home, { port: Number(port) });

    expect(identity.clientSecrets).toEqual(secrets);
    const verifier = createKeycloakVerifier({ issuer: identity.issuer });
    await expect(verifier.verify(tokens.accessToken)).resolves.toMatchObject({ roles: ['worker'] });
    const landing = await browse(jar, authorization());
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

  it('shows a sign-in page that needs no script and nothing from elsewhere', async () => {
    const response = await fetch((await browse(new CookieJar(), authorization())).url);
    const { html } = await browse(new CookieJar(), authorization());
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    // With no-referrer a browser would hide the origin of the form, and its own form would look foreign.
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/resources/door.svg',
      '/resources/identity.css',
    ]);
    expect(html).toContain('<label for="username">');
    expect(html).toContain('<label for="password">');
    expect(html).toMatch(/demonstration identity/);
    for (const { username } of testAccounts) expect(html).toContain(`value="${username}"`);
  });

  it('fills the form for a demonstration account that was chosen', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorization());

    const filled = await browse(jar, new URL('?account=planner', page.url));

    expect(filled.html).toMatch(/id="username"[^>]*value="planner"/);
    expect(filled.html).toMatch(new RegExp(`id="password"[^>]*value="${openDoor}"`));
  });

  it('repeats what was typed without believing it, and never a password', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorization());
    const { action, fields } = postedForm(page);
    fields.set('username', '"><script>alert(1)</script>');
    fields.set('password', 'typed-by-mistake');

    const { html, status } = await browse(jar, action, fields);

    expect(status).toBe(401);
    expect(html).toContain('role="alert"');
    expect(html).not.toMatch(/<script>|typed-by-mistake/);
  });

  it('takes a form only from the browser that was asked, and from no other site', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorization());
    const form = new URLSearchParams({ username: 'planner', password: openDoor });

    expect((await browse(new CookieJar(), page.url, form)).status).toBe(400);
    const foreign = await fetch(page.url, {
      method: 'POST',
      headers: { cookie: jar.headerFor(page.url), origin: 'http://elsewhere.example' },
      body: form,
      redirect: 'manual',
    });
    expect(foreign.status).toBe(400);
    expect((await browse(jar, page.url, form)).url.origin).toBe(consoleUrl);
  });

  it('refuses a form that is too large', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorization());

    const { status } = await browse(jar, page.url, new URLSearchParams({ username: 'x'.repeat(70_000) }));

    expect(status).toBe(413);
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
