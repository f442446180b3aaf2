import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.js';
import type { ServiceConfig } from '../config.js';
import { consumerActor, Database } from '../database/database.js';
import type { EventHandler } from '../event-handler.js';
import { formatError } from '../graph/format-error.js';
import { scalars } from '../graph/scalars.js';
import { authenticateContext } from '../identity/authenticate-context.js';
import { createKeycloakAdministration } from '../identity/keycloak-administration.js';
import { createKeycloakVerifier } from '../identity/keycloak-verifier.js';
import type { Log } from '../log.js';
import type { InTransaction } from '../transaction.js';
import { PlatformModule } from './platform.module.js';
import type { ServiceDefinition } from './service-definition.js';

/** A service with all its parts wired, before it listens to anything. */
export type AssembledService = {
  readonly app: NestExpressApplication;
  readonly database: Database;
  /** What it does with events of other services */
  readonly handlers: readonly EventHandler[];
  /** A transaction in the name of the service itself, taking in an event */
  readonly inTransaction: InTransaction;
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

/** The issuer of tokens: the realm as people name it. */
const issuerOf = ({ identity }: ServiceConfig) => `${identity.url}/realms/${identity.realm}`;
/** The realm as this service reaches it. */
const realmUrl = ({ identity }: ServiceConfig) =>
  `${identity.internalUrl ?? identity.url}/realms/${identity.realm}`;

/** Only the scalars that this graph declares: the schema takes no resolver for a type that it does not have. */
const scalarsOf = (graph: URL) => {
  const declared = new Set(
    [...readFileSync(graph, 'utf8').matchAll(/^scalar (\w+)/gm)].map(([, name]) => name),
  );
  return Object.fromEntries(Object.entries(scalars).filter(([name]) => declared.has(name)));
};

const graphModule = (service: ServiceDefinition, config: ServiceConfig, log: Log) => {
  const verifier = createKeycloakVerifier({
    issuer: issuerOf(config),
    audience: config.identity.audience,
    keysUrl: `${realmUrl(config)}/protocol/openid-connect/certs`,
  });
  return GraphQLModule.forRoot<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    typePaths: [fileURLToPath(service.graph)],
    resolvers: scalarsOf(service.graph),
    // Without this, guards do not run for references and fields, and an anonymous `_entities` query returns data.
    fieldResolverEnhancers: ['guards'],
    context: authenticateContext(verifier),
    formatError: formatError(log),
    includeStacktraceInErrorResponses: false,
    // Both would look at every field of every answer, for nobody: no answer may be cached on the way.
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled()],
    playground: false,
    introspection: true,
    path: '/graphql',
  });
};

/**
 * Wires a service's parts.
 *
 * @param source its database, connected
 * @param announced called after every commit that announced something
 */
export const assembleService = async (
  service: ServiceDefinition,
  config: ServiceConfig,
  { source, log, clock, announced }: { source: DataSource; log: Log; clock: Clock; announced: () => void },
): Promise<AssembledService> => {
  const database = new Database(source, service.name, announced);

  const platform = PlatformModule.with({
    database,
    clock,
    masterKeys: config.masterKeys,
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
  // A digest of each answer, for caches that must not be.
  app.set('etag', false);
  app.disable('x-powered-by');
  return {
    app,
    database,
    handlers: service.consumers.flatMap((consumer) => app.get(consumer, { strict: false }).handlers),
    inTransaction: (work) => database.transaction(consumerActor(service.name, null), work),
  };
};
