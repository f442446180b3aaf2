import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { startGateway, type RunningGateway } from './gateway.js';

type Answer = {
  data: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
};

describe('a running gateway', () => {
  const logged: string[] = [];
  const write = (message: string, fields?: object) =>
    void logged.push(`${message} ${JSON.stringify(fields)}`);
  let gateway: RunningGateway;
  let part: Server;
  let asked: IncomingMessage[];
  /** How whatever stands behind the gateway answers; another process in real life. */
  let behave: (request: IncomingMessage, response: ServerResponse) => void;
  const answerWith = (body: unknown) => (_: IncomingMessage, response: ServerResponse) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));

  beforeAll(async () => {
    part = createServer((request, response) => {
      asked.push(request);
      request.resume();
      request.on('end', () => behave(request, response));
    });
    await new Promise<void>((resolve) => part.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(part.address() as AddressInfo).port}`;
    gateway = await startGateway(
      {
        host: '127.0.0.1',
        port: 0,
        isProduction: false,
        consoleOrigin: 'http://localhost:4200',
        trustedDocumentFiles: [],
        subgraphs: { directory: url, intake: url, referrals: url, knowledge: url, analytics: url },
      },
      { info: () => undefined, warn: write, error: write },
    );
  });
  beforeEach(() => {
    asked = [];
    logged.length = 0;
  });
  afterAll(async () => {
    await gateway.close();
    part.closeAllConnections();
    await new Promise((resolve) => part.close(resolve));
  });

  const ask = async (query: string, variables: object = {}, authorization = 'Bearer one') => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'x-correlation-id': 'request-0001' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  const answerWhoAsks = (request: IncomingMessage, response: ServerResponse) =>
    answerWith({ data: { me: { id: request.headers.authorization } } })(request, response);

  describe('asking a part', () => {
    it('sends the token and the correlation id of whoever asks, and nothing else of theirs', async () => {
      behave = answerWhoAsks;

      expect((await ask('{ me { id } }')).data).toEqual({ me: { id: 'Bearer one' } });

      expect(asked[0]?.headers).toMatchObject({
        authorization: 'Bearer one',
        'x-correlation-id': 'request-0001',
        'content-type': 'application/json',
      });
      expect(asked[0]?.headers['user-agent']).toBeUndefined();
    });

    it('asks once for each person, though all ask the same at the same moment', async () => {
      const waiting: (() => void)[] = [];
      // No answer before all have asked: whatever could be shared would be.
      behave = (request, response) => {
        waiting.push(() => answerWhoAsks(request, response));
        if (waiting.length === 50) for (const answer of waiting) answer();
      };

      const people = Array.from({ length: 50 }, (_, number) => `Bearer person-${number}`);
      const answers = await Promise.all(people.map((person) => ask('{ me { id } }', {}, person)));

      expect(answers.map(({ data }) => (data?.['me'] as { id: string }).id)).toEqual(people);
    });

    it.each([
      ['asks again where a kept connection was closed under a query', '{ me { id } }', {}, 2],
      [
        'does not give a command again',
        'mutation ($input: OpenNeedInput!) { openNeed(input: $input) { __typename } }',
        { input: { kind: 'COUNSELLING', month: '2026-03' } },
        1,
      ],
    ])('%s', async (_, document, variables, times) => {
      behave = answerWhoAsks;
      await ask('{ me { id } }');
      asked = [];
      // As an instance that is being replaced: it closes the connection just as the question is on its way.
      behave = (request, response) => {
        if (asked.length === 1) request.socket.destroy();
        else answerWhoAsks(request, response);
      };

      const { errors } = await ask(document, variables);

      expect(asked).toHaveLength(times);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(
        times === 2 ? undefined : ['INTERNAL'],
      );
    });

    it('passes what a part says of an error on', async () => {
      behave = answerWith({
        data: { me: null },
        errors: [{ message: 'Not for you.', path: ['me'], extensions: { code: 'FORBIDDEN', secret: 1 } }],
      });

      expect((await ask('{ me { id } }')).errors).toEqual([
        { message: 'Not for you.', path: ['me'], extensions: { code: 'FORBIDDEN' } },
      ]);
    });

    it.each<[string, typeof behave]>([
      ['breaks off', (request) => void request.socket.destroy()],
      ['answers no JSON', (_, response) => void response.end('<html>secret words</html>')],
      ['answers nothing', answerWith({})],
    ])('tells a part that %s as a fault, and repeats nothing of it', async (_, behaviour) => {
      behave = behaviour;

      const { data, errors } = await ask('{ me { id } }');

      expect(data?.['me'] ?? null).toBeNull();
      expect(errors).toEqual([
        {
          message: expect.stringContaining('does not answer at the moment') as string,
          path: ['me'],
          extensions: { code: 'INTERNAL', correlationId: expect.any(String) as string },
        },
      ]);
      expect(logged.join()).toContain('"part":"directory"');
      expect(JSON.stringify(errors) + logged.join()).not.toMatch(/secret|ECONN|127\.0\.0\.1/);
    });
  });

  describe('how an answer is sent', () => {
    const send = (body: string, headers: Record<string, string> = {}) =>
      fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });

    it('lets the pages of the console read it, and no others, and nobody keep it', async () => {
      behave = answerWhoAsks;

      const { headers } = await send('{"query":"{ me { id } }"}', { origin: 'https://elsewhere.example' });

      expect(headers.get('access-control-allow-origin')).toBe('http://localhost:4200');
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it.each<[string, string, RegExp]>([
      ['no JSON', '{', /JSON/],
      ['no document', '{ me { id ', /Syntax/],
      ['a field that is not there', '{ me { secret } }', /secret/],
      ['no operation of that name', 'query A { me { id } } query B { me { id } }', /operationName/],
      ['a subscription', 'subscription { me }', /query or mutation/],
    ])('tells %s with status 400, and asks no part', async (_, query, says) => {
      const response = await send(query === '{' ? query : JSON.stringify({ query }));

      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as Answer;
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID_INPUT' }]);
      expect(errors?.[0]?.message).toMatch(says);
      expect(asked).toEqual([]);
      expect(logged).toEqual([]);
    });

    it.each<[string, number, string, string | null]>([
      ['compresses a long one', 100_000, 'gzip, deflate, br', 'gzip'],
      ['compresses it for whoever would rather have another way', 100_000, 'br, gzip;q=0.5', 'gzip'],
      ['leaves it as it is for whoever cannot read that', 100_000, 'br', null],
      ['leaves it as it is for whoever says not to', 100_000, 'gzip;q=0, identity', null],
      ['leaves a short one as it is', 1_000, 'gzip', null],
    ])('%s', async (_, length, accepted, encoding) => {
      const id = 'long'.repeat(length / 4);
      behave = answerWith({ data: { me: { id } } });

      const response = await send('{"query":"{ me { id } }"}', { 'accept-encoding': accepted });

      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(Number(response.headers.get('content-length')) < length).toBe(encoding !== null);
      expect(await response.json()).toEqual({ data: { me: { id } } });
    });

    it('goes on when somebody leaves in the middle of a question', async () => {
      behave = answerWhoAsks;
      const { hostname, port } = new URL(gateway.url);
      const leaving = connect(Number(port), hostname);
      leaving.write(
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"que',
        () => leaving.destroy(),
      );
      await once(leaving, 'close');

      expect((await ask('{ me { id } }')).data).toEqual({ me: { id: 'Bearer one' } });
    });
  });

  it('answers no question that stands in an address', async () => {
    const response = await fetch(`${gateway.url}?query=${encodeURIComponent('{ me { id } }')}`);

    expect(response.status).toBe(405);
    expect(((await response.json()) as Answer).errors?.[0]?.message).toContain('POST');
    expect(asked).toEqual([]);
  });

  describe('variables of the wrong shape', () => {
    const open = 'mutation Open($input: OpenNeedInput!) { openNeed(input: $input) { __typename } }';

    it.each<[string, object, RegExp]>([
      ['a required field is missing', { input: { kind: 'COUNSELLING' } }, /"month"/],
      ['a variable is missing', {}, /\$input/],
      ['a field is not known', { input: { kind: 'COUNSELLING', month: '2026-03', colour: 'red' } }, /colour/],
      ['a value is not among those known', { input: { kind: 'SHOUTING', month: '2026-03' } }, /kind/],
      ['several things are wrong', { input: { kind: 'SHOUTING', colour: 'red' } }, /kind/],
    ])('are told as INVALID_INPUT, and asked of no part: %s', async (_, variables, says) => {
      const { errors, data } = await ask(open, variables);

      expect(data ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions)).toEqual(
        errors?.map(() => expect.objectContaining({ code: 'INVALID_INPUT' }) as object),
      );
      expect(errors?.map(({ message }) => message).join()).toMatch(says);
      expect(asked).toEqual([]);
      expect(logged).toEqual([]);
    });
  });
});
