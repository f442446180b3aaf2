import { readFileSync } from 'node:fs';
import { subgraphs, trustedDocumentsFile } from '@whichdoor/contracts';
import { startGateway, type RunningGateway } from './gateway.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
// Nothing listens there: what reaches a subgraph fails, and what is refused before is told apart from it.
const nowhere = 'http://127.0.0.1:9';
const allTrusted = JSON.parse(readFileSync(trustedDocumentsFile(), 'utf8')) as Record<string, string>;
const [trusted] = Object.keys(allTrusted);

const ask = async (gateway: RunningGateway, body: object) => {
  const text = JSON.stringify(body);
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': String(text.length) },
    body: text,
  });
  return (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] };
};

describe('which documents the gateway answers', () => {
  const running: RunningGateway[] = [];
  const start = async (isProduction: boolean) => {
    const gateway = await startGateway(
      {
        host: '127.0.0.1',
        port: 0,
        isProduction,
        consoleOrigin: 'http://localhost',
        trustedDocumentFiles: [],
        subgraphs: Object.fromEntries(subgraphs.map((name) => [name, nowhere])),
      },
      silent,
    );
    running.push(gateway);
    return gateway;
  };
  afterEach(() => Promise.all(running.splice(0).map((gateway) => gateway.close())));

  it('answers only trusted ones in production', async () => {
    const gateway = await start(true);

    const [madeUp, unknown, known] = await Promise.all([
      ask(gateway, { query: '{ me { id } }' }),
      ask(gateway, { documentId: 'f'.repeat(64) }),
      ask(gateway, { documentId: trusted, variables: {} }),
    ]);

    expect(madeUp.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Only trusted documents') as string,
      extensions: { code: 'INVALID_INPUT' },
    });
    expect(unknown.errors?.[0]).toMatchObject({
      message: expect.stringContaining('not known here') as string,
      extensions: { code: 'INVALID_INPUT' },
    });
    // It was taken, and then met the part that does not answer.
    expect(known.errors?.[0]?.extensions?.code).not.toBe('INVALID_INPUT');
  });

  it('lets every document of the console ask as much as it asks', async () => {
    const gateway = await start(true);

    const refused: string[] = [];
    for (const [documentId, text] of Object.entries(allTrusted)) {
      const { errors = [] } = await ask(gateway, { documentId, variables: {} });
      for (const { message } of errors)
        if (/limit/i.test(message)) refused.push(`${text.split('\n')[0]}: ${message}`);
    }

    expect(refused).toEqual([]);
  });

  it('answers any while somebody builds on it', async () => {
    const gateway = await start(false);

    const { errors } = await ask(gateway, { query: '{ me { id } }' });

    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL');
  });
});
