import { fileURLToPath } from 'node:url';
import { shared } from './transform.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const common = shared(process.cwd());
const [[, [swc, options]]] = Object.entries(common.transform);

/** Component tests: what a page shows and does, in a document without a browser. */
export default {
  ...common,
  testEnvironment: `${here}page-environment.mjs`,
  testEnvironmentOptions: { customExportConditions: ['whichdoor-source', 'browser', 'default'] },
  setupFiles: [`${here}page-globals.mjs`],
  setupFilesAfterEnv: [`${here}page-patience.mjs`],
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  testTimeout: 120_000,
  moduleNameMapper: { '\\.css$': `${here}style.mjs`, ...common.moduleNameMapper },
  transform: {
    '^.+\\.tsx$': [
      swc,
      {
        ...options,
        jsc: {
          ...options.jsc,
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
    ...common.transform,
  },
  reporters: ['default', [`${here}count-reporter.mjs`, { size: 'unit' }]],
};
