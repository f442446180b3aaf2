import type { EventSite, Measured } from './event-site.js';
import { clockOf, followEvents, type FollowedEvents } from './follow-events.js';
import { GraphClient } from './graph-client.js';
import { write, type Writes } from './open-loop.js';
import type { BenchOptions } from './options.js';
import { processorTime, sayPerWrite } from './processor-time.js';
import { distribution, inMilliseconds, quantile } from './statistics.js';

const workers = ['peer-worker', 'second-worker', 'intake-worker', 'coordinator', 'manager'];
const kinds = ['COUNSELLING', 'RESIDENTIAL_WITHDRAWAL', 'LEGAL_HELP', 'CRISIS_ACCOMMODATION', 'FOOD'];
const openNeed = `mutation Open($input: OpenNeedInput!) {
  openNeed(input: $input) { __typename ... on Need { id } ... on Refusal { message } }
}`;
const warmUpSeconds = 5;
const connections = 256;

/** Workers who open needs, each in turn. */
const workersAt = async ({ sector }: EventSite, client: GraphClient, through: BenchOptions['through']) => {
  const tokens = await Promise.all(workers.map((username) => sector.tokenOf(username)));
  const month = new Date().toISOString().slice(0, 7);
  const url = sector.graphOf(through);
  return async (place: number) => {
    const input = { kind: kinds[place % kinds.length], month };
    const token = tokens[place % tokens.length] ?? '';
    const { data, errors, milliseconds } = await client.ask<{ openNeed: { __typename: string } }>(
      url,
      token,
      openNeed,
      { input },
    );
    const outcome = data?.openNeed.__typename ?? errors.join(', ');
    return { milliseconds, failure: outcome === 'Need' ? null : outcome };
  };
};

/** Facts a second between the first and the last. */
const rateOf = (created: readonly number[]) =>
  ((created.length - 1) * 1000) / (quantile(created, 1) - quantile(created, 0));

const sayWrites = ({ say }: EventSite, { committed, failures, answered, late }: Writes, asked: string) => {
  const first = failures[0] ? ` (first: ${failures[0]})` : '';
  say(`${asked}: ${committed} committed, ${failures.length} failed${first}`);
  say(`  write answered: ${distribution(answered)}`);
  say(`  the bench sent late by: ${distribution(late)}`);
};

const sayEvents = ({ say }: EventSite, events: FollowedEvents, rate: number, isWhole: boolean) => {
  say(`  commit to visible for a planner: ${distribution(events.visible)} (goal: p50 100 ms, p99 500 ms)`);
  say(`  relay, commit to sent: ${distribution(events.relayed)}`);
  const perSecond = rateOf(events.created);
  say(
    `  ${events.announced} events announced at ${perSecond.toFixed(0)}/s, ${events.unseen} not taken in` +
      (perSecond >= 0.95 * rate
        ? ''
        : '; ✗ fewer a second than asked, so these are the figures of a machine that is full') +
      (isWhole ? '' : '; ✗ the figures are of a part only'),
  );
};

const figuresOf = ({ visible, created }: FollowedEvents, rate: number): Measured['figures'] => {
  const [p50, p99] = [0.5, 0.99].map((share) => inMilliseconds(quantile(visible, share)));
  const perSecond = rateOf(created);
  const isFull = perSecond < 0.95 * rate;
  return [
    [
      `commit to visible at ${rate}/s, p50 / p99`,
      `${p50} / ${p99}${isFull ? ` (full: ${perSecond.toFixed(0)}/s)` : ''}`,
    ],
  ];
};

/**
 * How long after a worker's command a planner's figures know of it, at this many commands a second.
 *
 * From the commit of intake's transaction to the commit of analytics', by event id, as PostgreSQL notes both on its one
 * clock: what is committed there is in the next figure that a planner asks for.
 */
export const measureLatency = async (
  site: EventSite,
  rate: number,
  { seconds, through }: BenchOptions,
): Promise<Measured> => {
  const client = new GraphClient(connections);
  try {
    const { sector, databases } = site;
    const ask = await workersAt(site, client, through);
    const beforeWarmUp = await clockOf(databases.intake);
    await write(ask, rate, warmUpSeconds);
    await followEvents(databases, beforeWarmUp);

    client.reconnect();
    const since = await clockOf(databases.intake);
    const before = processorTime(sector);
    const writes = await write(ask, rate, seconds);
    const after = processorTime(sector);
    const events = await followEvents(databases, since);

    const isWhole = events.unseen === 0 && events.announced === writes.committed;
    sayWrites(
      site,
      writes,
      `${rate} writes/s for ${seconds} s through ${through}, ${workers.length} workers`,
    );
    sayEvents(site, events, rate, isWhole);
    if (after.size > 0)
      site.say(`  processor time for a write: ${sayPerWrite(before, after, writes.committed)}`);
    return { figures: figuresOf(events, rate), isRight: isWhole && writes.failures.length === 0 };
  } finally {
    client.close();
  }
};
