import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { person } from './person.js';
import type { Rig } from './rig.js';

describe('somebody who works in the drill', () => {
  let server: Server;
  let rig: Pick<Rig, 'run'>;
  let believed: (token: string) => boolean;
  let obtained: number;
  beforeEach(async () => {
    obtained = 0;
    believed = () => true;
    server = createServer((request, response) => {
      request.resume();
      const isBelieved = believed(String(request.headers.authorization).replace('Bearer ', ''));
      response.end(
        JSON.stringify(
          isBelieved
            ? { data: { command: { __typename: 'Done' } } }
            : { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
        ),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    rig = { run: () => ({ addresses: { gateway: `http://127.0.0.1:${port}` } }) } as unknown as Pick<
      Rig,
      'run'
    >;
  });
  afterEach(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  const somebody = () =>
    person(
      rig,
      'somebody',
      async () => `token ${(obtained += 1)}`,
      () => undefined,
    );
  const atOnce = (them: ReturnType<typeof somebody>) =>
    Promise.all(Array.from({ length: 4 }, () => them.tell('mutation', {})));

  it('signs in once for all that they do at a time', async () => {
    await atOnce(somebody());

    expect(obtained).toBe(1);
  });

  it('signs in once more when a token is not believed any more, and once for all again', async () => {
    const them = somebody();
    await atOnce(them);
    believed = (token) => token !== 'token 1';

    await atOnce(them);

    expect(obtained).toBe(2);
  });
});
