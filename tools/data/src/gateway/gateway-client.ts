import { setTimeout as wait } from 'node:timers/promises';

export type GatewaySettings = {
  /** Address of the gateway's graph, such as `http://localhost:4000/graphql`. */
  readonly url: string;
  /** An access token, or a way to get a fresh one: it is asked again when the gateway no longer takes the last one. */
  readonly token: string | (() => Promise<string>);
  /** Told before each new try, with the reason. */
  readonly onRetry?: (reason: string) => void;
  /** Waits before a new try; milliseconds. Real time unless said. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
};

/** Why the gateway could not be asked. Each message tells a person what to do. */
export class GatewayError extends Error {
  constructor(
    readonly kind: 'UNREACHABLE' | 'TOKEN_REFUSED' | 'REFUSED' | 'INVALID_INPUT',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GatewayError';
  }
}

export type GatewayClient = {
  /**
   * Asks the graph. What is only a passing failure is tried again, so commands must bear to be sent twice.
   *
   * @returns the answer's data
   * @throws GatewayError
   */
  ask<Data>(document: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
};

const tries = 6;
const firstPause = 500;
const patience = 120_000;

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};
type Attempt =
  | { readonly data: unknown }
  | { readonly failed: GatewayError; readonly remedy: 'try-again' | 'new-token' | 'none' };

export const openGateway = ({ url, token, onRetry, pause = wait }: GatewaySettings): GatewayClient => {
  let current: Promise<string> | null = typeof token === 'string' ? Promise.resolve(token) : null;

  const attempt = async (body: string): Promise<Attempt> => {
    if (!current) {
      const obtaining = typeof token === 'string' ? Promise.resolve(token) : token();
      current = obtaining;
      obtaining.catch(() => (current = null));
    }
    const bearer = await current;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${bearer}`,
        },
        body,
        signal: AbortSignal.timeout(patience),
      });
      text = await response.text();
    } catch (error) {
      return {
        failed: new GatewayError(
          'UNREACHABLE',
          `The gateway at ${url} does not answer (${reasonOf(error)}).`,
          {
            cause: error,
          },
        ),
        remedy: 'try-again',
      };
    }
    return read(url, response.status, text);
  };

  return {
    ask: async <Data>(document: string, variables: Readonly<Record<string, unknown>>) => {
      const body = JSON.stringify({ query: document, variables });
      let hasRenewed = false;
      for (let tried = 1; ; tried += 1) {
        const outcome = await attempt(body);
        if ('data' in outcome) return outcome.data as Data;
        if (outcome.remedy === 'new-token' && typeof token !== 'string' && !hasRenewed) {
          hasRenewed = true;
          current = null;
          continue;
        }
        if (outcome.remedy !== 'try-again' || tried === tries) throw outcome.failed;
        onRetry?.(outcome.failed.message);
        await pause(firstPause * 2 ** (tried - 1));
      }
    },
  };
};

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  if (cause instanceof Error) return (cause as NodeJS.ErrnoException).code ?? cause.message;
  return String(cause);
};

const read = (url: string, status: number, text: string): Attempt => {
  const answer = parse(text);
  const [error] = answer?.errors ?? [];
  const code = error?.extensions?.code;
  if (status === 401 || code === 'UNAUTHENTICATED')
    return {
      failed: new GatewayError(
        'TOKEN_REFUSED',
        'The gateway does not take this access token: it may have expired, or be of another sector.',
      ),
      remedy: 'new-token',
    };
  if (status === 403 || code === 'FORBIDDEN')
    return {
      failed: new GatewayError(
        'TOKEN_REFUSED',
        'Whoever this access token belongs to may not do this. It takes an administrator of the sector.',
      ),
      remedy: 'none',
    };
  if (error && (code === 'INVALID_INPUT' || code === 'NOT_FOUND'))
    return { failed: new GatewayError('INVALID_INPUT', error.message), remedy: 'none' };
  if (status >= 500 || status === 429 || code === 'INTERNAL' || code === 'UNAVAILABLE')
    return {
      failed: new GatewayError('UNREACHABLE', error?.message ?? `The gateway answers with status ${status}.`),
      remedy: 'try-again',
    };
  if (error) return { failed: new GatewayError('REFUSED', error.message), remedy: 'none' };
  if (!answer?.data)
    return {
      failed: new GatewayError('REFUSED', `What answers at ${url} is no graph (status ${status}).`),
      remedy: 'none',
    };
  return { data: answer.data };
};

const parse = (text: string): Answer | null => {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' ? (answer as Answer | null) : null;
  } catch {
    return null;
  }
};
