import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type pg from 'pg';
import { serviceAccountName } from './account.js';
import type { Accounts } from './accounts.js';
import { accessClaims, profileClaims } from './claims.js';
import { clientsOf, type ClientSecrets } from './clients.js';
import type { KeyMaterial } from './key-material.js';
import { OidcAdapter } from './oidc-adapter.js';
import { problemPage, signedOutPage, signOutPage } from './pages.js';

export type ProviderParts = {
  /** `http://localhost:8080/realms/whichdoor` */
  readonly issuer: string;
  readonly pool: pg.Pool;
  readonly accounts: Accounts;
  readonly keys: KeyMaterial;
  readonly secrets: ClientSecrets;
  readonly consoleUrls: readonly string[];
};

/** Where a person gives user name and password, below the issuer. */
export const signInPath = '/login-actions/authenticate/';

// oidc-provider makes JWTs only for a named resource; no client has to name it.
const resource = 'urn:whichdoor:api';
const scopes = 'openid profile';

const accessTokenSeconds = 5 * 60;
const idleSeconds = 30 * 60;
const longestSessionSeconds = 10 * 60 * 60;

/** The console is Whichdoor's own: nobody is asked whether it may know who they are. */
const grantOf = async (ctx: KoaContextWithOIDC) => {
  const { session, client, provider } = ctx.oidc;
  if (!session?.accountId || !client) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known ? await provider.Grant.find(known) : undefined) ??
    new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(scopes);
  grant.addResourceScope(resource, scopes);
  await grant.save();
  return grant;
};

const configuration = ({
  accounts,
  keys,
  pool,
  secrets,
  issuer,
  consoleUrls,
}: ProviderParts): Configuration => {
  const port = new URL(issuer).port;
  return {
    adapter: (model: string) => new OidcAdapter(pool, model),
    clients: clientsOf(secrets, consoleUrls),
    jwks: { keys: [...keys.signing] },
    scopes: scopes.split(' '),
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username', 'given_name', 'family_name'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    rotateRefreshToken: true,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => true,
    enabledJWA: { idTokenSigningAlgValues: ['RS256'] },
    clientBasedCORS: (_, origin) => consoleUrls.includes(origin),
    cookies: {
      keys: [...keys.cookies],
      // Browsers share the cookies of all ports of a host: two sectors on one machine must not share theirs.
      names: {
        session: `whichdoor_session_${port}`,
        interaction: `whichdoor_interaction_${port}`,
        resume: `whichdoor_resume_${port}`,
      },
      long: { signed: true, httpOnly: true, sameSite: 'lax' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      IdToken: accessTokenSeconds,
      AuthorizationCode: 60,
      Interaction: idleSeconds,
      RefreshToken: idleSeconds,
      Session: longestSessionSeconds,
      Grant: longestSessionSeconds,
    },
    routes: {
      authorization: '/protocol/openid-connect/auth',
      token: '/protocol/openid-connect/token',
      jwks: '/protocol/openid-connect/certs',
      end_session: '/protocol/openid-connect/logout',
      revocation: '/protocol/openid-connect/revoke',
    },
    discovery: { userinfo_endpoint: `${issuer}/protocol/openid-connect/userinfo` },
    interactions: { url: (_, interaction) => `${issuer}${signInPath}${interaction.uid}` },
    loadExistingGrant: grantOf,
    findAccount: async (_, id) => {
      const account = await accounts.find(id);
      return account ? { accountId: id, claims: () => ({ sub: id, ...profileClaims(account) }) } : undefined;
    },
    formats: {
      customizers: {
        jwt: async (_, token, jwt) => {
          const clientId = token.clientId ?? '';
          const accountId = 'accountId' in token ? token.accountId : undefined;
          const account = accountId
            ? await accounts.find(accountId)
            : (await accounts.findByUsername(serviceAccountName(clientId)))?.account;
          if (!account) throw new Error('The account of this token is gone.');
          // RFC 9068 asks for client_id, with which Keycloak marks only the accounts of clients.
          delete jwt.payload['client_id'];
          Object.assign(jwt.payload, accessClaims(account, clientId), {
            ...('sessionUid' in token && token.sessionUid ? { sid: token.sessionUid } : {}),
          });
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      userinfo: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes,
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessTokenSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          const hint = ctx.oidc.entities.IdTokenHint as { payload?: { sub?: string } } | undefined;
          // Whoever brings the token of this very session has already said that they want to leave.
          const isAsked = hint?.payload?.sub === ctx.oidc.session?.accountId;
          ctx.body = signOutPage(form, { submitsItself: isAsked });
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(consoleUrls[0]);
        },
      },
    },
    renderError: (ctx, { error }) => {
      ctx.type = 'html';
      ctx.body = problemPage(error, consoleUrls[0]);
    },
  };
};

/** oidc-provider with Keycloak's routes and claims. */
export const createProvider = (parts: ProviderParts): Provider =>
  new Provider(parts.issuer, configuration(parts));
