import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Shares connections out among the instances of a service, as a cluster does: a connection stays with the instance that
 * got it, also after that has been taken off the list.
 */
export type Balancer = {
  readonly url: string;
  /** Ports of the instances that get new connections from now on */
  share(ports: readonly number[]): void;
  close(): void;
};

export const openBalancer = async (): Promise<Balancer> => {
  let shared: readonly number[] = [];
  let turn = 0;
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (inner) => {
    const port = shared[turn++ % shared.length];
    if (port === undefined) return inner.destroy();
    const outer = connect({ port, host: '127.0.0.1', noDelay: true });
    for (const [socket, peer] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => peer.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        peer.destroy();
      });
      socket.pipe(peer);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    share: (ports) => {
      shared = ports;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
