import { fileURLToPath } from 'node:url';
import { shared } from './transform.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What has to hold on real Kafka and Keycloak as well. `npm run test:real` starts them, and tells where they are. */
export default {
  ...shared(process.cwd()),
  testMatch: ['<rootDir>/src/**/*.real.spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
  reporters: ['default', [`${here}count-reporter.mjs`, { size: 'real' }]],
};
