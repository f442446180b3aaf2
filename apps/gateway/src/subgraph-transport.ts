import { Agent as HttpAgent, request as requestHttp, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import type { Executor, Transport } from '@graphql-mesh/transport-common';
import { getOperationAST, GraphQLError, print, type DocumentNode, type GraphQLErrorOptions } from 'graphql';

/** Milliseconds that a subgraph may take to answer: fewer than the console waits, or it would never see what the others told. */
const longestAnswer = 15_000;
/**
 * Milliseconds that a connection may wait for its next use: fewer than a service that is asked to stop still lets it, or one
 * could be used as it ends.
 */
const longestIdle = 500;

/** What a kept connection says that its far end has closed meanwhile. */
const closed: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);
const aConnectionOfItsOwn: RequestOptions = { agent: false };

type Answer = {
  data?: Record<string, unknown> | null;
  errors?: (GraphQLErrorOptions & { message: string })[];
};
/** What the endpoint lets pass of a person's request. */
type PassedOn = { readonly headers?: Readonly<Record<string, string>> };

const printed = new WeakMap<DocumentNode, string>();
/** The planner's documents live as long as their plan, so that each is printed once. */
const textOf = (document: DocumentNode): string => {
  const known = printed.get(document) ?? print(document);
  printed.set(document, known);
  return known;
};

/**
 * Asks subgraphs over kept connections, each with the person's own token and the correlation id. Every question goes
 * out by itself: nothing is shared between requests, so nobody can be given another person's answer.
 *
 * It does what this gateway needs and no more, with Node's own client: the general transport asks through a chain of
 * `fetch` layers and abort signals that cost more than the rest of the gateway's work for a small query.
 */
export const subgraphTransport: Transport = {
  getSubgraphExecutor: ({ subgraphName, transportEntry: { location } }) => {
    if (!location) throw new Error(`The address of ${subgraphName} is missing.`);
    const url = new URL(location);
    const isSecure = url.protocol === 'https:';
    const send = isSecure ? requestHttps : requestHttp;
    const destination = {
      // Read from the address once: Node would do so for each question.
      ...urlToHttpOptions(url),
      method: 'POST',
      agent: new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, timeout: longestIdle }),
      timeout: longestAnswer,
    };

    const ask = (
      body: string,
      headers: NonNullable<PassedOn['headers']>,
      mayRepeat: boolean,
      way: RequestOptions = {},
    ): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const question = send(
          {
            ...destination,
            ...way,
            headers: {
              ...headers,
              accept: 'application/json',
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
            },
          },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('error', reject);
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () => {
              try {
                resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer);
              } catch (error) {
                reject(error as Error);
              }
            });
          },
        );
        question.on('timeout', () => question.destroy(new Error('It took too long.')));
        question.on('error', (error: NodeJS.ErrnoException) => {
          // The instance was replaced, and closed the connection while this was on its way.
          const wasClosedBefore = question.reusedSocket && closed.has(error.code ?? '');
          if (mayRepeat && wasClosedBefore) resolve(ask(body, headers, false, aConnectionOfItsOwn));
          else reject(error);
        });
        question.end(body);
      });

    /** Says whose error it is. Where the subgraph gave no code of its own, it is a fault. */
    const toldBy = (message: string, { extensions, ...rest }: GraphQLErrorOptions) =>
      new GraphQLError(message, {
        ...rest,
        extensions: { code: 'PART_FAILED', ...extensions, serviceName: subgraphName },
      });

    /** Never its words: they could hold an address, or what was sent. */
    const didNotAnswer = (reason: unknown) => ({
      errors: [
        toldBy('A subgraph did not answer.', {
          originalError: reason instanceof Error ? reason : new Error('unknown'),
        }),
      ],
    });

    const executor = async ({ document, variables, operationName, extensions }: Parameters<Executor>[0]) => {
      try {
        const { data, errors } = await ask(
          JSON.stringify({ query: textOf(document), variables, operationName }),
          (extensions as PassedOn | undefined)?.headers ?? {},
          // A command may have had its effect: only whoever gave it may give it again.
          getOperationAST(document, operationName)?.operation === 'query',
        );
        if (data === undefined && !errors?.length) return didNotAnswer(new Error('It answered nothing.'));
        return {
          data,
          ...(errors?.length ? { errors: errors.map(({ message, ...rest }) => toldBy(message, rest)) } : {}),
        };
      } catch (error) {
        return didNotAnswer(error);
      }
    };
    return executor as Executor;
  },
};
