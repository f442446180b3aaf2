import { fileURLToPath } from 'node:url';
import { shared } from './transform.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Journeys: the whole sector as `npm start` runs it, on data of this run's own. */
export default {
  ...shared(process.cwd()),
  testMatch: ['<rootDir>/src/**/*.e2e.spec.ts'],
  globalSetup: `${here}sector.mjs`,
  globalTeardown: `${here}stop-sector.mjs`,
  // Long enough for a loaded machine: how fast something is belongs in benchmarks.
  testTimeout: 300_000,
  maxWorkers: 1,
  testSequencer: `${here}journey-order.mjs`,
  reporters: ['default', [`${here}count-reporter.mjs`, { size: 'journey' }]],
};
