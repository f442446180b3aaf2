import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// Existing files are named, because the linter's type information covers only what the projects hold.
const goodPath = 'libs/contracts/src/month.ts';
const goodSource = 'export const months = 12;\n';

const violations: [string, string, string, string][] = [
  [
    'a service imports another service',
    'apps/intake/src/main.ts',
    "import '../../referrals/src/main.js';",
    '@nx/enforce-module-boundaries',
  ],
  [
    'a service imports a library by path',
    'apps/intake/src/main.ts',
    "import '../../../libs/platform/src/clock.js';",
    '@nx/enforce-module-boundaries',
  ],
  [
    'the contracts import the platform',
    'libs/contracts/src/month.ts',
    "import '@whichdoor/platform';",
    '@nx/enforce-module-boundaries',
  ],
  [
    'a pure library imports the platform',
    'libs/eligibility/src/index.ts',
    "import '@whichdoor/platform';",
    '@nx/enforce-module-boundaries',
  ],
  [
    'the platform imports a service',
    'libs/platform/src/errors.ts',
    "import '../../../apps/intake/src/main.js';",
    '@nx/enforce-module-boundaries',
  ],
  [
    'the console imports the platform',
    'apps/console/src/configuration.ts',
    "import '@whichdoor/platform';",
    '@nx/enforce-module-boundaries',
  ],
  [
    'the environment is read in a service',
    'apps/intake/src/need/need.ts',
    "export const port = process.env['PORT'];",
    'no-restricted-properties',
  ],
  [
    'a second file imports kafkajs',
    'libs/platform/src/event-log/kafka-event-log.ts',
    "import { Kafka } from 'kafkajs'; export const kafka = Kafka;",
    'no-restricted-imports',
  ],
  ['an enum', 'libs/contracts/src/month.ts', 'export enum Colour { Red }', 'no-restricted-syntax'],
  ['a default export', 'libs/contracts/src/month.ts', 'export default 1;', 'import-x/no-default-export'],
  [
    'any',
    'libs/contracts/src/month.ts',
    'export const anything: any = 1;',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'a promise that nobody waits for',
    'libs/contracts/src/month.ts',
    'Promise.resolve(1);',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'an import cycle',
    'apps/intake/src/need/need.ts',
    "import { NeedService } from './need.service.js'; export const close = NeedService;",
    'import-x/no-cycle',
  ],
];

describe('the lint rules bite', () => {
  let broken: string[][];
  beforeAll(() => {
    // One process for all: to make out the projects and their types takes it seconds.
    const texts = [...violations.map(([, path, source]) => [path, source]), [goodPath, goodSource]];
    const { stdout, stderr } = spawnSync(process.execPath, ['tools/check/src/lint-texts.mjs'], {
      cwd: root,
      input: JSON.stringify(texts),
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    if (!stdout) throw new Error(stderr);
    broken = JSON.parse(stdout) as string[][];
  }, 120_000);

  it.each(violations.map(([what, , , rule], index) => [what, rule, index] as const))(
    'when %s',
    (_, rule, index) => {
      expect(broken[index]).toContain(rule);
    },
  );

  it('and let a good file pass', () => {
    expect(broken.at(-1)).toEqual([]);
  });
});
