import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runningSector } from './sector.js';

/** A way to the running console that can fail, as one does whose server behind it is away. Nobody can sign in on it. */
export const consoleThatFails = async () => {
  const failed: string[] = [];
  let isFailing = false;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const pass = async () => {
      const answer = await fetch(new URL(path, runningSector().addresses.console));
      const body = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get('content-type') ?? 'text/plain';
      response.writeHead(answer.status, { 'content-type': type }).end(body);
    };
    if (!isFailing) return void pass();
    failed.push(path);
    response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Paths that were asked for and answered with 503 */
    failed,
    /** Answers nothing else from now on. */
    fail: () => {
      isFailing = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
