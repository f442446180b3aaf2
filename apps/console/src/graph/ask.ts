import { GraphError, type GraphCode } from './graph-error.js';
import type { TrustedDocument } from './trusted-document.js';

/** Where the graph is, and on whose behalf it is asked. */
export type Connection = {
  readonly gatewayUrl: string;
  /** The access token as it is at this moment; null when nobody is signed in any more. */
  readonly accessToken: () => string | null;
};

type Told = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly correlationId?: string };
};
type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly Told[] };

const codes: readonly GraphCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'UNAVAILABLE',
  'INTERNAL',
];

const problemOf = ({ message, extensions }: Told): GraphError =>
  new GraphError(
    codes.find((code) => code === extensions?.code) ?? 'INTERNAL',
    message,
    extensions?.correlationId ?? null,
  );

const unreachable = () => new GraphError('UNREACHABLE', 'The server could not be reached.');

/** Longer than any answer takes. */
const longestSeconds = 20;

const tooSlow = () => new GraphError('TOO_SLOW', `No answer came in ${longestSeconds} seconds.`);

/** Fetches for as long as anybody would wait for it. Whoever asked may give up sooner. */
const fetchWithin = async <Told>(
  url: string,
  init: RequestInit,
  given: AbortSignal | undefined,
  read: (response: Response) => Promise<Told>,
): Promise<Told> => {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), longestSeconds * 1000);
  const signal = given ? AbortSignal.any([given, limit.signal]) : limit.signal;
  try {
    return await read(await fetch(url, { ...init, signal }));
  } catch {
    if (given?.aborted) throw given.reason;
    throw limit.signal.aborted ? tooSlow() : unreachable();
  } finally {
    clearTimeout(timer);
  }
};

/** Makes sure that the gateway is there, telling it nothing. A browser that says it is online may be wrong. */
const reach = (gatewayUrl: string, signal: AbortSignal | undefined) =>
  fetchWithin(gatewayUrl, { method: 'HEAD', mode: 'no-cors' }, signal, () => Promise.resolve());

/**
 * Asks the gateway one of the documents it trusts. A part of the sector that is down leaves its fields null, so whoever
 * asks says what to do without them; only an answer without anything in it is a problem.
 * @throws GraphError with a sentence that can be shown
 */
export const askGraph = async <Data, Variables>(
  { gatewayUrl, accessToken }: Connection,
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> => {
  // Nobody can sign in where there is no network, so it makes a difference which of the two is missing.
  if (!accessToken()) await reach(gatewayUrl, signal);
  // Somebody may have signed in again meanwhile: the page asks anew as soon as the window for it has closed.
  const token = accessToken();
  if (!token) throw new GraphError('UNAUTHENTICATED', 'Your session has ended.');
  const { data, errors } = await fetchWithin(
    gatewayUrl,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ documentId: document.id, variables }),
    },
    signal,
    (response) => response.json() as Promise<Answer<Data>>,
  );
  const isThere = data && Object.values(data).some((field) => field !== null);
  if (isThere) return data;
  const [problem] = errors ?? [];
  if (problem) throw problemOf(problem);
  // Everything that was asked for is absent, and nothing went wrong: an id that is not there.
  if (data) return data;
  throw unreachable();
};
