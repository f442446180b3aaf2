import { setTimeout as pause } from 'node:timers/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * How the way between a service and the event log is: open; `UNREACHABLE`, every connection broken and none let through;
 * `SLOW`; `SILENT`, nothing passes and nobody is told; `HALF_OPEN`, the far end has gone and the near end does not know.
 */
export type Conduct = 'OPEN' | 'UNREACHABLE' | 'SLOW' | 'SILENT' | 'HALF_OPEN';

/** Stands on the way between one service and the event log. */
export type Gate = {
  readonly port: number;
  /** From now on. What was half open and is not any more is broken; what was silent goes on. */
  behave(conduct: Conduct): void;
  close(): Promise<void>;
};

const slowness = 120;

/** @param port where it listens; 0 takes any free one */
export const openGate = async (target: { host: string; port: number }, port = 0): Promise<Gate> => {
  let conduct: Conduct = 'OPEN';
  let changed = Promise.withResolvers<void>();
  const near = new Set<Socket>();
  const far = new Set<Socket>();

  const untilItMayPass = async () => {
    while (conduct === 'SILENT') await changed.promise;
    if (conduct === 'SLOW') await pause(slowness);
  };
  const forward = (from: Socket, to: Socket) => {
    from.on('data', (chunk) => {
      from.pause();
      void untilItMayPass().then(() => {
        if (to.destroyed || to.write(chunk)) from.resume();
        else to.once('drain', () => from.resume());
      });
    });
  };
  const register = (socket: Socket, among: Set<Socket>) => {
    among.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => among.delete(socket));
  };

  const server = createServer((inner) => {
    if (conduct === 'UNREACHABLE') return void inner.resetAndDestroy();
    register(inner, near);
    // Nobody is behind it: it waits for an answer that does not come.
    if (conduct === 'HALF_OPEN') return void inner.resume();
    const outer = connect(target.port, target.host);
    register(outer, far);
    forward(inner, outer);
    forward(outer, inner);
    inner.on('close', () => outer.destroy());
    outer.on('close', () => conduct !== 'HALF_OPEN' && inner.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  const breakAll = (sockets: ReadonlySet<Socket>) => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    behave: (next) => {
      if (conduct === 'HALF_OPEN') breakAll(near);
      conduct = next;
      if (conduct === 'UNREACHABLE') breakAll(near);
      if (conduct === 'HALF_OPEN') breakAll(far);
      changed.resolve();
      changed = Promise.withResolvers<void>();
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      breakAll(near);
      breakAll(far);
      await closed;
    },
  };
};
