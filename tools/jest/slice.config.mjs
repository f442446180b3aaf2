import { fileURLToPath } from 'node:url';
import { shared } from './transform.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Slice tests: through the edge of a project, against a real PostgreSQL of this run's own. */
export default {
  ...shared(process.cwd()),
  testMatch: ['<rootDir>/src/**/*.int.spec.ts'],
  globalSetup: `${here}postgres.mjs`,
  globalTeardown: `${here}stop-postgres.mjs`,
  testTimeout: 120_000,
  maxWorkers: 1,
  reporters: ['default', [`${here}count-reporter.mjs`, { size: 'slice' }]],
};
