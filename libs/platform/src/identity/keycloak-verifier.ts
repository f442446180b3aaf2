import KeycloakConnect from 'keycloak-connect';
import { z } from 'zod';
import { userFromClaims } from './access-token.js';
import { RememberedTokens, type VerifiedToken } from './remembered-tokens.js';
import { SigningKeys } from './signing-keys.js';
import { Unauthenticated } from './unauthenticated.js';
import type { TokenVerifier } from './verifier.js';

export type KeycloakVerifierOptions = {
  /** Exactly the `iss` of its tokens, for example `http://localhost:8080/realms/whichdoor` */
  readonly issuer: string;
  /** Must be among the token's audiences */
  readonly audience?: string;
  /** Where the keys are, when services reach the provider by another address than people do */
  readonly keysUrl?: string;
  /** Milliseconds since the epoch */
  readonly now?: () => number;
};

/** Clocks of two machines may differ this much before `nbf` and `iat` are held against a token. */
const leewaySeconds = 30;

const Header = z.looseObject({ alg: z.string(), kid: z.string().min(1), crit: z.never().optional() });
const Content = z.looseObject({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number().optional(),
  typ: z.string(),
});

const invalid = () => new Unauthenticated('The access token is not valid.');

const read = <Schema extends z.ZodType>(schema: Schema, part: string | undefined): z.infer<Schema> => {
  try {
    return schema.parse(JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8')));
  } catch {
    throw invalid();
  }
};

/** All that can be said about a token before its signature is looked at, most of which keycloak-connect does not say. */
const check = (
  token: string,
  issuer: string,
  audience: string,
  nowSeconds: number,
): Omit<VerifiedToken, 'user'> => {
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw invalid();
  const [head, body] = token.split('.');
  const { alg, kid } = read(Header, head);
  if (alg !== 'RS256') throw new Unauthenticated('The access token is not signed as it must be.');
  const { iss, aud, exp, iat, nbf, typ } = read(Content, body);
  if (iss !== issuer) throw new Unauthenticated('The access token comes from another issuer.');
  if (!(Array.isArray(aud) ? aud : [aud]).includes(audience))
    throw new Unauthenticated('The access token is meant for another audience.');
  if (typ !== 'Bearer') throw invalid();
  if (exp <= nowSeconds) throw new Unauthenticated('The access token has expired.');
  const from = Math.max(nbf ?? 0, iat) - leewaySeconds;
  if (from > nowSeconds) throw new Unauthenticated('The access token is not valid yet.');
  return { kid, from, until: exp };
};

/**
 * A verifier on keycloak-connect's grant manager, behind checks of our own: three base64url parts, RS256 and nothing
 * else, issuer, audience, `exp`, `iat` and `nbf`. It works alike for Keycloak and for the embedded provider.
 *
 * What was found of a token is remembered for as long as the token is to be believed and the provider has its key.
 */
export const createKeycloakVerifier = (options: KeycloakVerifierOptions): TokenVerifier => {
  const { issuer, audience = 'whichdoor-api', now = Date.now } = options;
  const [, authServerUrl, realm] = /^(https?:\/\/.+)\/realms\/([^/]+)$/.exec(issuer) ?? [];
  if (!authServerUrl || !realm) throw new Error('The issuer must look like https://host/realms/name.');
  const keys = new SigningKeys(options.keysUrl ?? `${issuer}/protocol/openid-connect/certs`, now);
  const { grantManager } = new KeycloakConnect({}, {
    'auth-server-url': authServerUrl,
    realm,
    resource: audience,
    'bearer-only': true,
    'confidential-port': 0,
    'ssl-required': 'none',
    'verify-token-audience': true,
  } as KeycloakConnect.KeycloakConfig);
  Object.assign(grantManager, { rotation: keys });
  const remembered = new RememberedTokens();

  return {
    async verify(token) {
      const known = remembered.find(token, now() / 1000);
      if (known) {
        await keys.getJWK(known.kid);
        return known.user;
      }
      const checked = check(token, issuer, audience, now() / 1000);
      await keys.getJWK(checked.kid);
      const grant = await grantManager
        // The typings ask for parsed tokens; the manager reads them from text.
        .createGrant({ access_token: token as unknown as KeycloakConnect.Token })
        .catch(() => {
          throw invalid();
        });
      const user = userFromClaims((grant.access_token as unknown as { content: unknown }).content);
      remembered.remember(token, { ...checked, user });
      return user;
    },
  };
};
