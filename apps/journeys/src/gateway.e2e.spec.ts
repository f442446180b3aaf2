import { connect } from 'node:net';
import { demonstrationAccounts } from '@whichdoor/data';
import { askGraph, startIssuer, until } from '@whichdoor/testing';
import { runningSector, signIn, type Person } from './sector.js';

describe('the gateway', () => {
  const { addresses } = runningSector();
  let worker: Person;
  let everybody: { username: string; person: Person }[];

  beforeAll(async () => {
    everybody = await Promise.all(
      demonstrationAccounts.map(async ({ username }) => ({ username, person: await signIn(username) })),
    );
    worker = everybody.find(({ username }) => username === 'peer-worker')?.person as Person;
  });

  it('gives everybody their own answer when fifty ask the same at once', async () => {
    const own = new Map<string, string>();
    for (const { username, person } of everybody)
      own.set(username, (await person.ask('{ me { id } }')).me.id as string);
    expect(new Set(own.values()).size).toBe(everybody.length);

    for (let round = 0; round < 5; round += 1) {
      const asked = Array.from({ length: 50 }, (_, index) => everybody[index % everybody.length]);
      const answers = await Promise.all(
        asked.map(async (who) => [who?.username, (await who?.person.ask('{ me { id } }'))?.me.id] as const),
      );
      for (const [username, id] of answers) expect(id).toBe(own.get(username ?? ''));
    }
  });

  it('asks every part again who somebody is: forged and foreign tokens open nothing', async () => {
    const foreign = await startIssuer();
    const [head, body] = worker.token.split('.');
    const none = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${body}.`;
    const tokens = [
      undefined,
      'nonsense',
      none,
      `${head}.${body}.AAAA`,
      foreign.tokenFor({ roles: ['worker'] }),
    ];
    const documents = [
      '{ me { id } }',
      '{ needs { nodes { id } } }',
      '{ inbox { nodes { id } } }',
      '{ insights { nodes { id } } }',
      '{ gaps(filter: { from: "2026-01", to: "2026-02" }) { notes } }',
    ];
    for (const token of tokens)
      for (const document of documents) {
        const { data, errors } = await askGraph(addresses.gateway, document, {}, token);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
        expect(Object.values((data ?? {}) as object).filter(Boolean)).toEqual([]);
      }
    await foreign.close();
  });

  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `services { nodes { organisation { ${nested(depth - 1)} } } }`;
  it.each([
    ['too deep', `{ organisations { nodes { ${nested(5)} } } }`],
    [
      'aliased too often',
      `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: me { id }`).join(' ')} }`,
    ],
    ['too long', `{ me { ${'id '.repeat(3000)} } }`],
    ['not a query', '{ me { id '],
    ['about a field that is not there', '{ me { secret } }'],
  ])('refuses a document that is %s, with a sentence and without asking anybody', async (_, document) => {
    const { errors, data } = await worker.try(document);

    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(errors?.[0]?.message).toMatch(/[a-z]/i);
  });

  it('refuses a body that is too large, or that does not say how large it is', async () => {
    const { hostname, port } = new URL(addresses.gateway);
    const statusOf = (head: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(head));
        socket.setEncoding('utf8');
        socket.once('data', (answer: string) => {
          resolve(answer.split(' ')[1] ?? '');
          socket.destroy();
        });
        socket.once('error', reject);
      });
    const start = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

    expect(await statusOf(`${start}Content-Length: 90000000\r\n\r\n`)).toBe('413');
    expect(await statusOf(`${start}Transfer-Encoding: chunked\r\n\r\n`)).toBe('411');
  });

  it('answers pages of the console only, and says which request it was', async () => {
    const ask = (origin: string) =>
      fetch(addresses.gateway, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization',
        },
      });
    expect((await ask(addresses.console)).headers.get('access-control-allow-origin')).toBe(addresses.console);
    expect((await ask('https://elsewhere.example')).headers.get('access-control-allow-origin')).not.toBe(
      'https://elsewhere.example',
    );

    const answer = await fetch(addresses.gateway, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${worker.token}` },
      body: JSON.stringify({ query: '{ me { id } }' }),
    });
    expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    await answer.body?.cancel();
  });

  it('answers the rest while a part is down, without its inner words, and the part comes back by itself', async () => {
    const health = () => fetch(new URL('/health', addresses.gateway)).then(({ status }) => status);
    expect(await health()).toBe(200);
    const { knowledge } = runningSector().parts;
    process.kill(knowledge?.pid ?? 0, 'SIGKILL');

    let told: Awaited<ReturnType<Person['try']>> | undefined;
    await until('the gateway notices that a part is down', async () => {
      told = await worker.try('{ me { name } insights { nodes { id } } }');
      return told.data?.insights === null;
    });

    expect(told?.data?.me?.name).toBeTruthy();
    expect(told?.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(JSON.stringify(told?.errors)).not.toMatch(/ECONN|fetch failed|127\.0\.0\.1|knowledge/);
    await until('the part runs again and the health page says so', async () => (await health()) === 200, 60);
    expect((await worker.try('{ insights { nodes { id } } }')).errors).toBeUndefined();
  });
});
