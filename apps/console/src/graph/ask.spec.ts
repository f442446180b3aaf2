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

  it('asks in the name of whoever has signed in again while it looked whether the gateway is there', async () => {
    let token: string | null = null;
    const asked: (string | null)[] = [];
    globalThis.fetch = async (_url, init) => {
      asked.push(new Headers(init?.headers).get('authorization'));
      token = 'new';
      return Response.json({ data: { needs: [] } });
    };

    await askGraph({ ...connection, accessToken: () => token }, TodayDocument, {} as never);

    expect(asked).toEqual([null, 'Bearer new']);
  });

  it('says that nobody is signed in where that is so, and what it needs to tell who it is', async () => {
    globalThis.fetch = async () =>
      Response.json({ errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] });

    await expect(askGraph(connection, TodayDocument, {} as never)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await expect(
      askGraph({ ...connection, accessToken: () => null }, TodayDocument, {} as never),
    ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
