import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.local/tests/', import.meta.url));

/** Leaves this run's counts where `npm test` adds them up. */
export default class CountReporter {
  constructor(globalConfig, { size }) {
    this.file = `${folder}${size}-${basename(globalConfig.rootDir)}.json`;
  }

  onRunComplete(_contexts, results) {
    mkdirSync(folder, { recursive: true });
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(this.file, JSON.stringify(counts));
  }
}
