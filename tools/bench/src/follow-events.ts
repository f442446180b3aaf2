import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { EventSite } from './event-site.js';

const longestWait = 120_000;

type Announced = { readonly id: string; readonly created: number; readonly sent: number | null };

/** What became of the facts that intake announced. */
export type FollowedEvents = {
  readonly announced: number;
  /** Those that analytics did not take in */
  readonly unseen: number;
  /** When each was committed, in milliseconds */
  readonly created: readonly number[];
  /** Milliseconds from the commit to the one in analytics */
  readonly visible: readonly number[];
  /** Milliseconds from the commit to the note that it was sent */
  readonly relayed: readonly number[];
};

/** PostgreSQL's clock, by which all moments here are told. */
export const clockOf = async (client: pg.Client): Promise<string> =>
  (await client.query<{ now: string }>('select clock_timestamp()::text as now')).rows[0]?.now ?? '';

const announcedSince = async (intake: pg.Client, since: string) =>
  (
    await intake.query<Announced>(
      // Of the aggregate's row: the relay has written the outbox's own since.
      `select envelope::json ->> 'id' as id, extract(epoch from sent_at)::float8 * 1000 as sent,
              extract(epoch from pg_xact_commit_timestamp(need.xmin))::float8 * 1000 as created
       from outbox join need on need.id::text = outbox.key where created_at >= $1`,
      [since],
    )
  ).rows;

const handledSince = async (analytics: pg.Client, since: string) => {
  const { rows } = await analytics.query<{ id: string; handled: number }>(
    `select event_id as id, extract(epoch from pg_xact_commit_timestamp(xmin))::float8 * 1000 as handled
     from inbox where consumer = 'analytics' and handled_at >= $1`,
    [since],
  );
  return new Map(rows.map(({ id, handled }) => [id, handled]));
};

/** Waits until analytics has taken in all that intake announced since then, and says when, by event. */
export const followEvents = async (
  { intake, analytics }: EventSite['databases'],
  since: string,
): Promise<FollowedEvents> => {
  for (let waited = 0; ; waited += 250) {
    const facts = await announcedSince(intake, since);
    const handled = await handledSince(analytics, since);
    const unseen = facts.filter(({ id, sent }) => sent === null || !handled.has(id)).length;
    if (unseen === 0 || waited >= longestWait)
      return {
        unseen,
        announced: facts.length,
        created: facts.map(({ created }) => created),
        visible: facts.flatMap(({ id, created }) => {
          const at = handled.get(id);
          return at === undefined ? [] : [at - created];
        }),
        relayed: facts.flatMap(({ created, sent }) => (sent === null ? [] : [sent - created])),
      };
    await pause(250);
  }
};
