import { startIssuer } from '@whichdoor/testing';
import type { GraphQLError } from 'graphql';
import { formatError } from '../graph/format-error.js';
import { authenticateContext } from './authenticate-context.js';
import { createKeycloakVerifier } from './keycloak-verifier.js';

describe('a service that was started while the identity provider is away', () => {
  it('says so, with status 503, and tells the log', async () => {
    const issuer = await startIssuer();
    const authenticate = authenticateContext(createKeycloakVerifier({ issuer: issuer.issuer }));
    const token = issuer.tokenFor({ name: 'Test Worker' });
    await issuer.close();
    const lines: string[] = [];
    const write = (message: string, fields?: object) =>
      void lines.push(`${message} ${JSON.stringify(fields)}`);

    const problem = (await authenticate({ req: { headers: { authorization: `Bearer ${token}` } } }).catch(
      (error: unknown) => error,
    )) as GraphQLError;

    expect(problem.extensions).toEqual({ code: 'UNAVAILABLE', http: { status: 503 } });
    expect(formatError({ info: write, warn: write, error: write })(problem.toJSON(), problem)).toMatchObject({
      message: 'The identity provider does not answer at the moment. Try again soon.',
      extensions: { code: 'UNAVAILABLE' },
    });
    expect(lines.join()).toContain('IdentityUnreachable');
    expect(lines.join()).not.toContain(token);
  });
});
