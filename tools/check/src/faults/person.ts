import { setTimeout as pause } from 'node:timers/promises';
import { obtainClientToken } from '@whichdoor/data';
import { obtainToken } from '@whichdoor/local';
import type { Rig } from './rig.js';

/** What the graph says to a command: an object of one of the types that it may give. */
export type Told = { readonly __typename: string; readonly [field: string]: unknown };

type Body = {
  readonly data?: Readonly<Record<string, Told | null>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
};

/** Somebody who asks through the gateway and does not give up while parts of the sector are down. */
export type Person = {
  /** Sends a command until it is answered. @throws Error when it is refused as malformed or not allowed, or never answered */
  tell(document: string, input: object): Promise<Told>;
  /** Asks until there is an answer; null when there is none for long. */
  ask(document: string): Promise<unknown>;
};

/** Far longer than any fault lasts: what is not answered by then is a finding. */
const longestTelling = 300_000;
const tokenLasts = 45_000;
const answerWithin = 20_000;
const hopeless = new Set(['INVALID_INPUT', 'FORBIDDEN', 'NOT_FOUND']);

/** Somebody with an account of the demonstration. */
export const signInTo = (rig: Pick<Rig, 'run'>, username: string, onRepeated: () => void): Person =>
  person(
    rig,
    username,
    () => {
      const { addresses, password } = rig.run();
      const { identity: identityUrl, console: consoleUrl } = addresses;
      return obtainToken({ identityUrl, consoleUrl, username, password });
    },
    onRepeated,
  );

/** The system that brings listings of other directories. */
export const importerOf = (rig: Pick<Rig, 'run'>, onRepeated: () => void): Person =>
  person(
    rig,
    'the importer',
    () => obtainClientToken(rig.run().addresses.identity, rig.run().importer),
    onRepeated,
  );

const untilTooLate = async (): Promise<never> => {
  await pause(answerWithin, null, { ref: false });
  throw new Error('It took too long.');
};

/**
 * Somebody, by how a token of theirs is obtained.
 *
 * @param onRepeated called whenever a command is sent once more because it was not answered
 */
export const person = (
  rig: Pick<Rig, 'run'>,
  name: string,
  obtain: () => Promise<string>,
  onRepeated: () => void,
): Person => {
  const none = { text: '', until: 0 };
  let token = none;
  let obtaining: Promise<string> | null = null;
  const signInAnew = async () => {
    // Everything else that they do waits for it.
    const text = await Promise.race([obtain(), untilTooLate()]);
    token = { text, until: Date.now() + tokenLasts };
    return text;
  };
  /** Signs in once for all that they do at a time: an account that signs in twice at once is refused, as one that is attacked. */
  const currentToken = async () => {
    if (Date.now() < token.until) return token.text;
    obtaining ??= signInAnew().finally(() => (obtaining = null));
    return obtaining;
  };
  const send = async (query: string, variables: object): Promise<Body> => {
    const text = await currentToken();
    const response = await fetch(rig.run().addresses.gateway, {
      method: 'POST',
      signal: AbortSignal.timeout(answerWithin),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${text}` },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Body;
    // The token may have been made by a provider that has been replaced since, or before a clock went wrong.
    const isNotBelieved = body.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
    if (isNotBelieved && token.text === text) token = none;
    return body;
  };

  return {
    tell: async (document, input) => {
      const end = Date.now() + longestTelling;
      for (let tries = 1; Date.now() < end; tries += 1) {
        const { data, errors } = await send(document, { input }).catch((): Body => ({}));
        const [told] = Object.values(data ?? {});
        if (told) return told;
        const code = errors?.[0]?.extensions?.code;
        if (code && hopeless.has(code)) throw new Error(`${name} was told ${code}: ${document.slice(0, 60)}`);
        onRepeated();
        await pause(Math.min(100 * tries, 1_000));
      }
      throw new Error(`${name} had no answer for ${longestTelling / 1000} s: ${document.slice(0, 60)}`);
    },
    ask: async (document) => {
      for (const end = Date.now() + longestTelling; Date.now() < end; await pause(500)) {
        const { data } = await send(document, {}).catch((): Body => ({}));
        if (data && Object.values(data).every((part) => part !== null)) return data;
      }
      return null;
    },
  };
};
