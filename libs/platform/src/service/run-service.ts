import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Clock, SystemClock } from '../clock.js';
import type { ServiceConfig } from '../config.js';
import { startConsumer } from '../consumer.js';
import { correlationHeader, withCorrelation } from '../correlation.js';
import type { Database } from '../database/database.js';
import { openEventLog } from '../event-log/open-event-log.js';
import type { EventLog } from '../event-log/event-log.js';
import { silentLog, type Log } from '../log.js';
import { startRelay } from '../relay.js';
import { assembleService } from './assemble-service.js';
import { watchConnections } from './closing-connections.js';
import { healthOf, ownLagOf, type HealthParts } from './health.js';
import { metricsOf } from './metrics.js';
import { dataSourceOf, migrate } from './migrate.js';
import { operationsOf, type Operation } from './operations.js';
import { whenDatabaseAnswers } from './when-database-answers.js';
import type { ServiceDefinition } from './service-definition.js';

/** What a test may replace. */
export type RunOptions = { readonly log?: Log; readonly clock?: Clock };

/** A service that is answering. */
export type RunningService = {
  /** Address of its graph, for example `http://127.0.0.1:4001/graphql` */
  readonly url: string;
  readonly app: INestApplication;
  /** Everything that can be asked of it, with the rule beside it */
  operations(): readonly Operation[];
  readonly database: Database;
  readonly eventLog: EventLog;
  /** Stops taking requests and events, lets those at work finish, and closes every connection. */
  close(): Promise<void>;
};

/**
 * Starts a service: brings its database up to date, takes in events, sends its own, and answers the graph.
 *
 * Waits for a database that does not answer yet, and says so.
 *
 * @throws Error when the database cannot be migrated
 */
export const runService = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  { log = silentLog, clock = new SystemClock() }: RunOptions = {},
): Promise<RunningService> => {
  const { ownerDatabaseUrl, databaseUrl } = config;
  if (ownerDatabaseUrl) await whenDatabaseAnswers(log, () => migrate(service, ownerDatabaseUrl));
  const source = await whenDatabaseAnswers(log, () => dataSourceOf(service, databaseUrl).initialize());
  const eventLog = openEventLog(config.eventLog, { clientId: service.name, log });
  const relay = startRelay({ databaseUrl, eventLog, log });
  const { app, database, handlers, inTransaction } = await assembleService(service, config, {
    source,
    log,
    clock,
    announced: () => relay.wake(),
  });
  app.useBodyParser('json', { limit: '2mb' });
  app.use((request: { headers: Record<string, string | undefined> }, _response: unknown, next: () => void) =>
    withCorrelation(request.headers[correlationHeader], next),
  );
  const consumer = handlers.length
    ? await startConsumer({ group: service.name, handlers, eventLog, inTransaction, log })
    : null;

  addHealthPages(app, service.name, { database, eventLog, relay, consumer, inTransaction });
  const server = app.getHttpServer() as Server;
  // Longer than whoever asks keeps a connection that is not used: it must never end while a question is on its way.
  server.keepAliveTimeout = 75_000;
  const retireConnections = watchConnections(server);
  await app.listen(config.port, config.host);
  const { port } = server.address() as AddressInfo;
  log.info('ready', { port });

  return {
    url: `http://${config.host}:${port}/graphql`,
    app,
    operations: () => operationsOf(app),
    database,
    eventLog,
    close: async () => {
      await retireConnections();
      await app.close();
      await consumer?.close();
      await relay.close();
      await eventLog.close();
      await source.destroy();
      log.info('stopped');
    },
  };
};

const addHealthPages = (app: NestExpressApplication, name: string, parts: HealthParts) => {
  const answer = (response: ServerResponse, status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  app.use('/health/live', (_request: unknown, response: ServerResponse) =>
    answer(response, 200, { service: name, isAlive: true }),
  );
  app.use('/metrics', async (_request: unknown, response: ServerResponse) => {
    const [health, ownLag] = await Promise.all([healthOf(name, parts), ownLagOf(parts)]);
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metricsOf(health, ownLag));
  });
  app.use('/health', async (_request: unknown, response: ServerResponse) => {
    const health = await healthOf(name, parts);
    answer(response, health.isReady ? 200 : 503, health);
  });
};
