import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves this run's counts in the project, where `npm test` adds them up and a cached run finds them again. */
export default class CountReporter {
  constructor(globalConfig, { size }) {
    this.folder = join(globalConfig.rootDir, '.local');
    this.file = join(this.folder, `${size}-counts.json`);
  }

  onRunComplete(_contexts, results) {
    mkdirSync(this.folder, { recursive: true });
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(this.file, JSON.stringify(counts));
  }
}
