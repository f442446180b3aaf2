import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchConnections } from './closing-connections.js';

/** A server whose answers wait until the test gives them, asked over connections that are kept. */
const openServer = async () => {
  const waiting: ServerResponse[] = [];
  const news: (() => void)[] = [];
  const server = createServer((_question, response) => {
    waiting.push(response);
    news.splice(0).forEach((tell) => tell());
  });
  server.keepAliveTimeout = 60_000;
  const retire = watchConnections(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  return {
    waiting,
    ask: () =>
      new Promise<IncomingMessage>((resolve, reject) => {
        request({ port, agent, path: '/' }, (answer) => answer.resume().once('end', () => resolve(answer)))
          .once('error', reject)
          .end();
      }),
    untilAsked: async (times: number) => {
      while (waiting.length < times) await new Promise<void>((resolve) => news.push(resolve));
    },
    stop: async (goodbye: Promise<unknown> = Promise.resolve()) => {
      await retire(goodbye);
      await new Promise((resolve) => server.close(resolve));
    },
    close: () => agent.destroy(),
  };
};

describe('a server that stops', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  beforeEach(async () => {
    server = await openServer();
  });
  afterEach(() => server.close());

  it('answers what was asked before, says that the connection ends with it, and does not wait for its next use', async () => {
    const asked = server.ask();
    await server.untilAsked(1);

    const stopped = server.stop();
    server.waiting[0]?.end('answered');

    expect(await asked).toMatchObject({ statusCode: 200, headers: { connection: 'close' } });
    await stopped;
  });

  it('says no goodbye where nobody is connected any more', async () => {
    const asked = server.ask();
    await server.untilAsked(1);

    const stopped = server.stop(new Promise(() => undefined));
    server.waiting[0]?.end();
    await asked;

    await expect(stopped).resolves.toBeUndefined();
  });

  it('still answers what comes on a kept connection while it says goodbye', async () => {
    const first = server.ask();
    await server.untilAsked(1);
    server.waiting[0]?.end();
    await first;

    const second = server.ask();
    const stopped = server.stop(second);
    await server.untilAsked(2);
    server.waiting[1]?.end();

    expect(await second).toMatchObject({ statusCode: 200, headers: { connection: 'close' } });
    await stopped;
  });
});
