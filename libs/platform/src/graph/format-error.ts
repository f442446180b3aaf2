import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentCorrelation } from '../correlation.js';
import { placesOf } from '../error-name.js';
import { AppError } from '../errors.js';
import type { Log } from '../log.js';

const causeOf = (error: unknown): unknown => {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
};

const isShape = (code: unknown) =>
  code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' || code === 'BAD_USER_INPUT';

/**
 * The one formatter of errors. What the client may know keeps its words and one of five codes; anything else becomes
 * `INTERNAL` with a correlation id, and its details go to the log alone.
 */
export const formatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    const place = { locations: formatted.locations, path: formatted.path };
    if (cause instanceof AppError && cause.code === 'UNAVAILABLE')
      log.error('what this service needs does not answer', {
        correlationId: currentCorrelation(),
        error: cause.name,
      });
    if (cause instanceof AppError)
      return { ...place, message: cause.message, extensions: { code: cause.code, ...inputAt(formatted) } };
    if (cause instanceof GraphQLError && (isShape(formatted.extensions?.code) || !formatted.path))
      return { ...place, message: formatted.message, extensions: { code: codeOf(formatted) } };
    const correlationId = currentCorrelation();
    log.error('a request failed', {
      correlationId,
      // The name and the place, never the values that were being handled.
      error: cause instanceof Error ? cause.name : typeof cause,
      stack: placesOf(cause),
    });
    return {
      ...place,
      message: `Something went wrong on our side. Tell support this number: ${correlationId}`,
      extensions: { code: 'INTERNAL', correlationId },
    };
  };

/** Where in the variables a value was malformed, for example `input.siteId`. */
const inputAt = ({ message }: GraphQLFormattedError) => {
  const [, at] = /^Variable "[^"]*" got invalid value .* at "([^"]*)"; /s.exec(message) ?? [];
  return at ? { at } : {};
};

const codeOf = (formatted: GraphQLFormattedError) => {
  const code = formatted.extensions?.code;
  return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' || code === 'NOT_FOUND' ? code : 'INVALID_INPUT';
};
