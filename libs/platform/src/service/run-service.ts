import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { Module, type INestApplication, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Clock, SystemClock } from '../clock.js';
import type { ServiceConfig } from '../config.js';
import { startConsumer } from '../consumer.js';
import { correlationHeader, withCorrelation } from '../correlation.js';
import { consumerActor, Database } from '../database/database.js';
import { openEmbeddedEventLog } from '../event-log/embedded-event-log.js';
import type { EventLog } from '../event-log/event-log.js';
import { formatError } from '../graph/format-error.js';
import { scalars } from '../graph/scalars.js';
import { authenticateContext } from '../identity/authenticate-context.js';
import { createKeycloakAdministration } from '../identity/keycloak-administration.js';
import { createKeycloakVerifier } from '../identity/keycloak-verifier.js';
import { silentLog, type Log } from '../log.js';
import { stopWithProcess } from '../process.js';
import { startRelay, type Relay } from '../relay.js';
import type { ServiceDefinition } from './service-definition.js';
import { healthOf } from './health.js';
import { dataSourceOf, migrate } from './migrate.js';
import { operationsOf, type Operation } from './operations.js';
import { PlatformModule } from './platform.module.js';

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

const rootModule = (
  service: ServiceDefinition,
  platform: ReturnType<typeof PlatformModule.with>,
  graph: ReturnType<typeof graphModule>,
): Type => {
  class ServiceModule {}
  Module({ imports: [platform, graph, ...service.modules] })(ServiceModule);
  return ServiceModule;
};

const realmUrl = ({ identity }: ServiceConfig) => `${identity.url}/realms/${identity.realm}`;

/** Only the scalars that this graph declares: the schema takes no resolver for a type that it does not have. */
const scalarsOf = (graph: URL) => {
  const declared = new Set(
    [...readFileSync(graph, 'utf8').matchAll(/^scalar (\w+)/gm)].map(([, name]) => name),
  );
  return Object.fromEntries(Object.entries(scalars).filter(([name]) => declared.has(name)));
};

const graphModule = (service: ServiceDefinition, config: ServiceConfig, log: Log) => {
  const verifier = createKeycloakVerifier({ issuer: realmUrl(config), audience: config.identity.audience });
  return GraphQLModule.forRoot<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    typePaths: [fileURLToPath(service.graph)],
    resolvers: scalarsOf(service.graph),
    // Without this, guards do not run for references and fields, and an anonymous `_entities` query returns data.
    fieldResolverEnhancers: ['guards'],
    context: authenticateContext(verifier),
    formatError: formatError(log),
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    playground: false,
    introspection: true,
    path: '/graphql',
  });
};

/**
 * Starts a service: brings its database up to date, takes in events, sends its own, and answers the graph.
 *
 * @throws Error when the database cannot be reached or migrated
 */
export const runService = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  { log = silentLog, clock = new SystemClock() }: RunOptions = {},
): Promise<RunningService> => {
  if (config.ownerDatabaseUrl) await migrate(service, config.ownerDatabaseUrl);
  const source = await dataSourceOf(service, config.databaseUrl).initialize();
  const eventLog = openEmbeddedEventLog({ url: config.eventLogUrl, log });
  const relay = startRelay({ databaseUrl: config.databaseUrl, eventLog, log });
  const database = new Database(source, service.name, () => relay.wake());

  const platform = PlatformModule.with({
    database,
    clock,
    masterKey: config.masterKey,
    identityAdministration: createKeycloakAdministration({
      realmUrl: realmUrl(config),
      clientId: 'whichdoor-directory',
      clientSecret: config.identity.adminClientSecret ?? '',
    }),
  });
  const app = await NestFactory.create<NestExpressApplication>(
    rootModule(service, platform, graphModule(service, config, log)),
    { logger: false, bodyParser: false },
  );
  app.useBodyParser('json', { limit: '2mb' });
  app.use((request: { headers: Record<string, string | undefined> }, _response: unknown, next: () => void) =>
    withCorrelation(request.headers[correlationHeader], next),
  );

  const handlers = service.consumers.flatMap((consumer) => app.get(consumer, { strict: false }).handlers);
  const consumer = handlers.length
    ? await startConsumer({
        group: service.name,
        handlers,
        eventLog,
        inTransaction: (work) => database.transaction(consumerActor(service.name, null), work),
        log,
      })
    : null;

  addHealthPages(app, service.name, { database, eventLog, relay, consumer });
  await app.listen(config.port, config.host);
  const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
  log.info('ready', { port });

  return {
    url: `http://${config.host}:${port}/graphql`,
    app,
    operations: () => operationsOf(app),
    database,
    eventLog,
    close: async () => {
      await app.close();
      await consumer?.close();
      await relay.close();
      await eventLog.close();
      await source.destroy();
      log.info('stopped');
    },
  };
};

const addHealthPages = (
  app: NestExpressApplication,
  name: string,
  parts: Parameters<typeof healthOf>[1] & { relay: Relay },
) => {
  const answer = (response: ServerResponse, status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  app.use('/health/live', (_request: unknown, response: ServerResponse) =>
    answer(response, 200, { service: name, isAlive: true }),
  );
  app.use('/health', async (_request: unknown, response: ServerResponse) => {
    const health = await healthOf(name, parts);
    answer(response, health.isReady ? 200 : 503, health);
  });
};

/** Runs a service until the process is asked to stop; for `main.ts`. */
export const runUntilStopped = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  log: Log,
): Promise<void> => {
  const running = await runService(service, config, { log });
  stopWithProcess(() => running.close(), log);
};
