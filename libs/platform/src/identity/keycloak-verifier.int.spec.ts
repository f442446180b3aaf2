import { createHmac } from 'node:crypto';
import { startIssuer, type TestIssuer, type TokenOptions } from '@whichdoor/testing';
import { createKeycloakVerifier } from './keycloak-verifier.js';
import { IdentityUnreachable, Unauthenticated } from './unauthenticated.js';

const sub = '0197a000-0000-4000-8000-000000000001';
const organisationId = '0197a000-0000-4000-8000-0000000000aa';

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
const nowSeconds = () => Math.floor(Date.now() / 1000);
const partsOf = (token: string) => token.split('.') as [string, string, string];

describe('verifying an access token', () => {
  let issuer: TestIssuer;

  beforeAll(async () => {
    issuer = await startIssuer();
  });

  afterAll(() => issuer.close());

  const verify = (token: string) => createKeycloakVerifier({ issuer: issuer.issuer }).verify(token);

  it('believes a token of the realm', async () => {
    const token = issuer.tokenFor({
      sub,
      name: 'Test Worker',
      roles: ['worker'],
      organisationId,
      team: 'outreach',
    });

    await expect(verify(token)).resolves.toEqual({
      id: sub,
      name: 'Test Worker',
      kind: 'person',
      organisationId,
      team: 'outreach',
      roles: ['worker'],
    });
  });

  it('believes a token whose audience is one text', async () => {
    await expect(verify(issuer.tokenFor({ sub, claims: { aud: 'whichdoor-api' } }))).resolves.toMatchObject({
      id: sub,
    });
  });

  it('reads the account of a client as a system', async () => {
    const token = issuer.tokenFor({ system: 'whichdoor-importer', roles: ['sector-admin'] });

    await expect(verify(token)).resolves.toMatchObject({ kind: 'system', roles: ['sector-admin'] });
  });

  it.each<[string, string, () => TokenOptions]>([
    ['an expired token', 'expired', () => ({ claims: { exp: nowSeconds() - 1 } })],
    ['a token without exp', 'not valid', () => ({ claims: { exp: undefined } })],
    ['a token whose exp is text', 'not valid', () => ({ claims: { exp: '9999999999' } })],
    ['a token without iat', 'not valid', () => ({ claims: { iat: undefined } })],
    ['a token that is not valid yet', 'not valid yet', () => ({ claims: { nbf: nowSeconds() + 120 } })],
    ['a token from the future', 'not valid yet', () => ({ claims: { iat: nowSeconds() + 120 } })],
    ['another issuer', 'another issuer', () => ({ claims: { iss: 'http://127.0.0.1:1/realms/whichdoor' } })],
    ['another realm', 'another issuer', () => ({ claims: { iss: `${issuer.issuer}-other` } })],
    ['another audience', 'another audience', () => ({ claims: { aud: ['account'] } })],
    ['no audience', 'not valid', () => ({ claims: { aud: undefined } })],
    ['an ID token', 'not valid', () => ({ claims: { typ: 'ID' } })],
    ['a refresh token', 'not valid', () => ({ claims: { typ: 'Refresh' } })],
    ['an unknown key', 'unknown key', () => ({ header: { kid: 'somebody-elses' } })],
    ['no key id', 'not valid', () => ({ header: { kid: undefined } })],
    [
      'a critical header that nobody understands',
      'not valid',
      () => ({ header: { crit: ['b64'], b64: false } }),
    ],
    ['alg RS384', 'signed as it must', () => ({ header: { alg: 'RS384' } })],
    ['alg none with a signature', 'signed as it must', () => ({ header: { alg: 'none' } })],
    [
      'two organisations',
      'more than one',
      () => ({ claims: { organization: { a: { id: sub }, b: { id: sub } } } }),
    ],
  ])('refuses %s', async (_, message, options) => {
    const answer = verify(issuer.tokenFor({ sub, ...options() }));

    await expect(answer).rejects.toBeInstanceOf(Unauthenticated);
    await expect(answer).rejects.toThrow(message);
  });

  it('refuses alg none without a signature', async () => {
    const [, body] = partsOf(issuer.tokenFor({ sub }));
    const head = encode({ alg: 'none', typ: 'JWT' });

    await expect(verify(`${head}.${body}.`)).rejects.toBeInstanceOf(Unauthenticated);
    await expect(verify(`${head}.${body}`)).rejects.toBeInstanceOf(Unauthenticated);
  });

  it('refuses HS256 signed with the public key', async () => {
    const [head, body] = partsOf(issuer.tokenFor({ sub, header: { alg: 'HS256' } }));
    const signature = createHmac('sha256', issuer.publicKeyPem())
      .update(`${head}.${body}`)
      .digest('base64url');

    await expect(verify(`${head}.${body}.${signature}`)).rejects.toThrow('signed as it must');
  });

  it('refuses claims that were changed after signing', async () => {
    const [head, , signature] = partsOf(issuer.tokenFor({ sub, roles: ['worker'] }));
    const [, body] = partsOf(issuer.tokenFor({ sub, roles: ['sector-admin'] }));

    await expect(verify(`${head}.${body}.${signature}`)).rejects.toThrow('not valid');
  });

  it('refuses a token signed by another provider under a known key id', async () => {
    const other = await startIssuer();
    const [head] = partsOf(issuer.tokenFor({ sub }));
    const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string };
    const forged = other.tokenFor({ sub, claims: { iss: issuer.issuer }, header: { kid } });
    await other.close();

    await expect(verify(forged)).rejects.toThrow('not valid');
  });

  it.each(['', 'a', 'a.b', 'a.b.c', '....', 'null.null.null', `${encode(null)}.${encode(null)}.x`])(
    'refuses the malformed token "%s"',
    async (token) => {
      await expect(verify(token)).rejects.toBeInstanceOf(Unauthenticated);
    },
  );

  it('refuses a valid token with a fourth part', async () => {
    await expect(verify(`${issuer.tokenFor({ sub })}.more`)).rejects.toBeInstanceOf(Unauthenticated);
  });

  it('repeats nothing of the token in its refusal', async () => {
    const token = issuer.tokenFor({ sub, name: 'Somebody', claims: { aud: ['somewhere'] } });
    const refusal = (await verify(token).catch((error: unknown) => error)) as Error;

    expect(refusal.message).not.toMatch(/Somebody|somewhere|0197a000/);
    expect(refusal.cause).toBeUndefined();
  });
});

describe('a token that comes again', () => {
  let issuer: TestIssuer;
  let now: number;

  beforeAll(async () => {
    issuer = await startIssuer();
  });
  beforeEach(() => (now = Date.now()));

  afterAll(() => issuer.close());

  const verifier = () => createKeycloakVerifier({ issuer: issuer.issuer, now: () => now });

  it('is believed without another look at its signature', async () => {
    const { verify } = verifier();
    const token = issuer.tokenFor({ sub, roles: ['worker'] });

    expect(await verify(token)).toBe(await verify(token));
  });

  it('is refused from the moment of its end', async () => {
    const { verify } = verifier();
    const end = Math.floor(now / 1000) + 60;
    const token = issuer.tokenFor({ sub, claims: { exp: end } });
    await verify(token);

    now = end * 1000 - 1;
    await expect(verify(token)).resolves.toMatchObject({ id: sub });
    now = end * 1000;
    await expect(verify(token)).rejects.toThrow('expired');
  });

  it('is refused before its time when the clock was set back', async () => {
    const { verify } = verifier();
    const token = issuer.tokenFor({ sub, claims: { nbf: Math.floor(now / 1000) } });
    await verify(token);

    now -= 60_000;

    await expect(verify(token)).rejects.toThrow('not valid yet');
  });

  it('says nothing for one with other claims or another signature', async () => {
    const { verify } = verifier();
    const [mine, theirs] = [issuer.tokenFor({ sub }), issuer.tokenFor({ sub: organisationId })];
    await verify(mine);
    const [head, body] = partsOf(mine);
    const [, , signature] = partsOf(theirs);

    await expect(verify(`${head}.${body}.${signature}`)).rejects.toThrow('not valid');
    await expect(verify(theirs)).resolves.toMatchObject({ id: organisationId });
  });

  it('does not let a resolver change whom it speaks of', async () => {
    const user = await verifier().verify(issuer.tokenFor({ sub, roles: ['worker'] }));

    expect(Object.isFrozen(user) && Object.isFrozen(user.roles)).toBe(true);
  });
});

describe('keys of the identity provider', () => {
  let issuer: TestIssuer;

  beforeEach(async () => {
    issuer = await startIssuer();
  });

  afterEach(() => issuer.close());

  it('are fetched once for many requests at the same time', async () => {
    const verifier = createKeycloakVerifier({ issuer: issuer.issuer });

    await Promise.all(Array.from({ length: 50 }, () => verifier.verify(issuer.tokenFor({ sub }))));

    expect(issuer.keysAsked()).toBe(1);
  });

  it('let signed-in people go on while the provider is away', async () => {
    const verifier = createKeycloakVerifier({ issuer: issuer.issuer });
    await verifier.verify(issuer.tokenFor({ sub }));
    const token = issuer.tokenFor({ sub });

    await issuer.close();

    await expect(verifier.verify(token)).resolves.toMatchObject({ id: sub });
    await expect(verifier.verify(issuer.tokenFor({ sub, header: { kid: 'new' } }))).rejects.toThrow(
      'unknown key',
    );
  });

  it('are fetched again for a new key id, at most every ten seconds', async () => {
    let now = Date.now();
    const verifier = createKeycloakVerifier({ issuer: issuer.issuer, now: () => now });
    await verifier.verify(issuer.tokenFor({ sub }));

    for (let i = 0; i < 20; i += 1)
      await expect(verifier.verify(issuer.tokenFor({ sub, header: { kid: `forged-${i}` } }))).rejects.toThrow(
        'unknown key',
      );
    expect(issuer.keysAsked()).toBe(1);

    issuer.rotate();
    now += 10_000;
    await expect(verifier.verify(issuer.tokenFor({ sub }))).resolves.toMatchObject({ id: sub });
    expect(issuer.keysAsked()).toBe(2);
  });

  it('that were withdrawn are no longer believed once the keys are fetched again', async () => {
    let now = Date.now();
    const verifier = createKeycloakVerifier({ issuer: issuer.issuer, now: () => now });
    const old = issuer.tokenFor({ sub });
    await verifier.verify(old);

    issuer.rotate({ withdraw: true });
    now += 10_000;
    await verifier.verify(issuer.tokenFor({ sub }));

    await expect(verifier.verify(old)).rejects.toThrow('unknown key');
  });

  it('that cannot be fetched at all are a fault and not a refusal', async () => {
    const verifier = createKeycloakVerifier({ issuer: issuer.issuer });
    await issuer.close();

    await expect(verifier.verify(issuer.tokenFor({ sub }))).rejects.toBeInstanceOf(IdentityUnreachable);
    await expect(verifier.verify(issuer.tokenFor({ sub }))).rejects.toBeInstanceOf(IdentityUnreachable);
  });

  it('need an issuer that is a realm', () => {
    expect(() => createKeycloakVerifier({ issuer: 'http://localhost:8080' })).toThrow('realms');
  });
});
