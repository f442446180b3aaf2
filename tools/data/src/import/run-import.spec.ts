import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestGateway } from '../gateway/test-gateway.fixture.js';
import { aFolder, aListingDirectory, anAgency, aProgram, programColumns, toCsv } from './import.fixture.js';
import { runImport } from './run-import.js';

const programs = toCsv(programColumns, [
  aProgram({ Eligibility: 'Says "no"' }),
  anAgency(),
  aProgram({ ResourceAgencyNum: '201', PublicName: '' }),
  aProgram({ ResourceAgencyNum: '202', PublicName: 'Odd, and "quoted"', AgencyStatus: 'Moved' }),
]);

describe('the import command', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  const stand = async (answer?: Parameters<typeof startTestGateway>[0]) => {
    const { folder, remove } = await aFolder({ 'programs.csv': programs });
    const directory = aListingDirectory();
    const gateway = await startTestGateway(answer ?? directory.answer);
    closing.push(remove, gateway.close);
    const output: string[] = [];
    const errors: string[] = [];
    const run = (...args: string[]) =>
      runImport({
        args,
        folder,
        local: join(folder, 'local'),
        output: { write: (text) => output.push(text) },
        errors: { write: (text) => errors.push(text) },
      });
    const told = () => ({ output: output.join(''), errors: errors.join('') });
    return { folder, directory, gateway, run, told };
  };
  const identity = async (answer: object) => {
    const authorizations: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      authorizations.push(`${request.url} ${request.headers.authorization}`);
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, authorizations };
  };
  const runFile = (gateway: string, at: string, pid = process.pid) =>
    JSON.stringify({
      pid,
      addresses: { gateway, identity: at },
      importer: { clientId: 'whichdoor-importer', clientSecret: 'invented' },
    });

  it('imports, reports row by row, and says in plain words what came of it', async () => {
    const { run, told, folder, gateway, directory } = await stand();

    const code = await run(
      'programs.csv',
      '--gateway',
      gateway.url,
      '--token',
      'a-token',
      '--report',
      'report.csv',
    );

    expect(told().errors).toMatch(/4 of 4 rows/);
    expect(told().output).toBe(
      [
        'Imported a programme file of a 211 directory as "dc211": 4 rows.',
        '  3 created, 0 updated, 0 unchanged, 1 refused.',
        '  Of those taken in, 1 is doubtful.',
        `  Each of them, and why: ${join(folder, 'report.csv')}`,
        '',
      ].join('\n'),
    );
    expect(await readFile(join(folder, 'report.csv'), 'utf8')).toBe(
      [
        'file,line,row,name,outcome,why',
        'programs.csv,4,201,,refused,It has no name.',
        'programs.csv,5,202,"Odd, and ""quoted""","created, doubtful","Its status is ""Moved"", so that it was not listed as active."',
        '',
      ].join('\n'),
    );
    expect(directory.kept.get('SERVICE 200')?.eligibilityWords).toBe('Says "no"');
    expect(code).toBe(0);
  });

  it('writes the report as JSON lines where its name says so, and keeps another directory code', async () => {
    const { run, folder, gateway } = await stand();

    await run(
      'programs.csv',
      '--gateway',
      gateway.url,
      '--token',
      't',
      '--report',
      'r.jsonl',
      '--directory',
      'other',
    );

    const lines = (await readFile(join(folder, 'r.jsonl'), 'utf8')).trim().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      file: 'programs.csv',
      line: 4,
      row: '201',
      name: '',
      outcome: 'refused',
      why: ['It has no name.'],
    });
    expect(gateway.asked[0]?.variables['input']).toMatchObject({ directory: 'other' });
  });

  it('finds the sector that runs on this machine, and signs in to it by itself', async () => {
    const { run, folder, gateway } = await stand();
    const provider = await identity({ access_token: 'from-identity' });
    await aLocal(folder, runFile(gateway.url, provider.url));

    await expect(run('programs.csv')).resolves.toBe(0);

    expect(provider.authorizations).toEqual([
      `/realms/whichdoor/protocol/openid-connect/token Basic ${Buffer.from('whichdoor-importer:invented').toString('base64')}`,
    ]);
    expect(gateway.asked[0]?.headers.authorization).toBe('Bearer from-identity');
    await expect(readFile(join(folder, 'local', 'import-dc211.csv'), 'utf8')).resolves.toContain('refused');
  });

  it('says when the identity provider does not let it in', async () => {
    const { run, told, folder, gateway } = await stand();
    const provider = await identity({
      error: 'invalid_client',
      error_description: 'client authentication failed',
    });
    await aLocal(folder, runFile(gateway.url, provider.url));

    await expect(run('programs.csv')).resolves.toBe(3);

    expect(told().errors).toMatch(/whichdoor-importer could not sign in .*client authentication failed/);
  });

  it.each([
    ['nothing runs here', null],
    ['what ran was killed', 2 ** 22 + 1],
  ])('says how to go on when %s', async (_, pid) => {
    const { run, told, folder, gateway } = await stand();
    if (pid) await aLocal(folder, runFile(gateway.url, 'http://127.0.0.1:1', pid));

    await expect(run('programs.csv')).resolves.toBe(2);

    expect(told().errors).toMatch(/does not run on this machine.*npm start.*--gateway and --token/);
  });

  it.each([
    ['no path', [], 2, /Give one path/],
    ['two paths', ['a', 'b'], 2, /Give one path/],
    ['an option that is not one', ['a', '--fast'], 2, /--fast/],
    ['an address that is none', ['a', '--gateway', 'here'], 2, /--gateway takes an address/],
    ['a code that is none', ['a', '--directory', 'a b'], 2, /--directory takes a code/],
    ['a file that is not there', ['absent.csv'], 2, /There is no file or folder .*absent\.csv/],
    ['help', ['--help'], 0, /^$/],
  ])('answers %s', async (_, args, code, message) => {
    const { run, told } = await stand();

    await expect(run(...args)).resolves.toBe(code);

    expect(told().errors).toMatch(message);
    expect(told().errors).not.toMatch(/\n\s+at /);
  });

  it('says when the token is not taken, and what to do', async () => {
    const { run, told, gateway } = await stand(() => ({
      status: 401,
      body: { errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] },
    }));

    await expect(run('programs.csv', '--gateway', gateway.url, '--token', 'old')).resolves.toBe(3);

    expect(told().errors).toMatch(/does not take this access token[^]*the same command goes on from there/);
  });
});

const aLocal = async (folder: string, content: string) => {
  await mkdir(join(folder, 'local'), { recursive: true });
  await writeFile(join(folder, 'local', 'run.json'), content);
};
