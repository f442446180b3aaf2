import { questionReader } from './question.js';

const trusted: Readonly<Record<string, string>> = { a: 'query A { me { id } }' };
const read = (isProduction: boolean) => questionReader((id) => trusted[id] ?? null, { isProduction });

describe('reading a question', () => {
  it('takes a document, its variables and which of its operations is meant', () => {
    const sent = { query: '{ me { id } }', variables: { first: 1 }, operationName: 'A', extensions: {} };

    expect(read(false)(JSON.stringify(sent))).toEqual({
      text: '{ me { id } }',
      variables: { first: 1 },
      operationName: 'A',
    });
  });

  it('finds a trusted document by its id', () => {
    for (const isProduction of [true, false])
      expect(read(isProduction)(JSON.stringify({ documentId: 'a', variables: null }))).toEqual({
        text: trusted['a'],
        variables: undefined,
        operationName: undefined,
      });
  });

  it.each([
    ['no JSON', '{ secret', /JSON object/],
    ['nothing', 'null', /JSON object/],
    ['several at once', '[{"query":"{ me { id } }"}]', /JSON object/],
    ['a document that is no text', '{"query":5}', /a text/],
    ['variables that are a list', '{"query":"{ me { id } }","variables":[1]}', /variables/],
    ['a name that is no text', '{"query":"{ me { id } }","operationName":1}', /name/],
    ['an id that is not known', '{"documentId":"b"}', /not known here/],
    ['neither a document nor an id', '{}', /Only trusted documents/],
  ])('refuses %s, and repeats nothing of it', (_, sent, says) => {
    expect(() => read(false)(sent)).toThrow(says);
    expect(() => read(false)(sent)).not.toThrow(/secret/);
  });

  it('takes no document that somebody made up in production', () => {
    expect(() => read(true)('{"query":"{ me { id } }"}')).toThrow(
      'Only trusted documents are answered here.',
    );
  });
});
