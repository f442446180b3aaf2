import { openGateway, type GatewaySettings } from './gateway-client.js';
import { startTestGateway } from './test-gateway.fixture.js';

const ok = { body: { data: { answer: 'yes' } } };
const failing = (code: string, message = 'no') => ({
  body: { errors: [{ message, extensions: { code } }] },
});

describe('asking the gateway', () => {
  let close: () => Promise<void> = () => Promise.resolve();
  const pauses: number[] = [];
  const gateway = async (
    reply: Parameters<typeof startTestGateway>[0],
    settings: Partial<GatewaySettings> = {},
  ) => {
    const server = await startTestGateway(reply);
    close = server.close;
    pauses.length = 0;
    const client = openGateway({
      url: server.url,
      token: 'a-token',
      pause: (milliseconds) => Promise.resolve(pauses.push(milliseconds)),
      ...settings,
    });
    return { ...server, ask: () => client.ask<{ answer: string }>('query { answer }', { of: 'é"\n' }) };
  };
  afterEach(() => close());

  it('sends the document, its variables and the token', async () => {
    const { ask, asked } = await gateway(() => ok);

    await expect(ask()).resolves.toEqual({ answer: 'yes' });

    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ query: 'query { answer }', variables: { of: 'é"\n' } });
    expect(asked[0]?.headers.authorization).toBe('Bearer a-token');
  });

  it('tries again, waiting longer each time, when the connection breaks or a part does not answer', async () => {
    const told: string[] = [];
    const { ask } = await gateway(
      (_, count) =>
        count === 1
          ? 'hang up'
          : count === 2
            ? { status: 503, body: 'busy' }
            : count === 3
              ? failing('INTERNAL')
              : ok,
      { onRetry: (reason) => told.push(reason) },
    );

    await expect(ask()).resolves.toEqual({ answer: 'yes' });

    expect(pauses).toEqual([500, 1000, 2000]);
    expect(told).toHaveLength(3);
  });

  it('gives up at last, and names the address', async () => {
    const { ask, asked, url } = await gateway(() => 'hang up');

    await expect(ask()).rejects.toMatchObject({
      kind: 'UNREACHABLE',
      message: expect.stringContaining(url) as string,
    });

    expect(asked).toHaveLength(6);
  });

  it('gets a fresh token once when the last one is no longer taken', async () => {
    const tokens = ['old', 'new'];
    const { ask, asked } = await gateway(
      ({ headers }) =>
        headers.authorization === 'Bearer new' ? ok : { status: 401, ...failing('UNAUTHENTICATED') },
      { token: () => Promise.resolve(tokens.shift() ?? 'none') },
    );

    await expect(ask()).resolves.toEqual({ answer: 'yes' });

    expect(asked).toHaveLength(2);
    expect(pauses).toEqual([]);
  });

  it('does not go on asking for tokens when a fresh one is not taken either', async () => {
    let given = 0;
    const { ask } = await gateway(() => ({ status: 401, ...failing('UNAUTHENTICATED') }), {
      token: () => Promise.resolve(`token ${(given += 1)}`),
    });

    await expect(ask()).rejects.toMatchObject({ kind: 'TOKEN_REFUSED' });

    expect(given).toBe(2);
  });

  it.each([
    ['a token that is not taken', { status: 401, ...failing('UNAUTHENTICATED') }, 'TOKEN_REFUSED', /expired/],
    ['a token of somebody who may not', failing('FORBIDDEN'), 'TOKEN_REFUSED', /administrator/],
    ['what is malformed', failing('INVALID_INPUT', 'At most 200 rows.'), 'INVALID_INPUT', /At most 200 rows/],
    ['an answer that is no graph', { status: 200, body: '<html>' }, 'REFUSED', /no graph/],
  ])('does not try again for %s', async (_, reply, kind, message) => {
    const { ask, asked } = await gateway(() => reply);

    await expect(ask()).rejects.toMatchObject({ kind, message: expect.stringMatching(message) as string });

    expect(asked).toHaveLength(1);
  });
});
