import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { adminUrlOf, inBenchFolder, type BenchFolder, type BenchSector } from './bench-sector.js';
import { GraphClient } from './graph-client.js';
import type { BenchOptions } from './options.js';
import { processorTime, sayPerWrite } from './processor-time.js';
import { distribution, quantile } from './statistics.js';
import { measureThroughput } from './throughput.js';

const workers = ['peer-worker', 'second-worker', 'intake-worker', 'coordinator', 'manager'];
const kinds = ['COUNSELLING', 'RESIDENTIAL_WITHDRAWAL', 'LEGAL_HELP', 'CRISIS_ACCOMMODATION', 'FOOD'];
const openNeed = `mutation Open($input: OpenNeedInput!) {
  openNeed(input: $input) { __typename ... on Need { id } ... on Refusal { message } }
}`;
const warmUpSeconds = 5;
const longestWait = 120_000;

type Writes = {
  readonly committed: number;
  readonly failures: readonly string[];
  /** Milliseconds from asking to the answer */
  readonly answered: readonly number[];
  /** Milliseconds that a write was sent after its time: what the bench itself did not keep up with */
  readonly late: readonly number[];
};

/** Asks at fixed moments, whatever has been answered by then: a slow system gets no mercy (open loop). */
const write = async (
  ask: (place: number) => Promise<{ milliseconds: number; failure: string | null }>,
  rate: number,
  seconds: number,
): Promise<Writes> => {
  const answered: number[] = [];
  const failures: string[] = [];
  const late: number[] = [];
  const underway: Promise<void>[] = [];
  const begun = performance.now();
  for (let place = 0; place < rate * seconds; place += 1) {
    const due = begun + (place * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    late.push(performance.now() - due);
    underway.push(
      ask(place).then(
        ({ milliseconds, failure }) => {
          if (failure === null) answered.push(milliseconds);
          else failures.push(failure);
        },
        (error: unknown) => void failures.push(error instanceof Error ? error.message : String(error)),
      ),
    );
  }
  await Promise.all(underway);
  return { committed: answered.length, failures, answered, late };
};

type Announced = { id: string; created: number; sent: number | null };

const connect = async (sector: BenchSector, service: string) => {
  const client = new pg.Client({ connectionString: adminUrlOf(sector, service) });
  await client.connect();
  return client;
};

/** Lets PostgreSQL note when each transaction committed, which it begins with its next start. */
const startWithCommitTimes = async (start: BenchFolder['start']): Promise<BenchSector> => {
  const first = await start();
  const admin = await connect(first, 'intake');
  await admin.query('alter system set track_commit_timestamp = on');
  await admin.end();
  await first.stop();
  return start();
};

/** Facts a second between the first and the last. */
const rateOf = (created: readonly number[]) =>
  ((created.length - 1) * 1000) / (quantile(created, 1) - quantile(created, 0));

/** Waits until analytics has taken in all that intake announced since then, and says when, by event. */
const followEvents = async (intake: pg.Client, analytics: pg.Client, since: string) => {
  const announced = async () =>
    (
      await intake.query<Announced>(
        // Of the aggregate's row: the relay has written the outbox's own since.
        `select envelope::json ->> 'id' as id, extract(epoch from sent_at)::float8 * 1000 as sent,
                extract(epoch from pg_xact_commit_timestamp(need.xmin))::float8 * 1000 as created
         from outbox join need on need.id::text = outbox.key where created_at >= $1`,
        [since],
      )
    ).rows;
  const handled = async () =>
    (
      await analytics.query<{ id: string; handled: number }>(
        `select event_id as id, extract(epoch from pg_xact_commit_timestamp(xmin))::float8 * 1000 as handled
         from inbox where consumer = 'analytics' and handled_at >= $1`,
        [since],
      )
    ).rows;

  for (let waited = 0; ; waited += 250) {
    const facts = await announced();
    const handledAt = new Map((await handled()).map(({ id, handled: at }) => [id, at]));
    const unseen = facts.filter(({ id, sent }) => sent === null || !handledAt.has(id)).length;
    if (unseen === 0 || waited >= longestWait)
      return {
        unseen,
        announced: facts.length,
        perSecond: rateOf(facts.map(({ created }) => created)),
        visible: facts.flatMap(({ id, created }) => {
          const at = handledAt.get(id);
          return at === undefined ? [] : [at - created];
        }),
        relayed: facts.flatMap(({ created, sent }) => (sent === null ? [] : [sent - created])),
      };
    await pause(250);
  }
};

/**
 * P5: how long after a worker's command a planner's figures know of it.
 *
 * From the commit of intake's transaction to the commit of analytics', by event id, as PostgreSQL notes both on its one
 * clock: what is committed there is in the next figure that a planner asks for.
 */
export const measureEvents = ({
  portBase,
  rate,
  seconds,
  through,
  backlog,
}: BenchOptions): Promise<boolean> =>
  inBenchFolder(portBase, async ({ start }) => {
    const sector = await startWithCommitTimes(start);
    const tokens = await Promise.all(workers.map((username) => sector.tokenOf(username)));
    const client = new GraphClient(256);
    const intake = await connect(sector, 'intake');
    const analytics = await connect(sector, 'analytics');
    try {
      const month = new Date().toISOString().slice(0, 7);
      const url = sector.graphOf(through);
      const ask = async (place: number) => {
        const input = { kind: kinds[place % kinds.length], month };
        const { data, errors, milliseconds } = await client.ask<{ openNeed: { __typename: string } }>(
          url,
          tokens[place % tokens.length] ?? '',
          openNeed,
          { input },
        );
        const outcome = data?.openNeed.__typename ?? errors.join(', ');
        return { milliseconds, failure: outcome === 'Need' ? null : outcome };
      };

      const now = async () =>
        (await intake.query<{ now: string }>('select clock_timestamp()::text as now')).rows[0]?.now ?? '';
      const beforeWarmUp = await now();
      await write(ask, rate, warmUpSeconds);
      await followEvents(intake, analytics, beforeWarmUp);

      client.reconnect();
      const since = await now();
      const usedBefore = processorTime(sector);
      const writes = await write(ask, rate, seconds);
      const usedAfter = processorTime(sector);
      const events = await followEvents(intake, analytics, since);

      console.log(
        `P5 writes: ${rate}/s for ${seconds} s through ${through}, ${tokens.length} workers: ${writes.committed} committed, ` +
          `${writes.failures.length} failed${writes.failures[0] ? ` (first: ${writes.failures[0]})` : ''}`,
      );
      console.log(`P5 write answered: ${distribution(writes.answered)}`);
      console.log(
        `P5 commit to visible for a planner: ${distribution(events.visible)} (goal: p50 100 ms, p99 500 ms)`,
      );
      console.log(`P5 relay, commit to sent: ${distribution(events.relayed)}`);
      if (usedAfter.size > 0)
        console.log(`P5 processor time for a write: ${sayPerWrite(usedBefore, usedAfter, writes.committed)}`);
      console.log(`P5 the bench sent late by: ${distribution(writes.late)}`);
      const keptUp = events.perSecond >= 0.95 * rate;
      const isWhole = events.unseen === 0 && events.announced === writes.committed;
      console.log(
        `P5 ${events.announced} events announced at ${events.perSecond.toFixed(0)}/s, ${events.unseen} not taken in` +
          (keptUp
            ? ''
            : `; ✗ fewer a second than asked, so these are the figures of a machine that is full`) +
          (isWhole ? '' : '; ✗ the figures are of a part only'),
      );
      const isThrough = await measureThroughput(sector, backlog);
      return isWhole && isThrough && writes.failures.length === 0;
    } finally {
      client.close();
      await Promise.all([intake.end(), analytics.end()]);
    }
  });
