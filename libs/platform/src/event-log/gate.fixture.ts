import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Stands between a client and a server, so that a test can part them as a killed process or a broken network would. */
export type Gate = {
  readonly url: string;
  /** Breaks every connection, and lets no new one through until `mend`. */
  cut(): void;
  /** Lets nothing pass and tells nobody, until `mend`: what was there seems to be there still. */
  silence(): void;
  mend(): void;
  close(): Promise<void>;
};

/** @param port where it listens; 0 takes any free one */
export const openGate = async (target: string, port = 0): Promise<Gate> => {
  const { hostname, port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  let open = true;
  let silent = false;
  const server = createServer((inner) => {
    if (!open) return inner.resetAndDestroy();
    if (silent) return void sockets.add(inner.on('error', () => undefined));
    const outer = connect(Number(targetPort), hostname);
    for (const [socket, peer] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        peer.destroy();
      });
      socket.pipe(peer);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    open = false;
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: url.href,
    cut,
    silence: () => {
      silent = true;
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      open = true;
      silent = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
