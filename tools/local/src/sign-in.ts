import { createHash, randomBytes } from 'node:crypto';

export type SignInOptions = {
  /** Base address of the identity provider, for example `http://localhost:8080` */
  readonly identityUrl: string;
  /** Origin of the console, whose client signs in */
  readonly consoleUrl?: string;
  readonly username: string;
  readonly password: string;
};

/** What a sign-in gives. */
export type Tokens = {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly idToken: string;
  /** Seconds until the access token ends */
  readonly expiresIn: number;
};

/** A browser's worth of cookies, for one host. */
export class CookieJar {
  private readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();

  take(response: Response, url: URL): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      const attribute = (key: string) =>
        attributes.find((part) => part.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
      const path = attribute('path') ?? url.pathname;
      const expires = attribute('expires');
      if (attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now()))
        this.cookies.delete(`${name} ${path}`);
      else this.cookies.set(`${name} ${path}`, { value: pair, path });
    }
  }

  headerFor(url: URL): string {
    return [...this.cookies.values()]
      .filter(({ path }) => url.pathname.startsWith(path))
      .map(({ value }) => value)
      .join('; ');
  }
}

/** Where following redirects ended: a page, or an address of the console that nobody fetches. */
export type Landing = { readonly url: URL; readonly status: number; readonly html: string };

/** Follows redirects as a browser does, and stops before it would leave the identity provider. */
export const browse = async (jar: CookieJar, url: URL, form?: URLSearchParams): Promise<Landing> => {
  let next = url;
  let body: URLSearchParams | null = form ?? null;
  for (let hops = 0; hops < 10; hops += 1) {
    const response = await fetch(next, {
      method: body ? 'POST' : 'GET',
      headers: { cookie: jar.headerFor(next), accept: 'text/html' },
      body,
      redirect: 'manual',
    });
    jar.take(response, next);
    const location = response.headers.get('location');
    if (location === null) return { url: next, status: response.status, html: await response.text() };
    await response.body?.cancel();
    const target = new URL(location, next);
    if (target.origin !== url.origin) return { url: target, status: response.status, html: '' };
    next = target;
    body = null;
  }
  throw new Error('The identity provider redirects for ever.');
};

/** The address and the hidden fields of the first form of a page that is posted. */
export const postedForm = ({
  html,
  url,
}: Landing): { readonly action: URL; readonly fields: URLSearchParams } => {
  const form = /<form\b[^>]*\bmethod="post"[^>]*>[\s\S]*?<\/form>/i.exec(html)?.[0];
  if (form === undefined) throw new Error(`There is no form on the page at ${url.pathname}.`);
  const unescape = (text: string) => text.replaceAll('&amp;', '&');
  const action = /^<form\b[^>]*\baction="([^"]*)"/i.exec(form)?.[1];
  const fields = new URLSearchParams();
  for (const [input] of form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/gi)) {
    const name = /\bname="([^"]*)"/.exec(input)?.[1];
    if (name !== undefined) fields.set(name, unescape(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? ''));
  }
  return { action: new URL(action === undefined ? url : unescape(action), url), fields };
};

/** What a page says when it refuses, without its markup. */
const problemOn = (html: string) =>
  // Keycloak's page marks it by its id.
  (
    /<[^>]+(?:role="alert"|id="input-error[^"]*")[^>]*>([\s\S]*?)<\/(?:div|p|span)>/.exec(html)?.[1] ??
    'The identity provider did not say why.'
  )
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Signs a person in as the console does: code flow with PKCE, through the real form.
 *
 * @returns tokens, and the cookies of the session that is now open
 * @throws Error with what the sign-in page says
 */
export const signIn = async ({
  identityUrl,
  consoleUrl = 'http://localhost:4200',
  username,
  password,
}: SignInOptions): Promise<{ readonly tokens: Tokens; readonly jar: CookieJar }> => {
  const endpoint = `${identityUrl}/realms/whichdoor/protocol/openid-connect`;
  const redirectUri = `${consoleUrl}/`;
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const start = new URL(`${endpoint}/auth`);
  start.search = new URLSearchParams({
    client_id: 'whichdoor-console',
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirectUri,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  const jar = new CookieJar();
  const page = await browse(jar, start);
  const { action, fields } = postedForm(page);
  fields.set('username', username);
  fields.set('password', password);
  const landing = await browse(jar, action, fields);
  const code = landing.url.searchParams.get('code');
  if (code === null) throw new Error(landing.html ? problemOn(landing.html) : landing.url.search);
  if (landing.url.searchParams.get('state') !== state)
    throw new Error('The answer belongs to another sign-in.');

  const response = await fetch(`${endpoint}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'whichdoor-console',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
  });
  const answer = (await response.json()) as Record<string, string> & { expires_in: number };
  if (!response.ok)
    throw new Error(`The code was not taken: ${answer['error_description'] ?? answer['error']}`);
  return {
    jar,
    tokens: {
      accessToken: answer['access_token'] ?? '',
      refreshToken: answer['refresh_token'] ?? '',
      idToken: answer['id_token'] ?? '',
      expiresIn: answer.expires_in,
    },
  };
};

/** Signs a person in and gives only the access token. @throws Error with what the sign-in page says */
export const obtainToken = async (options: SignInOptions): Promise<string> =>
  (await signIn(options)).tokens.accessToken;
