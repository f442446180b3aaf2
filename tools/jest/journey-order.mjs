import Sequencer from '@jest/test-sequencer';

/**
 * The same order on every machine: by name, and what fills the directory with a thousand services last. Jest's own
 * order goes by how long each file took the last time, so that a machine without a past would meet another sector.
 */
export default class JourneyOrder extends Sequencer {
  sort(tests) {
    const isLast = ({ path }) => (path.endsWith('import.e2e.spec.ts') ? 1 : 0);
    return [...tests].sort((a, b) => isLast(a) - isLast(b) || (a.path < b.path ? -1 : 1));
  }
}
