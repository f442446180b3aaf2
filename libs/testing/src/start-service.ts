import { randomBytes, randomUUID } from 'node:crypto';
import { asSuperuser, createDatabase, testDatabaseServer, uniqueDatabaseName } from './database.js';
import { startIssuer, type IdentityRoutes, type TestIssuer, type TokenOptions } from './tokens.js';
import { until } from './until.js';

type Fact = { readonly type: string; readonly topic: string; readonly key: string; readonly data: unknown };
type Announced = { readonly type: string; readonly actor: string; readonly data: unknown };
type LogRecord = { topic: string; key: string; value: string; headers: Record<string, string> };

/** The parts of a running service that a test needs. */
type Running = {
  readonly url: string;
  readonly eventLog: { publish(records: readonly LogRecord[]): Promise<void> };
  operations(): readonly OperationRule[];
  close(): Promise<void>;
};
export type OperationRule = {
  readonly type: string;
  readonly field: string;
  readonly rule: { readonly permission?: string; readonly anyone?: string } | undefined;
};

/** A service as the platform's `defineService` makes it. */
export type StartableService = {
  readonly name: string;
  readonly graph: URL;
  prepare(
    adminUrl: string,
    options: { database?: string; passwords: { owner: string; serving: string }; template?: string },
  ): Promise<{ ownerUrl: string; servingUrl: string }>;
  prepareEventLog(url: string): Promise<void>;
  migrate(ownerUrl: string): Promise<void>;
  undoMigrations(ownerUrl: string): Promise<void>;
  findDrift(ownerUrl: string): Promise<readonly string[]>;
  run(
    config: {
      host: string;
      port: number;
      databaseUrl: string;
      ownerDatabaseUrl: string | null;
      eventLog: { kind: 'embedded'; url: string };
      masterKeys: readonly [Buffer, ...Buffer[]];
      identity: {
        url: string;
        internalUrl: null;
        realm: string;
        audience: string;
        adminClientSecret: string | null;
      };
    },
    options?: { clock?: { now(): Date }; log?: TestLog },
  ): Promise<Running>;
};

/** A log that a test can search. */
export type TestLog = {
  readonly lines: string[];
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
};

const testLog = (): TestLog => {
  const lines: string[] = [];
  const write = (message: string, fields?: Record<string, unknown>) =>
    void lines.push(`${message} ${JSON.stringify(fields ?? {})}`);
  return { lines, info: write, warn: write, error: write };
};

/** A clock that stands still until a test moves it. */
export class TestClock {
  private instant: Date;
  constructor(instant: string) {
    this.instant = new Date(instant);
  }
  now(): Date {
    return this.instant;
  }
  set(instant: string): void {
    this.instant = new Date(instant);
  }
}

/** An answer of a graph. */
export type GraphAnswer = {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- data are whatever a test's own document asked for
  data?: any;
  errors?: { message: string; extensions: { code: string } & Record<string, unknown> }[];
};

/** A service under test. */
export type TestedService = {
  readonly url: string;
  readonly database: string;
  readonly ownerUrl: string;
  readonly clock: TestClock;
  readonly log: TestLog;
  readonly issuer: TestIssuer;
  tokenFor(options?: TokenOptions): string;
  /** Asks the service's graph. Without a token it asks as nobody. */
  graphql(document: string, variables?: Record<string, unknown>, token?: string): Promise<GraphAnswer>;
  /** Everything that was announced so far, in order. */
  announced(): Promise<readonly Announced[]>;
  /** Puts facts of other services on the event log and waits until this one has taken them in. */
  deliver(...facts: readonly Fact[]): Promise<void>;
  operations(): readonly OperationRule[];
  close(): Promise<void>;
};

const passwords = { owner: 'owner', serving: 'serving' };

/** The migrated database that each test file's own is copied from. Made by the first file of a run. */
const templateOf = async (service: StartableService): Promise<string> => {
  const template = `${service.name}_template`;
  const { ownerUrl } = await service.prepare(testDatabaseServer(), { database: template, passwords });
  await service.migrate(ownerUrl);
  return template;
};

/** Asks a graph, anywhere. */
export const askGraph = async (
  url: string,
  document: string,
  variables: Record<string, unknown> = {},
  token?: string,
): Promise<GraphAnswer> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: document, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<GraphAnswer, 'status'>) };
};

/**
 * Starts a service on a database, an event log and an identity provider of its own. Close it after the tests.
 *
 * @param startAt the instant at which its clock stands
 */
export const startService = async (
  service: StartableService,
  {
    startAt = '2026-11-23T09:00:00.000Z',
    adminClientSecret = null,
    identityUrl,
    identityRoutes,
  }: {
    startAt?: string;
    adminClientSecret?: string | null;
    /** Base address of another identity provider than the test's own issuer */
    identityUrl?: string;
    /** Further routes of the test's own issuer */
    identityRoutes?: IdentityRoutes;
  } = {},
): Promise<TestedService> => {
  const template = await templateOf(service);
  const database = uniqueDatabaseName(service.name);
  const { ownerUrl, servingUrl } = await service.prepare(testDatabaseServer(), {
    database,
    passwords,
    template,
  });
  const eventLog = await createDatabase('event_log');
  await service.prepareEventLog(eventLog.url);
  const issuer = await startIssuer(identityRoutes);
  const clock = new TestClock(startAt);
  const log = testLog();
  const running = await service.run(
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: servingUrl,
      ownerDatabaseUrl: null,
      eventLog: { kind: 'embedded', url: eventLog.url },
      masterKeys: [randomBytes(32)],
      identity: {
        url: identityUrl ?? new URL(issuer.issuer).origin,
        internalUrl: null,
        realm: 'whichdoor',
        audience: 'whichdoor-api',
        adminClientSecret,
      },
    },
    { clock, log },
  );

  return {
    url: running.url,
    database,
    ownerUrl,
    clock,
    log,
    issuer,
    tokenFor: (options) => issuer.tokenFor(options),
    graphql: (document, variables, token) => askGraph(running.url, document, variables, token),
    announced: async () =>
      (
        await asSuperuser<{ envelope: string }>(database, 'select envelope from outbox order by position')
      ).map(({ envelope }) => JSON.parse(envelope) as Announced),
    deliver: async (...facts) => {
      const events = facts.map((fact) => ({ fact, id: randomUUID() }));
      await running.eventLog.publish(
        events.map(({ fact, id }) => ({
          topic: fact.topic,
          key: fact.key,
          headers: {},
          value: JSON.stringify({
            specversion: '1.0',
            id,
            source: '/whichdoor/test',
            type: fact.type,
            subject: fact.key,
            time: clock.now().toISOString(),
            datacontenttype: 'application/json',
            dataschema: `whichdoor:${fact.type}`,
            correlationid: randomUUID(),
            actor: 'test',
            data: fact.data,
          }),
        })),
      );
      const ids = events.map(({ id }) => id);
      await until(`${service.name} has taken in ${facts.map(({ type }) => type).join(', ')}`, async () => {
        const [counted] = await asSuperuser<{ handled: number }>(
          database,
          'select count(*)::int as handled from inbox where event_id = any($1)',
          [ids],
        );
        const parked = await asSuperuser<{ type: string; reason: string }>(
          database,
          'select reason from parked_event where event_id = any($1)',
          [ids],
        );
        if (parked.length) throw new Error(`The event was parked: ${parked[0]?.reason}`);
        return counted?.handled === ids.length;
      });
    },
    operations: () => running.operations(),
    close: async () => {
      await running.close();
      await issuer.close();
    },
  };
};
