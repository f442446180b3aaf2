import { createHash } from 'node:crypto';
import { createKeycloakVerifier, type User } from '@whichdoor/platform';
import type { HeldKey } from '@whichdoor/testing';
import { browse, CookieJar, postedForm, signIn, type Landing } from '../../sign-in.js';

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
  /** Publishes this key from now on, and signs with it. Resolves to its id. */
  trust(key: HeldKey): Promise<string>;
  close(): Promise<void>;
};

export const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

export type TokenAnswer = {
  readonly status: number;
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly error?: string;
};

/** What the suite does over and over with the provider: only routes and forms that Keycloak has as well. */
export class Conversation {
  readonly realm: string;
  readonly endpoint: string;

  constructor(readonly identity: IdentityUnderTest) {
    this.realm = `${identity.identityUrl}/realms/whichdoor`;
    this.endpoint = `${this.realm}/protocol/openid-connect`;
  }

  verify(token: string | undefined): Promise<User> {
    return createKeycloakVerifier({ issuer: this.realm }).verify(token ?? '');
  }

  signInAs(username: string, password = this.identity.password) {
    const { identityUrl, consoleUrl } = this.identity;
    return signIn({ identityUrl, consoleUrl, username, password });
  }

  /** Where the console sends a browser; a parameter that is `undefined` is left out. */
  authorization(changes: Readonly<Record<string, string | undefined>> = {}): URL {
    const parameters: Record<string, string | undefined> = {
      client_id: 'whichdoor-console',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: `${this.identity.consoleUrl}/`,
      state: 'state',
      code_challenge: challengeOf('v'.repeat(43)),
      code_challenge_method: 'S256',
      ...changes,
    };
    const url = new URL(`${this.endpoint}/auth`);
    for (const [key, value] of Object.entries(parameters))
      if (value !== undefined) url.searchParams.set(key, value);
    return url;
  }

  /** @param basic `client:secret` */
  async askToken(body: Readonly<Record<string, string>>, basic?: string): Promise<TokenAnswer> {
    const response = await fetch(`${this.endpoint}/token`, {
      method: 'POST',
      headers: basic === undefined ? {} : { authorization: `Basic ${Buffer.from(basic).toString('base64')}` },
      body: new URLSearchParams(body),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  asClient(client: string, secret = this.identity.clientSecrets[client] ?? ''): Promise<TokenAnswer> {
    return this.askToken({ grant_type: 'client_credentials' }, `${client}:${secret}`);
  }

  refresh(token: string | undefined): Promise<TokenAnswer> {
    return this.askToken({
      grant_type: 'refresh_token',
      client_id: 'whichdoor-console',
      refresh_token: token ?? '',
    });
  }

  async codeFor(username: string, verifier: string): Promise<string> {
    const jar = new CookieJar();
    const page = await browse(jar, this.authorization({ code_challenge: challengeOf(verifier) }));
    const { action, fields } = postedForm(page);
    fields.set('username', username);
    fields.set('password', this.identity.password);
    const landing = await browse(jar, action, fields);
    return landing.url.searchParams.get('code') ?? '';
  }

  exchange(code: string, verifier: string | null): Promise<TokenAnswer> {
    return this.askToken({
      grant_type: 'authorization_code',
      client_id: 'whichdoor-console',
      code,
      redirect_uri: `${this.identity.consoleUrl}/`,
      ...(verifier === null ? {} : { code_verifier: verifier }),
    });
  }

  isAtConsole({ url }: Landing): boolean {
    return url.origin === this.identity.consoleUrl;
  }
}
