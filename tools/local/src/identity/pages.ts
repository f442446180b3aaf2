import { doorMark } from './page-resources.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

const page = (
  title: string,
  main: string,
  options: { readonly wide?: boolean; readonly script?: boolean } = {},
) =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Whichdoor</title>
<link rel="icon" href="/resources/door.svg" type="image/svg+xml">
<link rel="stylesheet" href="/resources/identity.css">
${options.script ? '<script src="/resources/sign-out.js" defer></script>' : ''}
</head>
<body>
<main class="page${options.wide ? ' wide' : ''}">
<p class="brand">${doorMark} Whichdoor</p>
${main}
</main>
</body>
</html>
`;

const backToConsole = (consoleUrl: string | undefined) =>
  consoleUrl === undefined
    ? ''
    : `<p><a class="button" href="${escape(consoleUrl)}/">Back to Whichdoor</a></p>`;

export type SignInPage = {
  readonly accounts: readonly {
    readonly username: string;
    readonly name: string;
    readonly password: string;
  }[];
  readonly username: string;
  /** Filled in for a demonstration account that was chosen; never what somebody typed */
  readonly password: string;
  readonly problem: string | null;
};

const personButton = (
  { username, name }: SignInPage['accounts'][number],
  chosen: boolean,
) => `<li><button type="submit" name="account" value="${escape(username)}" aria-pressed="${chosen}">
<strong>${escape(name.replace(/\s*\(demonstration\)$/, ''))}</strong><span>${escape(username)}</span></button></li>`;

const accountChoice = ({ accounts, username }: SignInPage) => {
  const passwords = [...new Set(accounts.map(({ password }) => password))];
  if (accounts.length === 0) return '';
  return `<section class="accounts" aria-labelledby="accounts">
<h2 id="accounts">Demonstration accounts</h2>
<p>Choose whose place to take; the form fills itself.${passwords.length === 1 ? ` The password of all is <code>${escape(passwords[0] ?? '')}</code>.` : ''}</p>
<form method="get">
<ul class="people">
${accounts.map((account) => personButton(account, account.username === username)).join('\n')}
</ul>
</form>
</section>`;
};

/** Where a person gives user name and password. It needs no script. */
export const signInPage = (content: SignInPage): string => {
  const { username, password, problem } = content;
  const isFilled = password !== '';
  const invalid = problem === null ? '' : ' aria-invalid="true" aria-describedby="problem"';
  return page(
    problem === null ? 'Sign in' : 'Not signed in',
    `<h1>Sign in</h1>
<p class="lead">to the demonstration sector on this computer</p>
<div class="columns">
<div>
${problem === null ? '' : `<div class="problem" role="alert" id="problem"><strong>Not signed in.</strong> ${escape(problem)}</div>`}
<form method="post" class="card">
<label for="username">User name</label>
<input id="username" name="username" value="${escape(username)}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="100" required${invalid}>
<label for="password">Password</label>
<input id="password" name="password" type="password" value="${escape(password)}" autocomplete="current-password" maxlength="200" required${invalid}${problem === null ? '' : ' autofocus'}>
<button type="submit" class="button"${isFilled ? ' autofocus' : ''}>Sign in</button>
</form>
<p class="aside"><strong>This is the demonstration identity.</strong> Everybody here is invented and their password is public. Never type one that you use anywhere else.</p>
</div>
${accountChoice(content)}
</div>`,
    { wide: true },
  );
};

const explanations: Readonly<Record<string, string>> = {
  invalid_client: 'The program that sent you here is not known to this sign-in.',
  invalid_redirect_uri:
    'The program that sent you here asked to bring you back to an address that is not its own.',
  invalid_request: 'This sign-in link is incomplete, has ended or was already used.',
  server_error: 'The sign-in has a fault of its own. It was not your doing.',
};

/** Says that signing in cannot go on, and what to do. */
export const problemPage = (error: string, consoleUrl: string | undefined): string =>
  page(
    'Sign-in cannot go on',
    `<h1>Sign-in cannot go on</h1>
<p role="alert">${escape(explanations[error] ?? 'The program that sent you here asked for something that cannot be given.')} Nothing of yours was lost.</p>
<p>Go back and sign in again.</p>
${backToConsole(consoleUrl)}
<p class="notice">For whoever looks after this computer: <code>${escape(error)}</code></p>`,
  );

/**
 * Asks whether to sign out; submits itself for somebody who has already said so.
 *
 * @param form the provider's empty form with its secret; the button joins it by the form's id
 */
export const signOutPage = (form: string, { submitsItself }: { readonly submitsItself: boolean }): string =>
  page(
    'Sign out',
    `<h1>Sign out?</h1>
<p>You will have to give your password again to come back in.</p>
${submitsItself ? form.replace('<form ', '<form data-submits-itself ') : form}
<p><button type="submit" class="button" form="op.logoutForm" name="logout" value="yes">Sign out</button></p>`,
    { script: submitsItself },
  );

export const signedOutPage = (consoleUrl: string | undefined): string =>
  page('Signed out', `<h1>You are signed out</h1>\n${backToConsole(consoleUrl)}`);

export const notFoundPage = (consoleUrl: string | undefined): string =>
  page(
    'Nothing here',
    `<h1>There is nothing here</h1>\n<p>This is where people sign in to Whichdoor.</p>\n${backToConsole(consoleUrl)}`,
  );
