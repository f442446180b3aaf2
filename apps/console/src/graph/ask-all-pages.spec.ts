import { askAllPages } from './ask-all-pages.js';
import { AreasDocument } from './operations.generated.js';

const connection = { gatewayUrl: 'http://gateway.invalid', accessToken: () => 'token' };
const page = (id: string, endCursor: string | null) => ({
  services: { pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes: [{ id, areas: [] }] },
});

/** Answers each request with the next of these, and keeps what came after what. */
const answers = (...data: readonly unknown[]) => {
  const after: unknown[] = [];
  const left = [...data];
  globalThis.fetch = ((_: unknown, { body }: { body: string }) => {
    after.push((JSON.parse(body) as { variables: { after: unknown } }).variables.after);
    return Promise.resolve({ json: () => Promise.resolve({ data: left.shift() }) });
  }) as unknown as typeof fetch;
  return after;
};
const ask = () =>
  askAllPages(connection, AreasDocument, {}, ({ services }) => services, new AbortController().signal);

describe('all pages of a list', () => {
  it('are asked one after the other, each from where the last one ended', async () => {
    const after = answers(page('one', 'first end'), page('two', 'second end'), page('three', null));

    expect((await ask()).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(after).toEqual([null, 'first end', 'second end']);
  });

  it('are no list where one of them does not come', async () => {
    answers(page('one', 'first end'), { services: null });

    await expect(ask()).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
