import { setTimeout as pause } from 'node:timers/promises';
import { findToolchain } from '@whichdoor/local';
import { inBenchFolder } from './bench-sector.js';
import { measureLatency } from './event-latency.js';
import { onEventSite, type EventLogName, type EventSite, type Measured } from './event-site.js';
import type { BenchOptions } from './options.js';
import { memoryByPart, sayParts } from './sector-memory.js';
import { measureThroughput } from './throughput.js';

const settleMs = 5_000;

/** The logs to measure. Kafka needs a machine that can run it, and is left out only where nobody has asked for it. */
const logsOf = (asked: BenchOptions['log']): readonly EventLogName[] => {
  if (asked !== 'both') return [asked];
  try {
    findToolchain();
    return ['embedded', 'kafka'];
  } catch (error) {
    console.log(`P5 kafka: left out. ${error instanceof Error ? error.message : String(error)}`);
    return ['embedded'];
  }
};

const measureMemory = ({ sector, say }: EventSite, when: string): Measured => {
  const memory = memoryByPart(sector);
  if (memory === null) {
    say(`memory ${when}: not measured, it is read from /proc`);
    return { figures: [], isRight: true };
  }
  say(`memory ${when}: ${sayParts(memory)}`);
  return { figures: [[`memory ${when}, as PSS`, `${memory.total.pss.toFixed(0)} MB`]], isRight: true };
};

const measureSite = async (site: EventSite, options: BenchOptions): Promise<Measured> => {
  const measured: Measured[] = [];
  await pause(settleMs);
  measured.push(measureMemory(site, 'idle'));
  for (const rate of options.rates) measured.push(await measureLatency(site, rate, options));
  measured.push(await measureThroughput(site, options.backlog));
  measured.push(measureMemory(site, 'after the load'));
  return {
    figures: measured.flatMap(({ figures }) => figures),
    isRight: measured.every(({ isRight }) => isRight),
  };
};

const saySideBySide = (logs: readonly EventLogName[], measured: readonly Measured[]) => {
  const valueOf = ({ figures }: Measured, wanted: string) =>
    figures.find(([figure]) => figure === wanted)?.[1] ?? '–';
  const names = [...new Set(measured.flatMap(({ figures }) => figures.map(([figure]) => figure)))];
  const rows = names.map((name) => [`  ${name}`, ...measured.map((one) => valueOf(one, name))]);
  const table = [['side by side', ...logs], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(`P5 ${row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('   ')}`.trimEnd());
};

/** P5: what an event costs on its way to a planner, on each event log in turn, and side by side in the end. */
export const measureEvents = async (options: BenchOptions): Promise<boolean> => {
  const logs = logsOf(options.log);
  const measured: Measured[] = [];
  for (const log of logs)
    measured.push(
      await inBenchFolder(options.portBase, (folder) =>
        onEventSite(folder, log, (site) => measureSite(site, options)),
      ),
    );
  saySideBySide(logs, measured);
  return measured.every(({ isRight }) => isRight);
};
