import { readFile } from 'node:fs/promises';
import { createGatewayRuntime, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import type { Executor } from '@graphql-mesh/transport-common';
import { supergraphFile } from '@whichdoor/contracts';
import { correlationHeader } from '@whichdoor/platform/process';
import type { GatewayConfig } from './config.js';
import { documentLimits } from './limits.js';
import { subgraphTransport } from './subgraph-transport.js';
import { ValidDocuments } from './valid-documents.js';

/** The sector's graph, made of its parts. */
export type GraphRuntime = {
  /** What the runtime serves itself: the explorer, and whether a page may ask */
  readonly pages: GatewayRuntime;
  /** What it takes to answer a question. The supergraph is read for the first one, so that starting waits for nothing. */
  open(): Promise<{ readonly documents: ValidDocuments; readonly execute: Executor }>;
  close(): Promise<void>;
};

const explorerOf = async ({ isProduction }: GatewayConfig) =>
  isProduction
    ? { graphiql: false as const, disableIntrospection: {} }
    : {
        graphiql: { title: 'Whichdoor graph' },
        renderGraphiQL: (await import('@graphql-yoga/render-graphiql')).renderGraphiQL,
      };

/** Opens the graph over the committed supergraph. It needs none of the subgraphs to be up. */
export const openGraphRuntime = async (config: GatewayConfig): Promise<GraphRuntime> => {
  let execute: Executor | undefined;
  const runtime = createGatewayRuntime({
    supergraph: await readFile(supergraphFile(), 'utf8'),
    unifiedGraphHandler: async (options) => {
      const handled = await unifiedGraphHandler(options);
      execute = handled.executor;
      return handled;
    },
    transports: { http: subgraphTransport },
    transportEntries: Object.fromEntries(
      Object.entries(config.subgraphs).map(([name, url]) => [name, { location: `${url}/graphql` }]),
    ),
    // The planner already asks a subgraph once for what it can give at once; looking for more costs every request.
    __experimental__batchExecution: false,
    // The transport says whose fault it was.
    subgraphErrors: false,
    ...(await explorerOf(config)),
    landingPage: false,
    graphqlEndpoint: '/graphql',
    cors: {
      origin: config.consoleOrigin,
      methods: ['POST', 'OPTIONS'],
      allowedHeaders: ['authorization', 'content-type', correlationHeader],
      maxAge: 600,
    },
    requestId: false,
    logging: false,
    plugins: documentLimits,
  });
  const documents = new ValidDocuments(() => runtime.getEnveloped({}));
  return {
    pages: runtime,
    open: async () => {
      if (!execute) await runtime.getSchema();
      if (!execute) throw new Error('The supergraph gave nothing to carry documents out with.');
      return { documents, execute };
    },
    close: async () => void (await runtime.dispose()),
  };
};
