import { setTimeout as pause } from 'node:timers/promises';
import type { StartedBy } from '@whichdoor/local';
import { inBenchFolder, isInstalled, type BenchFolder, type BenchSector } from './bench-sector.js';
import { GraphClient } from './graph-client.js';
import type { BenchOptions } from './options.js';
import { memoryByPart, sayParts } from './sector-memory.js';

const settleMs = 5_000;
const loadMs = 10_000;
const atOnce = 20;
const workers = ['peer-worker', 'second-worker', 'coordinator', 'planner'];
const questions = [
  '{ services(first: 50) { nodes { id name kinds areas } } }',
  '{ organisations(first: 20) { nodes { id name sites { id name } } } }',
  '{ me { id name organisation { name } } }',
];

const sayStart = (what: string, { secondsToReady, steps }: BenchSector, goal = '') => {
  console.log(`P7 ${what}: ready after ${secondsToReady.toFixed(1)} s${goal}`);
  console.log(`P7   ${steps.map(({ step, seconds }) => `${step} ${seconds.toFixed(1)} s`).join(', ')}`);
};

const sayMemory = (when: string, sector: BenchSector) => {
  const memory = memoryByPart(sector);
  if (memory === null) {
    console.log(`P7 memory ${when}: not measured, it is read from /proc`);
    return;
  }
  const { pss, rss } = memory.total;
  console.log(
    `P7 memory ${when}: ${pss.toFixed(0)} MB as PSS, PostgreSQL's shared memory counted once (goal 1200 MB); ` +
      `${rss.toFixed(0)} MB as RSS, which counts it in every one of its processes`,
  );
  console.log(`P7   ${sayParts(memory)}`);
};

/** Asks the gateway for a while, many at once. */
const load = async (sector: BenchSector) => {
  const client = new GraphClient(atOnce);
  const tokens = await Promise.all(workers.map((username) => sector.tokenOf(username)));
  const end = performance.now() + loadMs;
  let asked = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        const place = asked++;
        await client.get(
          sector.graphOf('gateway'),
          tokens[place % tokens.length] ?? '',
          questions[place % questions.length] ?? '',
        );
      }
    }),
  );
  client.close();
  return asked;
};

const startOnce = async (folder: BenchFolder, what: string, startedBy: StartedBy, goal?: string) => {
  const sector = await folder.start({ startedBy });
  sayStart(what, sector, goal);
  return sector;
};

/** P7: seconds until the sector is ready, with an empty data folder and with a full one, and the memory it takes. */
export const measureStart = ({ portBase }: BenchOptions): Promise<boolean> =>
  inBenchFolder(portBase, async (folder) => {
    const cold = await startOnce(
      folder,
      'first start, with the demonstration sector, already built',
      'supervisor',
    );
    const stopping = [await cold.stop()];
    if (isInstalled()) {
      const whole = await startOnce(folder, 'warm start by `npm start`', 'npm start', ' (goal 10 s)');
      stopping.push(await whole.stop());
    } else console.log('P7 warm start by `npm start`: left out, for it would first install what is missing');
    await (await startOnce(folder, 'warm start 1 of the supervisor', 'supervisor', ' (goal 10 s)')).stop();

    const sector = await startOnce(folder, 'warm start 2 of the supervisor', 'supervisor', ' (goal 10 s)');
    await pause(settleMs);
    sayMemory('idle', sector);
    const asked = await load(sector);
    sayMemory(`after ${asked} requests in ${loadMs / 1000} s`, sector);
    stopping.push(await sector.stop());
    console.log(`P7 stopping: ${stopping.map((seconds) => `${seconds.toFixed(1)} s`).join(', ')} (goal 5 s)`);
    return true;
  });
