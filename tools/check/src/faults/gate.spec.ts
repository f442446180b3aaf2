import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { openGate, type Gate } from './gate.js';

describe('a gate on the way to the event log', () => {
  const atFarEnd: Socket[] = [];
  const server = createServer((socket) => {
    atFarEnd.push(socket);
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  let gate: Gate;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(async () => {
    gate = await openGate({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  });
  afterEach(() => gate.close());
  afterAll(() => void server.close());

  const enter = async () => {
    const socket = connect(gate.port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  const untilClosed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));
  const hear = async (socket: Socket) => String((await once(socket, 'data'))[0]);

  it.each(['OPEN', 'SLOW'] as const)('lets through both ways while it is %s', async (conduct) => {
    gate.behave(conduct);
    const socket = await enter();
    socket.write('there and back');
    expect(await hear(socket)).toBe('there and back');
    socket.destroy();
  });

  it('breaks what is connected, and lets nobody in, while it is unreachable', async () => {
    const socket = await enter();
    socket.write('a');
    await hear(socket);
    gate.behave('UNREACHABLE');
    await untilClosed(socket);
    const refused = connect(gate.port, '127.0.0.1');
    refused.on('error', () => undefined);
    await untilClosed(refused);

    gate.behave('OPEN');
    const next = await enter();
    next.write('b');
    expect(await hear(next)).toBe('b');
    next.destroy();
  });

  it('passes on what was held back once it is no longer silent', async () => {
    const socket = await enter();
    socket.write('a');
    await hear(socket);
    gate.behave('SILENT');
    socket.write('held back');
    const heard = hear(socket);
    expect(await Promise.race([heard, enter().then((other) => other.destroy() && 'nothing yet')])).toBe(
      'nothing yet',
    );

    gate.behave('OPEN');
    expect(await heard).toBe('held back');
    socket.destroy();
  });

  it('breaks the far end alone while it is half open, and the near end afterwards', async () => {
    const socket = await enter();
    socket.write('a');
    await hear(socket);
    const farClosed = untilClosed(atFarEnd.at(-1) ?? socket);
    gate.behave('HALF_OPEN');
    await farClosed;
    expect(socket.destroyed).toBe(false);
    socket.write('into the void');

    const closed = untilClosed(socket);
    gate.behave('OPEN');
    await closed;
    expect(socket.destroyed).toBe(true);
  });
});
