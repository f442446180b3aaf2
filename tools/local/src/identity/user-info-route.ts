import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Accounts } from './accounts.js';
import { profileClaims } from './claims.js';
import { bearerTokenOf, sendJson } from './http.js';
import type { OwnTokens } from './own-tokens.js';

/**
 * Who a token belongs to. oidc-provider's own route takes no token that is meant for an API; Keycloak's does.
 */
export const createUserInfoRoute =
  (ownTokens: OwnTokens, accounts: Accounts, issuer: string, consoleUrls: readonly string[]) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    if (url.pathname !== `${new URL(issuer).pathname}/protocol/openid-connect/userinfo`) return false;
    const { origin } = request.headers;
    if (origin !== undefined && consoleUrls.includes(origin)) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-headers', 'authorization');
      response.setHeader('vary', 'origin');
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return true;
    }
    const claims = await ownTokens(bearerTokenOf(request));
    const account = claims?.sub ? await accounts.find(claims.sub) : null;
    if (!account) {
      response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
      sendJson(response, 401, { error: 'invalid_token', error_description: 'Token verification failed' });
    } else sendJson(response, 200, { sub: account.id, ...profileClaims(account) });
    return true;
  };
