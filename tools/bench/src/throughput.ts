import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { NeedIdentified } from '@whichdoor/contracts';
import pg from 'pg';
import type { BenchSector } from './bench-sector.js';
import { processorTime, sayPerWrite } from './processor-time.js';

const longestWait = 180_000;
const consumers = ['analytics', 'referrals'] as const;

const connect = async (sector: BenchSector, service: string) => {
  const client = new pg.Client({ connectionString: sector.run.databases[service] });
  await client.connect();
  return client;
};

/** Holds a service still, as a machine that is busy elsewhere would, so that one stage is measured at a time. */
const signal = (sector: BenchSector, service: string, name: 'SIGSTOP' | 'SIGCONT') => {
  const pid = sector.run.parts[service]?.pid;
  if (pid) process.kill(pid, name);
};

const envelopeOf = (organisationId: string, month: string) => {
  const { type, topic, key, data } = NeedIdentified({
    needId: randomUUID(),
    organisationId,
    kind: 'COUNSELLING',
    area: null,
    month,
  });
  const id = randomUUID();
  const envelope = {
    specversion: '1.0',
    id,
    source: '/whichdoor/intake',
    type,
    subject: key,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    dataschema: `whichdoor:${type}`,
    correlationid: 'bench-backlog',
    actor: 'bench',
    data,
  };
  return { topic, type, key, envelope: JSON.stringify(envelope) };
};

/** Puts facts into intake's outbox, as a time without an event log would have left them there. */
const fillOutbox = async (intake: pg.Client, events: number): Promise<void> => {
  const [organisation, month] = [randomUUID(), new Date().toISOString().slice(0, 7)];
  const rows = Array.from({ length: events }, () => envelopeOf(organisation, month));
  await intake.query(
    `insert into outbox (topic, type, key, envelope)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])`,
    [
      rows.map(({ topic }) => topic),
      rows.map(({ type }) => type),
      rows.map(({ key }) => key),
      rows.map((row) => row.envelope),
    ],
  );
};

const countOf = async (client: pg.Client, sql: string): Promise<number> =>
  (await client.query<{ rows: number }>(sql)).rows[0]?.rows ?? 0;

/** Waits until a count is reached, and gives the milliseconds that it took from the first that was seen. */
const untilAll = async (count: () => Promise<number>, all: number): Promise<number | null> => {
  let [first, seen] = [0, 0];
  for (const end = performance.now() + longestWait; performance.now() < end; await pause(50)) {
    const now = await count();
    if (now > 0 && first === 0) [first, seen] = [performance.now(), now];
    // From the first look that saw some, for the rest alone: when those came nobody knows.
    if (now === all) return ((performance.now() - first) * all) / Math.max(1, all - seen);
  }
  return null;
};

const say = (what: string, events: number, milliseconds: number | null, goal: string, used: string) =>
  console.log(
    milliseconds === null
      ? `P5 ${what}: not done within ${longestWait / 1000} s ✗`
      : `P5 ${what}: ${((events * 1000) / milliseconds).toFixed(0)} events/s of a backlog of ${events} (${goal}); processor time for an event: ${used}`,
  );

/**
 * How fast a backlog goes through the relay, and through each consumer with its inbox and its real effect. One after the
 * other: whoever is not being measured is held still.
 *
 * @returns whether every event came through
 */
export const measureThroughput = async (sector: BenchSector, events: number): Promise<boolean> => {
  const intake = await connect(sector, 'intake');
  let isWhole = true;
  try {
    for (const service of consumers) signal(sector, service, 'SIGSTOP');
    let before = processorTime(sector);
    await fillOutbox(intake, events);
    // What is left is found by an index, and costs the relay nothing.
    const unsent = 'select count(*)::int as rows from outbox where sent_at is null';
    const sent = await untilAll(async () => events - (await countOf(intake, unsent)), events);
    say('relay', events, sent, 'goal 20000 into Kafka', sayPerWrite(before, processorTime(sector), events));
    isWhole &&= sent !== null;

    for (const service of consumers) {
      const database = await connect(sector, service);
      const inbox = 'select count(*)::int as rows from inbox';
      const known = await countOf(database, inbox);
      before = processorTime(sector);
      signal(sector, service, 'SIGCONT');
      const taken = await untilAll(async () => (await countOf(database, inbox)) - known, events);
      say(
        `${service} with its inbox`,
        events,
        taken,
        'goal 5000',
        sayPerWrite(before, processorTime(sector), events),
      );
      isWhole &&= taken !== null;
      await database.end();
    }
    return isWhole;
  } finally {
    for (const service of consumers) signal(sector, service, 'SIGCONT');
    await intake.end();
  }
};
