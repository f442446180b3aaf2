import { fileURLToPath } from 'node:url';
import { shared } from './transform.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export default {
  ...shared(process.cwd()),
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // Long enough for a loaded machine: how fast something is belongs in benchmarks.
  testTimeout: 120_000,
  testPathIgnorePatterns: ['/node_modules/', '\\.(int|e2e|real)\\.spec\\.ts$'],
  reporters: ['default', [`${here}count-reporter.mjs`, { size: 'unit' }]],
};
