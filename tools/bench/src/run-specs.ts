import { expect } from 'expect';

/**
 * Runs compiled specs in this process and ends with 1 at the first failure: no more of a test runner than the engine's own
 * specs need, so that hundreds of changes to it can be tried in minutes.
 */
type Body = (...args: unknown[]) => unknown;
const tests: { readonly name: string; readonly body: Body; readonly args: readonly unknown[] }[] = [];

const it = (name: string, body: Body): void => void tests.push({ name, body, args: [] });
it.each =
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of rows) tests.push({ name, body, args: Array.isArray(row) ? row : [row] });
  };
const describe = (_: string, body: () => void): void => body();

Object.assign(globalThis, { expect, it, test: it, describe });

for (const spec of process.argv.slice(2)) await import(spec);
if (tests.length === 0) throw new Error('There is nothing to run.');
try {
  for (const { body, args } of tests) await body(...args);
} catch {
  process.exit(1);
}
