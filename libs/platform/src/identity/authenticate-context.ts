import { GraphQLError } from 'graphql';
import type { User } from './access-token.js';
import { IdentityUnreachable, Unauthenticated } from './unauthenticated.js';
import type { TokenVerifier } from './verifier.js';

type IncomingRequest = { readonly headers: { readonly authorization?: string } };

const bearerToken = ({ headers }: IncomingRequest) => {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (!token) throw new Unauthenticated('Sign in to continue.');
  return token;
};

/**
 * Makes the GraphQL `context` function that lets nobody in without a valid token, whatever is asked: also `_service`,
 * `_entities` and introspection, which no guard sees. A refusal answers with HTTP status 401; where nobody can tell who
 * asks, because the identity provider has not given its keys, the answer has status 503.
 */
export const authenticateContext =
  (verifier: TokenVerifier) =>
  async ({ req }: { readonly req: IncomingRequest }): Promise<{ readonly user: User }> => {
    try {
      return { user: await verifier.verify(bearerToken(req)) };
    } catch (error) {
      if (!(error instanceof Unauthenticated || error instanceof IdentityUnreachable)) throw error;
      throw new GraphQLError(error.message, {
        originalError: error,
        extensions: { code: error.code, http: { status: error instanceof Unauthenticated ? 401 : 503 } },
      });
    }
  };
