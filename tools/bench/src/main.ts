import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchOptions } from './options.js';

type Bench = {
  readonly figure: string;
  readonly measures: string;
  /** Resolves to whether what must hold held; figures beyond their goal are no failure. */
  load(): Promise<(options: BenchOptions) => Promise<boolean>>;
};

// Each is loaded when it is asked for: one that needs no sector should not wait for those that do.
const benches: Readonly<Record<string, Bench>> = {
  events: {
    figure: 'P5',
    measures: 'from a commit to a planner who can see it, on the embedded log and on Kafka',
    load: async () => (await import('./events.js')).measureEvents,
  },
  gateway: {
    figure: 'P6',
    measures: 'the gateway beside the subgraph asked directly; answers of another user',
    load: async () => (await import('./gateway.js')).measureGateway,
  },
  start: {
    figure: 'P7',
    measures: 'seconds to ready, memory of all parts',
    load: async () => (await import('./start.js')).measureStart,
  },
  rls: {
    figure: 'P8',
    measures: 'a read under row-level security beside a plain WHERE',
    load: async () => (await import('./rls.js')).measureRls,
  },
  console: {
    figure: 'P9',
    measures: 'what a telephone loads until the first screen works, and a tap among 1,500 services',
    load: async () => (await import('./console.js')).measureConsole,
  },
  eligibility: {
    figure: 'P1, P2, P4',
    measures: 'the engine beside the engines it is compared with',
    // A program of its own: it measures when it is loaded. Last, so that its heap is nobody else's burden.
    load: () =>
      Promise.resolve(async () => {
        await import('./eligibility.js');
        return true;
      }),
  },
};

const usage = `npm run bench -- [${Object.keys(benches).join('|')} …]   all in turn where none is named

  --port-base N   first TCP port of the sectors that are started (24000)
  --log embedded|kafka|both   P5: on which event log (both, where Java and Maven are found)
  --rate N,N      P5: writes a second (200,500)   --seconds N   P5: for how long (20)
  --through gateway|intake   P5: whom the writes are asked of (gateway)
  --backlog N     P5: events that wait when relay and consumers are measured alone (40000)
  --pairs N       P6: compared pairs (2000)       --users N     P6: users at once (50)
  --requests N    P6: requests of each user (2000)
  --rounds N      P8: rounds of each read (500)`;

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'port-base': { type: 'string', default: '24000' },
    log: { type: 'string', default: 'both' },
    rate: { type: 'string', default: '200,500' },
    seconds: { type: 'string', default: '20' },
    through: { type: 'string', default: 'gateway' },
    backlog: { type: 'string', default: '40000' },
    pairs: { type: 'string', default: '2000' },
    users: { type: 'string', default: '50' },
    requests: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '500' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const wholeNumber = (name: string, text: string) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : fail(`--${name} takes a whole number above 0.`);
};
const count = (name: 'port-base' | 'seconds' | 'backlog' | 'pairs' | 'users' | 'requests' | 'rounds') =>
  wholeNumber(name, values[name]);
const oneOf = <Word extends string>(name: 'log' | 'through', words: readonly Word[]): Word =>
  words.find((word) => word === values[name]) ?? fail(`--${name} takes ${words.join(', ')}.`);
const options: BenchOptions = {
  portBase: count('port-base'),
  log: oneOf('log', ['embedded', 'kafka', 'both']),
  rates: values.rate.split(',').map((rate) => wholeNumber('rate', rate)),
  seconds: count('seconds'),
  through: oneOf('through', ['gateway', 'intake']),
  backlog: count('backlog'),
  pairs: count('pairs'),
  users: count('users'),
  requests: count('requests'),
  rounds: count('rounds'),
};
const unknown = positionals.find((name) => !benches[name]);
if (unknown !== undefined) fail(`There is no bench ${unknown}.\n\n${usage}`);

const asked = positionals.length > 0 ? positionals : Object.keys(benches);
for (const name of asked) console.log(`· ${benches[name]?.figure} ${name}: ${benches[name]?.measures}`);
console.log(
  `· ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${(totalmem() / 1024 ** 3).toFixed(1)} GB, ` +
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, load before ${(loadavg()[0] ?? 0).toFixed(1)}`,
);

const failed: string[] = [];
for (const name of asked)
  try {
    const measure = await benches[name]?.load();
    if (!(await measure?.(options))) failed.push(name);
  } catch (error) {
    failed.push(name);
    console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
if (failed.length > 0) fail(`✗ not as it must be: ${failed.join(', ')}`);
