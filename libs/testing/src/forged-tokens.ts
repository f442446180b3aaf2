import { createHmac, createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';

/** A key pair that a test holds and an identity provider publishes: with it a test signs what no provider would. */
export type HeldKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

type Claims = Readonly<Record<string, unknown>>;

/** Draws a new RSA key. */
export const newKey = (): HeldKey => ({
  kid: randomUUID(),
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
});

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A signed token with these claims, and a header as the provider would write it unless parts of it are replaced. */
export const signToken = (key: HeldKey, claims: Claims, header: Claims = {}): string => {
  const text = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url')}`;
};

/** What a token says, without a look at its signature. */
export const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;

/**
 * Tokens that nobody may take, each with what is wrong with it.
 *
 * @param genuine a token of the provider, whose claims they repeat
 * @param key one that the provider publishes, so that only what is wrong can be the reason to refuse them
 */
export const forgedTokens = (genuine: string, key: HeldKey): readonly (readonly [string, string])[] => {
  const claims = claimsOf(genuine);
  const now = Math.floor(Date.now() / 1000);
  const signed = (changes: Claims, header?: Claims) => signToken(key, { ...claims, ...changes }, header);
  const [head, body] = signed({}).split('.');
  const unsigned = encode({ alg: 'none', typ: 'JWT', kid: key.kid });
  const symmetric = `${encode({ alg: 'HS256', typ: 'JWT', kid: key.kid })}.${body}`;
  const pem = key.publicKey.export({ type: 'spki', format: 'pem' });
  return [
    ['expired', signed({ exp: now - 1 })],
    ['without an end', signed({ exp: undefined })],
    ['not valid yet', signed({ nbf: now + 120 })],
    ['for another audience', signed({ aud: ['account'] })],
    ['of another issuer', signed({ iss: `${String(claims['iss'])}-other` })],
    ['an ID token', signed({ typ: 'ID' })],
    ['alg none without a signature', `${unsigned}.${body}.`],
    ['alg none with a signature', signed({}, { alg: 'none' })],
    [
      'HS256 with the public key',
      `${symmetric}.${createHmac('sha256', pem).update(symmetric).digest('base64url')}`,
    ],
    ['signed by a stranger', signToken({ ...newKey(), kid: key.kid }, claims)],
    [
      'changed after it was signed',
      `${head}.${encode({ ...claims, realm_access: { roles: ['sector-admin'] } })}.${signed({}).split('.')[2]}`,
    ],
  ];
};
