import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import type { DemonstrationAccount } from './account.js';
import { readBody, sendPage } from './http.js';
import { problemPage, signInPage } from './pages.js';
import { signInPath } from './provider.js';
import type { SignInAttempts } from './sign-in-attempts.js';

export type SignInRoutesParts = {
  readonly provider: Provider;
  readonly attempts: SignInAttempts;
  readonly accounts: readonly DemonstrationAccount[];
  readonly issuer: string;
  readonly consoleUrl: string | undefined;
};

/** Shows and takes the sign-in form. Answers false when the path is another's. */
export const createSignInRoutes = ({
  provider,
  attempts,
  accounts,
  issuer,
  consoleUrl,
}: SignInRoutesParts) => {
  const base = new URL(issuer);

  const show = (response: ServerResponse, url: URL) => {
    const chosen = accounts.find(({ username }) => username === url.searchParams.get('account'));
    sendPage(
      response,
      200,
      signInPage({
        accounts,
        username: chosen?.username ?? '',
        password: chosen?.password ?? '',
        problem: null,
      }),
    );
  };

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await readBody(request));
    const username = form.get('username') ?? '';
    const outcome = await attempts.signIn(username, form.get('password') ?? '');
    if ('account' in outcome) {
      const login = { accountId: outcome.account.id, remember: false, amr: ['pwd'] };
      await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
      return;
    }
    const status = outcome.refusal === 'TooManyAttempts' ? 429 : 401;
    sendPage(response, status, signInPage({ accounts, username, password: '', problem: outcome.message }));
  };

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    if (!url.pathname.startsWith(`${base.pathname}${signInPath}`)) return false;
    try {
      // Throws unless this browser was sent here by a request that still waits.
      const { uid } = await provider.interactionDetails(request, response);
      const isOwn = url.pathname.endsWith(`/${uid}`);
      // A form of another site's must not sign anybody in.
      const isForeign = request.headers.origin !== undefined && request.headers.origin !== base.origin;
      if (!isOwn || isForeign) sendPage(response, 400, problemPage('invalid_request', consoleUrl));
      else if (request.method === 'POST') await take(request, response);
      else show(response, url);
    } catch (error) {
      if (!(error instanceof errors.OIDCProviderError)) throw error;
      sendPage(response, 400, problemPage('invalid_request', consoleUrl));
    }
    return true;
  };
};
