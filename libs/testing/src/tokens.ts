import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newKey, signToken, type HeldKey } from './forged-tokens.js';

/** What a test says about the user; everything else has a default. */
export type TokenOptions = {
  /** UUID; a new one when left out */
  readonly sub?: string;
  readonly name?: string;
  readonly roles?: readonly string[];
  /** UUID of the organisation, or null for staff of the whole sector */
  readonly organisationId?: string | null;
  readonly team?: string | null;
  /** A client's own account instead of a person */
  readonly system?: string;
  /** Claims that replace the usual ones; `undefined` leaves a claim out */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Parts of the JOSE header that replace the usual ones */
  readonly header?: Readonly<Record<string, unknown>>;
};

export type TestIssuer = {
  /** The `iss` of its tokens, a realm like Keycloak's: `http://127.0.0.1:PORT/realms/whichdoor` */
  readonly issuer: string;
  /** An access token as Keycloak would sign it, valid for five minutes. */
  tokenFor(options?: TokenOptions): string;
  /** Signs with a new key under a new id from now on; `withdraw` drops the old ones from the key document. */
  rotate(options?: { readonly withdraw?: boolean }): void;
  /** The key with which tokens are signed now. */
  key(): HeldKey;
  /** The public key of the tokens signed now, in PEM, as a forger would know it. */
  publicKeyPem(): string;
  /** How often the keys were asked for. */
  keysAsked(): number;
  close(): Promise<void>;
};

const claimsOf = (issuer: string, options: TokenOptions, nowSeconds: number) => {
  const client = options.system ?? 'whichdoor-console';
  return {
    iss: issuer,
    aud: ['whichdoor-api', 'account'],
    exp: nowSeconds + 300,
    iat: nowSeconds,
    jti: randomUUID(),
    typ: 'Bearer',
    azp: client,
    sub: options.sub ?? randomUUID(),
    ...(options.system
      ? { preferred_username: `service-account-${options.system}` }
      : { name: options.name ?? 'Test Person', preferred_username: 'test-person' }),
    realm_access: { roles: [...(options.roles ?? []), 'default-roles-whichdoor', 'offline_access'] },
    organization: options.organisationId ? { own: { id: options.organisationId } } : undefined,
    groups: options.team ? [`/team/${options.team}`] : undefined,
    scope: 'openid profile',
    ...options.claims,
  };
};

/** Answers what an identity provider is asked besides its keys; says whether it did. */
export type IdentityRoutes = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Starts a server with the keys of a realm and signs tokens for it. Close it after the tests.
 *
 * @param routes further routes on the same origin, for tests of what a service asks its identity provider
 */
export const startIssuer = async (routes: IdentityRoutes = () => false): Promise<TestIssuer> => {
  const keys: HeldKey[] = [newKey()];
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/realms/whichdoor/protocol/openid-connect/certs') {
      if (!routes(request, response)) response.writeHead(404).end();
      return;
    }
    asked += 1;
    const published = keys.map(({ kid, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid,
      use: 'sig',
      alg: 'RS256',
    }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/whichdoor`;
  const current = () => keys.at(-1)!;

  return {
    issuer,
    tokenFor(options = {}) {
      return signToken(current(), claimsOf(issuer, options, Math.floor(Date.now() / 1000)), options.header);
    },
    rotate({ withdraw = false } = {}) {
      if (withdraw) keys.length = 0;
      keys.push(newKey());
    },
    key: current,
    publicKeyPem: () => current().publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    keysAsked: () => asked,
    close: () =>
      new Promise((resolve) => {
        // Closing what is closed is no error: a test may take the provider away before its end.
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
