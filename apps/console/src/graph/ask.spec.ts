import { jest } from '@jest/globals';
import { askGraph } from './ask.js';
import { TodayDocument } from './operations.generated.js';

const connection = { gatewayUrl: 'http://gateway.invalid/graphql', accessToken: () => 'token' };
const neverAnswers: typeof fetch = (_url, init) =>
  new Promise((_, refuse) => {
    init?.signal?.addEventListener('abort', () => refuse(init.signal?.reason as Error));
  });

describe('asking the graph', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('gives up after twenty seconds, and says so', async () => {
    globalThis.fetch = neverAnswers;
    const asked = askGraph(connection, TodayDocument, {} as never).catch((problem: unknown) => problem);

    jest.advanceTimersByTime(20_000);

    await expect(asked).resolves.toMatchObject({ code: 'TOO_SLOW' });
  });

  it('gives up at once where whoever asks does, and calls it nothing else', async () => {
    globalThis.fetch = neverAnswers;
    const given = new AbortController();
    const asked = askGraph(connection, TodayDocument, {} as never, given.signal).catch(
      (problem: unknown) => problem,
    );

    given.abort(new Error('nobody looks any more'));

    await expect(asked).resolves.toMatchObject({ message: 'nobody looks any more' });
  });

  it('says that the server could not be reached where that is so', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));

    await expect(askGraph(connection, TodayDocument, {} as never)).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
  });
});
