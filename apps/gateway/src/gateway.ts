import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { supergraphFile, trustedDocumentsFile } from '@whichdoor/contracts';
import { correlationHeader, type Log } from '@whichdoor/platform/process';
import type { GatewayConfig } from './config.js';
import { sectorHealth } from './health.js';
import { documentLimits, largestBody } from './limits.js';
import { maskError, tellDocumentErrors } from './mask-error.js';
import { subgraphTransport } from './subgraph-transport.js';
import { openTrustedDocuments } from './trusted-documents.js';

/** A gateway that is answering. */
export type RunningGateway = {
  /** Address of the sector's graph */
  readonly url: string;
  close(): Promise<void>;
};

const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** Refuses a body that is too large, or of which nobody says how large it is, before any of it is read. */
const refuseBody = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (request.method !== 'POST') return false;
  const length = request.headers['content-length'];
  const isTooLarge = Number(length) > largestBody;
  if (length !== undefined && !isTooLarge) return false;
  const message = isTooLarge
    ? `A request holds at most ${largestBody} bytes.`
    : 'Say how long the request is (Content-Length).';
  // What is still on its way is not read, so the connection cannot be used again.
  response.setHeader('connection', 'close');
  json(response, isTooLarge ? 413 : 411, { errors: [{ message, extensions: { code: 'INVALID_INPUT' } }] });
  return true;
};

/**
 * Refuses a question in the address: addresses are written to logs everywhere, and a question may hold a code word or
 * what somebody said. While somebody builds on the graph, its explorer may keep a document there.
 */
const refuseAddress = (request: IncomingMessage, response: ServerResponse, isExplored: boolean): boolean => {
  if (request.method === 'POST' || !request.url?.includes('?')) return false;
  if (isExplored && request.headers.accept?.includes('text/html')) return false;
  response.setHeader('allow', 'POST');
  json(response, 405, {
    errors: [
      { message: 'Ask with POST: an address is written to logs.', extensions: { code: 'INVALID_INPUT' } },
    ],
  });
  return true;
};

const correlationOf = (request: IncomingMessage) => {
  const given = request.headers[correlationHeader];
  return typeof given === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID();
};

const documentIdOf = (asked: object): string | null =>
  'documentId' in asked && typeof asked.documentId === 'string' ? asked.documentId : null;

const documentRefusal = (message: string) => ({
  message,
  extensions: { code: 'INVALID_INPUT', http: { status: 400 } },
});

/** Starts the gateway over the committed supergraph. It needs none of the subgraphs to be up. */
export const startGateway = async (config: GatewayConfig, log: Log): Promise<RunningGateway> => {
  const supergraph = await readFile(supergraphFile(), 'utf8');
  const explorer = config.isProduction
    ? { graphiql: false, disableIntrospection: {} }
    : {
        graphiql: { title: 'Whichdoor graph' },
        renderGraphiQL: (await import('@graphql-yoga/render-graphiql')).renderGraphiQL,
      };
  const findTrustedDocument = openTrustedDocuments(
    [trustedDocumentsFile(), ...config.trustedDocumentFiles],
    config,
  );
  const gateway = createGatewayRuntime({
    supergraph,
    persistedDocuments: {
      // In production the graph answers what was reviewed with the console, and nothing that somebody makes up.
      allowArbitraryDocuments: !config.isProduction,
      extractPersistedOperationId: documentIdOf,
      getPersistedOperation: findTrustedDocument,
      customErrors: {
        notFound: documentRefusal(
          'This document is not known here. A newer console may be needed: load the page again.',
        ),
        persistedQueryOnly: documentRefusal('Only trusted documents are answered here.'),
        keyNotFound: documentRefusal('Only trusted documents are answered here: send the documentId of one.'),
      },
    },
    unifiedGraphHandler,
    transports: { http: subgraphTransport },
    transportEntries: Object.fromEntries(
      Object.entries(config.subgraphs).map(([name, url]) => [name, { location: `${url}/graphql` }]),
    ),
    // The planner already asks a subgraph once for what it can give at once; looking for more costs every request.
    __experimental__batchExecution: false,
    ...explorer,
    landingPage: false,
    graphqlEndpoint: '/graphql',
    cors: {
      origin: config.consoleOrigin,
      methods: ['POST', 'OPTIONS'],
      allowedHeaders: ['authorization', 'content-type', correlationHeader],
      maxAge: 600,
    },
    requestId: false,
    maskedErrors: { maskError: maskError(log) },
    logging: false,
    plugins: () => [...documentLimits(), tellDocumentErrors()],
  });

  const server = createServer((request, response) => {
    if (request.url === '/health/live') return json(response, 200, { service: 'gateway', isAlive: true });
    if (request.url === '/health')
      return void sectorHealth(config.subgraphs).then((health) =>
        json(response, health.isReady ? 200 : 503, health),
      );
    if (refuseAddress(request, response, !config.isProduction) || refuseBody(request, response)) return;
    const correlation = correlationOf(request);
    request.headers[correlationHeader] = correlation;
    response.setHeader(correlationHeader, correlation);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    return void gateway(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.info('ready', { port });

  return {
    url: `http://${config.host}:${port}/graphql`,
    close: async () => {
      // Idle connections are let go at once; requests at work may finish.
      server.closeIdleConnections();
      await new Promise((resolve) => server.close(resolve));
      await gateway.dispose();
      log.info('stopped');
    },
  };
};
