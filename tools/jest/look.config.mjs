import { fileURLToPath } from 'node:url';
import journeys from './journey.config.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Looks at every page and state, as one person after the other: journeys too, on a sector of their own. */
export default {
  ...journeys,
  testMatch: ['<rootDir>/src/**/*.look.spec.ts'],
  reporters: ['default', [`${here}count-reporter.mjs`, { size: 'look' }]],
};
