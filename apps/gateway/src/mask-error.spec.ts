import { GraphQLError } from 'graphql';
import { maskError } from './mask-error.js';

const lines: string[] = [];
const write = (message: string, fields?: object) => void lines.push(`${message} ${JSON.stringify(fields)}`);
const mask = maskError({ info: write, warn: write, error: write });

const extensionsOf = (error: Error) => (error as GraphQLError).extensions;

describe('masking an error', () => {
  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID_INPUT', 'UNAVAILABLE'])(
    'passes the words of a subgraph’s %s',
    (code) => {
      const masked = mask(
        new GraphQLError('Your role does not allow this.', { path: ['needs'], extensions: { code } }),
      );

      expect(masked.message).toBe('Your role does not allow this.');
      expect(extensionsOf(masked)).toEqual({ code });
    },
  );

  it('drops what a subgraph should not have told', () => {
    const extensions = { code: 'NOT_FOUND', stacktrace: ['at line 1'], serviceName: 'intake' };

    expect(extensionsOf(mask(new GraphQLError('There is none.', { path: ['need'], extensions })))).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('tells what is wrong with a document', () => {
    const masked = mask(new GraphQLError('Cannot query field "secret" on type "Me".'));

    expect(masked.message).toContain('secret');
    expect(extensionsOf(masked)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    [
      'a fault of a part',
      new GraphQLError('connect ECONNREFUSED 10.0.0.9', {
        path: ['insights'],
        extensions: { serviceName: 'knowledge' },
      }),
    ],
    ['anything that is no error', 'a text'],
    ['an error of the machine', new TypeError('words that somebody typed')],
  ])('turns %s into a number to ask after, and logs no message', (_, error) => {
    lines.length = 0;

    const masked = mask(error);

    const { correlationId } = extensionsOf(masked);
    expect(extensionsOf(masked)).toMatchObject({ code: 'INTERNAL' });
    expect(masked.message).toContain(String(correlationId));
    expect(masked.message).not.toMatch(/ECONN|typed/);
    expect(lines.join()).toContain(String(correlationId));
    expect(lines.join()).not.toMatch(/ECONN|typed/);
  });
});
