import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trustedDocumentsFile } from '@whichdoor/contracts';
import { correlationHeader, watchConnections, type Log } from '@whichdoor/platform/process';
import type { GatewayConfig } from './config.js';
import { graphEndpoint } from './graph-endpoint.js';
import { openGraphRuntime } from './graph-runtime.js';
import { sectorHealth } from './health.js';
import { maskError } from './mask-error.js';
import { questionReader } from './question.js';
import { refuseRequest } from './refuse-request.js';
import { openTrustedDocuments } from './trusted-documents.js';

/** A gateway that is answering. */
export type RunningGateway = {
  /** Address of the sector's graph */
  readonly url: string;
  close(): Promise<void>;
};

const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const correlationOf = (request: IncomingMessage) => {
  const given = request.headers[correlationHeader];
  return typeof given === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID();
};

/** Starts the gateway over the committed supergraph. It needs none of the subgraphs to be up. */
export const startGateway = async (config: GatewayConfig, log: Log): Promise<RunningGateway> => {
  const findTrustedDocument = openTrustedDocuments(
    [trustedDocumentsFile(), ...config.trustedDocumentFiles],
    config,
  );
  const graph = await openGraphRuntime(config);
  const answerQuestion = graphEndpoint({
    read: questionReader(findTrustedDocument, config),
    open: graph.open,
    mask: maskError(log),
  });

  const server = createServer((request, response) => {
    if (request.url === '/health/live') return json(response, 200, { service: 'gateway', isAlive: true });
    if (request.url === '/health')
      return void sectorHealth(config.subgraphs).then((health) =>
        json(response, health.isReady ? 200 : 503, health),
      );
    const refusal = refuseRequest(request, config);
    if (refusal) {
      const { status, message, headers } = refusal;
      response.writeHead(status, { ...headers, 'content-type': 'application/json' });
      return response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'INVALID_INPUT' } }] }));
    }
    const correlation = correlationOf(request);
    request.headers[correlationHeader] = correlation;
    response.setHeader(correlationHeader, correlation);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    if (request.method !== 'POST') return void graph.pages(request, response);
    if (request.headers.origin) response.setHeader('access-control-allow-origin', config.consoleOrigin);
    return void answerQuestion(request, response);
  });
  // Longer than whoever asks keeps a connection that is not used: it must never end while a question is on its way.
  server.keepAliveTimeout = 75_000;
  const retireConnections = watchConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.info('ready', { port });

  return {
    url: `http://${config.host}:${port}/graphql`,
    close: async () => {
      await retireConnections();
      await new Promise((resolve) => server.close(resolve));
      await graph.close();
      log.info('stopped');
    },
  };
};
