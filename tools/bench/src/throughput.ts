import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { fillOutbox } from './backlog.js';
import type { BenchSector } from './bench-sector.js';
import type { EventSite, Measured } from './event-site.js';
import { clockOf } from './follow-events.js';
import { processorTime, sayPerWrite } from './processor-time.js';
import { eventsPerSecond, type Step } from './statistics.js';

const longestWait = 180_000;
const lookEvery = 250;
const consumers = ['analytics', 'referrals'] as const;

/** Holds a service still, as a machine that is busy elsewhere would, so that one stage is measured at a time. */
const signal = (sector: BenchSector, service: string, name: 'SIGSTOP' | 'SIGCONT') => {
  const pid = sector.run.parts[service]?.pid;
  if (pid) process.kill(pid, name);
};

/** Something that a backlog goes through. */
type Stage = {
  readonly what: string;
  readonly goal: string;
  readonly database: pg.Client;
  /** How many of so many events are through, of those since a moment */
  readonly count: string;
  /** The rows that are written with the events since a moment */
  readonly written: string;
};

const relay = (databases: EventSite['databases']): Stage => ({
  what: 'relay',
  goal: 'goal 20000 into Kafka',
  database: databases.intake,
  // What is left is found by an index, and costs the relay nothing.
  count: 'select $1::int - count(*)::int as events from outbox where sent_at is null and created_at >= $2',
  written: 'outbox where created_at >= $1',
});

const consumer = (databases: EventSite['databases'], service: (typeof consumers)[number]): Stage => ({
  what: `${service} with its inbox`,
  goal: 'goal 5000',
  database: databases[service],
  count: 'select least($1::int, count(*)::int) as events from inbox where handled_at >= $2',
  written: 'inbox where handled_at >= $1',
});

const untilThrough = async ({ database, count }: Stage, events: number, since: string): Promise<boolean> => {
  for (let waited = 0; waited < longestWait; waited += lookEvery) {
    const { rows } = await database.query<{ events: number }>(count, [events, since]);
    if (rows[0]?.events === events) return true;
    await pause(lookEvery);
  }
  return false;
};

/** What each transaction has written, as PostgreSQL notes their commits: looking on meanwhile would cost the stage time. */
const stepsOf = async ({ database, written }: Stage, since: string): Promise<readonly Step[]> =>
  (
    await database.query<Step>(
      `select extract(epoch from pg_xact_commit_timestamp(xmin) - $1::timestamptz)::float8 * 1000 as at,
              count(*)::int as events
       from ${written} group by 1 order by 1`,
      [since],
    )
  ).rows;

/** Lets a backlog through a stage, and says how fast it went. */
const measureStage = async (
  { sector, say }: EventSite,
  stage: Stage,
  events: number,
  begin: () => Promise<void>,
): Promise<Measured> => {
  const since = await clockOf(stage.database);
  await begin();
  const before = processorTime(sector);
  const isRight = await untilThrough(stage, events, since);
  const used = sayPerWrite(before, processorTime(sector), events);
  const steps = await stepsOf(stage, since);
  const rate = eventsPerSecond(steps);
  const [first] = steps;
  if (!isRight) say(`${stage.what}: not done within ${longestWait / 1000} s ✗`);
  else
    say(
      `${stage.what}: ${rate?.toFixed(0) ?? 'more than can be told'} events/s of a backlog of ${events} (${stage.goal}), ` +
        `the first after ${first?.at.toFixed(0)} ms in ${steps.length} transactions; processor time for an event: ${used}`,
    );
  const value = isRight && rate !== null ? `${rate.toFixed(0)}/s` : '–';
  return { figures: [[`${stage.what}, events`, value]], isRight };
};

/**
 * How fast a backlog goes through the relay, and through each consumer with its inbox and its real effect. One after the
 * other: whoever is not being measured is held still. Kafka takes one that is held for long out of its group, and it
 * joins again; the rate is counted from the first events that are through.
 */
export const measureThroughput = async (site: EventSite, events: number): Promise<Measured> => {
  const { sector, databases } = site;
  const measured: Measured[] = [];
  try {
    for (const service of consumers) signal(sector, service, 'SIGSTOP');
    measured.push(
      await measureStage(site, relay(databases), events, () => fillOutbox(databases.intake, events)),
    );
    for (const service of consumers)
      measured.push(
        await measureStage(site, consumer(databases, service), events, async () =>
          signal(sector, service, 'SIGCONT'),
        ),
      );
  } finally {
    for (const service of consumers) signal(sector, service, 'SIGCONT');
  }
  return {
    figures: measured.flatMap(({ figures }) => figures),
    isRight: measured.every(({ isRight }) => isRight),
  };
};
