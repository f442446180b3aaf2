import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { correlationHeader } from '@whichdoor/platform/process';
import { getOperationAST, type ExecutionResult, type GraphQLError } from 'graphql';
import type { GraphRuntime } from './graph-runtime.js';
import { malformed, type ReadQuestion } from './question.js';

/** What answering a question takes. */
export type EndpointParts = {
  readonly read: ReadQuestion;
  readonly open: GraphRuntime['open'];
  /** Makes of an error what whoever asked may see */
  readonly mask: (error: unknown) => GraphQLError;
};

const textOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });

/** All of a request that a subgraph may hear of. */
const passedOn = ({ headers }: IncomingMessage): Record<string, string> => ({
  ...(headers.authorization ? { authorization: headers.authorization } : {}),
  [correlationHeader]: String(headers[correlationHeader]),
});

const eachOf = (problem: unknown): unknown[] =>
  problem instanceof AggregateError ? problem.errors.flatMap(eachOf) : [problem];

const answer = async (
  { read, open, mask }: EndpointParts,
  request: IncomingMessage,
  sent: string,
): Promise<ExecutionResult> => {
  try {
    const { text, variables, operationName } = read(sent);
    const { documents, execute } = await open();
    const document = documents.find(text);
    // A subscription is none of them: nothing here could be heard of later.
    const operation = getOperationAST(document, operationName)?.operation;
    if (operation !== 'query' && operation !== 'mutation')
      throw malformed('Say which query or mutation of the document is meant (operationName).');
    const { data, errors } = (await execute({
      document,
      variables,
      operationName,
      extensions: { headers: passedOn(request) },
    })) as ExecutionResult;
    return { data, errors: errors?.map(mask) };
  } catch (problem) {
    return { errors: eachOf(problem).map(mask) };
  }
};

const statusOf = ({ extensions }: GraphQLError) =>
  (extensions['http'] as { readonly status?: number } | undefined)?.status ?? 200;

/** Without what its status was made of, which stands at the head of the answer. */
const told = (error: GraphQLError) => {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
};

/** Bytes from which on compressing an answer takes less time than sending it as it is does on a slow line. */
const longBody = 32_768;
const compress = promisify(gzip);
const takesGzip = ({ headers }: IncomingMessage) =>
  /(?:^|,)\s*gzip\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i.test(String(headers['accept-encoding'] ?? ''));

const write = async (
  request: IncomingMessage,
  response: ServerResponse,
  { data, errors = [] }: ExecutionResult,
) => {
  const text = JSON.stringify(errors.length > 0 ? { data, errors: errors.map(told) } : { data });
  const plain = Buffer.from(text);
  const isCompressed = plain.length >= longBody && takesGzip(request);
  // Away from the thread that answers everybody else.
  const body = isCompressed ? await compress(plain) : plain;
  response
    .writeHead(Math.max(200, ...errors.map(statusOf)), {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    })
    .end(body);
};

/**
 * Answers the questions that are sent to the graph. The runtime's own way there goes through requests, responses and
 * streams of the browser's kind, and through hooks that nothing here needs; together they cost more than answering.
 */
export const graphEndpoint =
  (parts: EndpointParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await textOf(request).catch(() => null);
    // Whoever asked went away.
    if (sent === null) return void response.destroy();
    await write(request, response, await answer(parts, request, sent));
  };
