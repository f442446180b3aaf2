import { readFile } from 'node:fs/promises';

export type ClientCredentials = { readonly clientId: string; readonly clientSecret: string };

/** What a running sector of this machine tells its tools. */
export type RunningSector = {
  readonly addresses: { readonly gateway: string; readonly identity: string };
  readonly importer: ClientCredentials;
};

/** The sector that runs on this machine, as its supervisor wrote it down; null where none does. */
export const findRunningSector = async (runFile: string): Promise<RunningSector | null> => {
  const text = await readFile(runFile, 'utf8').catch(() => null);
  if (text === null) return null;
  const run = JSON.parse(text) as RunningSector & { readonly pid: number };
  return isAlive(run.pid) ? run : null;
};

// A supervisor that was killed leaves its file behind.
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Why a tool could not sign in. The message names the provider and its reason. */
export class SignInFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SignInFailed';
  }
}

/**
 * Signs a tool in with credentials of its own (client credentials grant).
 *
 * @param identityUrl base address of the identity provider
 * @returns an access token
 * @throws SignInFailed
 */
export const obtainClientToken = async (
  identityUrl: string,
  { clientId, clientSecret }: ClientCredentials,
): Promise<string> => {
  let answer: { access_token?: string; error_description?: string; error?: string };
  try {
    const response = await fetch(`${identityUrl}/realms/whichdoor/protocol/openid-connect/token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      signal: AbortSignal.timeout(30_000),
    });
    answer = (await response.json()) as typeof answer;
  } catch (error) {
    throw new SignInFailed(`The identity provider at ${identityUrl} does not answer.`, { cause: error });
  }
  if (!answer.access_token)
    throw new SignInFailed(
      `${clientId} could not sign in at ${identityUrl}: ${answer.error_description ?? answer.error ?? 'no token was given'}`,
    );
  return answer.access_token;
};
