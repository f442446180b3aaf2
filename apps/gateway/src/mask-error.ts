import { randomUUID } from 'node:crypto';
import type { Log } from '@whichdoor/platform/process';
import { GraphQLError, Kind } from 'graphql';

const known: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'UNAVAILABLE',
  'INTERNAL',
]);
const aboutTheDocument: ReadonlySet<unknown> = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
]);

/** Variables are looked at when the plan is carried out, and what is wrong with them is thrown with a cause and no code. */
const isAboutVariables = ({ path, nodes }: GraphQLError): boolean =>
  !path && nodes?.length ? nodes.every(({ kind }) => kind === Kind.VARIABLE_DEFINITION) : false;

/**
 * What a client sees of an error. A subgraph's own words pass, for they are masked there; what is wrong with the
 * document is told; everything else is a fault, most often a part that does not answer, and gets a number to ask after.
 */
export const maskError =
  (log: Log) =>
  (error: unknown): GraphQLError => {
    const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
    if (error instanceof GraphQLError && known.has(code))
      return new GraphQLError(error.message, {
        path: error.path,
        nodes: error.nodes,
        extensions: {
          code,
          ...(error.extensions['correlationId'] ? { correlationId: error.extensions['correlationId'] } : {}),
          ...(error.extensions['at'] ? { at: error.extensions['at'] } : {}),
          // An error of the whole request keeps its HTTP status.
          ...(error.path ? {} : { http: error.extensions['http'] }),
        },
      });
    // Validation happens before any resolver: an error without a path and a cause is about the document itself.
    if (
      error instanceof GraphQLError &&
      (aboutTheDocument.has(code) || isAboutVariables(error) || (!error.path && !error.originalError))
    )
      return new GraphQLError(error.message, {
        nodes: error.nodes,
        extensions: { code: 'INVALID_INPUT', http: { status: 400 } },
      });
    const correlationId = randomUUID();
    log.error('a part did not answer as it should', {
      correlationId,
      part: error instanceof GraphQLError ? error.extensions['serviceName'] : undefined,
      error: error instanceof Error ? error.name : typeof error,
    });
    return new GraphQLError(
      `A part of the system does not answer at the moment. Try again soon; support can look for ${correlationId}`,
      {
        path: error instanceof GraphQLError ? error.path : undefined,
        extensions: { code: 'INTERNAL', correlationId },
      },
    );
  };
