import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { matchServices, type ServiceCriteria } from '@whichdoor/eligibility';
import { criteriaOf, type CriteriaRow } from './criteria-of.js';
import { eventually, signIn, type Person } from './sector.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shared = process.env['WHICHDOOR_SHARED_DATA'] ?? join(root, '../shared/data');
const directory = join(shared, 'dc211-programs.csv');
const ifThere = existsSync(directory) ? it : it.skip;

const runImport = (path: string) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const report = join(dirname(process.env['WHICHDOOR_RUN_FILE'] ?? ''), 'import-report.csv');
    const importer = spawn(
      process.execPath,
      [join(root, 'tools/data/dist/import/main.js'), path, '--report', report],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          WHICHDOOR_LOCAL: dirname(process.env['WHICHDOOR_RUN_FILE'] ?? ''),
        },
      },
    );
    let output = '';
    const listen = (chunk: Buffer) => (output += String(chunk));
    importer.stdout.on('data', listen);
    importer.stderr.on('data', listen);
    importer.once('exit', (code) =>
      resolve({ code, output: `${output}\n${existsSync(report) ? readFileSync(report, 'utf8') : ''}` }),
    );
  });

describe('importing a real directory into the running sector', () => {
  let worker: Person;
  beforeAll(async () => {
    worker = await signIn('peer-worker');
  });

  ifThere('loads every agency and programme once, word for word, and reports what is doubtful', async () => {
    const count = async () =>
      (await worker.ask('{ services(first: 1) { totalCount } organisations(first: 1) { totalCount } }')) as {
        services: { totalCount: number };
        organisations: { totalCount: number };
      };
    const before = await count();

    const first = await runImport(directory);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toMatch(/refused/i);
    const after = await count();
    expect(after.organisations.totalCount - before.organisations.totalCount).toBeGreaterThan(400);
    expect(after.services.totalCount - before.services.totalCount).toBeGreaterThan(1_000);

    const { services } = await worker.ask(
      '{ services(filter: { search: "AARP - Tax Aide" }, first: 5) { nodes { eligibilityWords source { directory rowId } } } }',
    );
    expect(services.nodes[0].eligibilityWords).toBe(
      'Low to moderate income, priority given to seniors ages 60 and older',
    );

    const second = await runImport(directory);
    expect(second.code).toBe(0);
    expect(await count()).toEqual(after);
  });

  ifThere('then sorts its services honestly: nothing declared, so ask', async () => {
    const sector: ServiceCriteria[] = [];
    for (let after: string | null = null; ;) {
      const { services: page } = await worker.ask(
        `query ($after: String) {
            services(first: 500, after: $after) {
              pageInfo { hasNextPage endCursor }
              nodes { id kinds declaresNoCriteria criteria { id version rule } }
            }
          }`,
        { after },
      );
      sector.push(...(page.nodes as CriteriaRow[]).map(criteriaOf));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor as string;
    }

    const { groups, nextQuestion } = matchServices(sector, { currently_using: true });

    const silent = groups.ask.filter(({ nothingDeclared }) => nothingDeclared);
    expect(silent.length).toBeGreaterThan(1_000);
    expect(groups.open.length).toBeGreaterThan(0);
    expect(groups.shut.length).toBeGreaterThan(0);
    expect(nextQuestion?.question).toMatch(/\?$/);
  });

  ifThere('and announces its services, so that a referral to one can be sent', async () => {
    const { services } = await worker.ask(
      '{ services(filter: { search: "AARP - Tax Aide" }, first: 1) { nodes { id name } } }',
    );
    const month = new Date().toISOString().slice(0, 7);
    const { openNeed } = await worker.ask(
      'mutation ($input: OpenNeedInput!) { openNeed(input: $input) { ... on Need { id } } }',
      { input: { kind: 'FINANCIAL_HELP', month } },
    );

    const { sendReferral } = await eventually(
      'referrals knows the need and the service',
      () =>
        worker.ask(
          'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { __typename ... on Refusal { message } ... on Referral { offers { service { name } } } } }',
          {
            input: {
              needId: openNeed.id,
              serviceId: services.nodes[0].id,
              consent: { form: 'EXPRESS_WRITTEN' },
            },
          },
        ),
      (answer) => !['NeedNotOpen', 'ServiceNotAvailable'].includes(answer.sendReferral.__typename as string),
    );

    expect(sendReferral).toMatchObject({ offers: [{ service: { name: services.nodes[0].name as string } }] });
  });
});
