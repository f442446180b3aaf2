import { readFileSync } from 'node:fs';
import { obtainToken } from '@whichdoor/local';
import { askGraph, until, type GraphAnswer } from '@whichdoor/testing';

/** The running sector, as its run file tells it. */
export const runningSector = () => {
  const file = process.env['WHICHDOOR_RUN_FILE'];
  if (!file) throw new Error('Journeys need tools/jest/sector.mjs as their globalSetup.');
  return JSON.parse(readFileSync(file, 'utf8')) as {
    addresses: { console: string; gateway: string; identity: string };
    importer: { clientId: string; clientSecret: string };
    parts: Record<string, { pid: number | null; url: string | null }>;
    databases: Record<string, string>;
    password: string;
    keycloakAdministrator: { username: string; password: string } | null;
  };
};

/** Of every demonstration account: public on embedded parts, drawn at random on a real Keycloak. */
export const demonstrationPassword = runningSector().password;

/** Somebody who is signed in, and asks the gateway with a token of their own. */
export type Person = {
  readonly token: string;
  /** Asks, and fails the test when there are errors. */
  ask(document: string, variables?: Record<string, unknown>): Promise<NonNullable<GraphAnswer['data']>>;
  /** Asks, errors and all. */
  try(document: string, variables?: Record<string, unknown>): Promise<GraphAnswer>;
};

/** Signs a demonstration account in through the real code flow. */
export const signIn = async (username: string): Promise<Person> => {
  const { addresses } = runningSector();
  const token = await obtainToken({
    identityUrl: addresses.identity,
    consoleUrl: addresses.console,
    username,
    password: demonstrationPassword,
  });
  const attempt = (document: string, variables?: Record<string, unknown>) =>
    askGraph(addresses.gateway, document, variables, token);
  return {
    token,
    try: attempt,
    ask: async (document, variables) => {
      const { data, errors } = await attempt(document, variables);
      if (errors?.length) throw new Error(`${document.trim().split('\n')[0]}: ${JSON.stringify(errors)}`);
      return data ?? {};
    },
  };
};

/** Asks again and again until the answer is as hoped; gives that answer. */
export const eventually = async <T>(
  what: string,
  ask: () => Promise<T>,
  isSo: (answer: T) => boolean,
): Promise<T> => {
  let last: T | undefined;
  await until(what, async () => {
    last = await ask();
    return isSo(last);
  });
  return last as T;
};
