import { lastingTopics } from '@whichdoor/contracts';
import type { EntityManager } from 'typeorm';

/** What the inbox notes: that an event was here, for one consumer. */
export type InboxNote = { readonly consumer: string; readonly topic: string; readonly eventId: string };

/** What became of an attempt to take an event in. */
export type TakenIn = 'NEW' | 'KNOWN' | 'BEHIND_A_PARKED_ONE';

/**
 * Notes that a consumer takes in an event that came by the log, in the transaction of its effect. Waits for a transaction
 * that is taking the same event in, or parking it, right now. It must not pass one of its key that is parked.
 */
export const takeInUnlessBehind = async (
  tx: EntityManager,
  { consumer, topic, key, eventId }: InboxNote & { readonly key: string },
): Promise<TakenIn> => {
  const [row] = await tx.query<{ behind: boolean; taken: boolean }[]>(
    `with parked as (
       select exists (select from parked_event where consumer = $1 and topic = $3 and key = $4) as behind
     ), taken as (
       insert into inbox (consumer, event_id, is_lasting) select $1, $2, $5 from parked where not behind
       on conflict on constraint inbox_pk do nothing returning 1
     )
     select behind, exists (select from taken) as taken from parked`,
    [consumer, eventId, topic, key, lastingTopics.has(topic)],
  );
  if (row?.behind) return 'BEHIND_A_PARKED_ONE';
  return row?.taken ? 'NEW' : 'KNOWN';
};

/**
 * Notes many events at once that came by the log.
 *
 * @returns ids of those that are new, or null when an event of one of these keys is parked: then the transaction has to be
 *   taken back
 */
export const takeInTogether = async (
  tx: EntityManager,
  consumer: string,
  events: readonly { readonly topic: string; readonly key: string; readonly eventId: string }[],
): Promise<Set<string> | null> => {
  const topics = events.map(({ topic }) => topic);
  const keys = events.map(({ key }) => key);
  // In the order of their ids, or two instances that take in the same events could wait for each other.
  const [row] = await tx.query<{ behind: boolean; taken: string[] }[]>(
    `with arrived as (
       select * from unnest($2::uuid[], $3::text[], $4::text[], $5::boolean[]) as event (event_id, topic, key, is_lasting)
     ), parked as (
       select ${isOneParked} as behind
     ), taken as (
       insert into inbox (consumer, event_id, is_lasting)
       select $1, event_id, is_lasting from arrived, parked where not behind order by event_id
       on conflict on constraint inbox_pk do nothing returning event_id
     )
     select behind, array(select event_id::text from taken) as taken from parked`,
    [
      consumer,
      events.map(({ eventId }) => eventId),
      topics,
      keys,
      topics.map((topic) => lastingTopics.has(topic)),
    ],
  );
  if (!row || row.behind) return null;
  if (row.taken.length < events.length) {
    // Somebody else may have parked, a moment ago, what this has waited for: what follows must not pass it.
    const [now] = await tx.query<{ behind: boolean }[]>(
      `with arrived as (select * from unnest($2::text[], $3::text[]) as event (topic, key))
       select ${isOneParked} as behind`,
      [consumer, topics, keys],
    );
    if (now?.behind) return null;
  }
  return new Set(row.taken);
};

const isOneParked = `exists (
         select from parked_event join arrived using (topic, key) where parked_event.consumer = $1
       )`;

/**
 * Notes that an event is being parked, so that nobody else takes it in meanwhile. Waits for a transaction that is taking
 * it in right now.
 *
 * @returns false when it was handled, or parked, before
 */
export const noteParked = async (
  tx: EntityManager,
  { consumer, topic, eventId }: InboxNote,
): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `insert into inbox (consumer, event_id, is_parked, is_lasting) values ($1, $2, true, $3)
     on conflict on constraint inbox_pk do nothing returning 1`,
    [consumer, eventId, lastingTopics.has(topic)],
  );
  return rows.length > 0;
};

/**
 * Notes that a parked event is taken in, or given up.
 *
 * @returns false when it was handled before: then it must have no effect
 */
export const takeInParked = async (
  tx: EntityManager,
  { consumer, topic, eventId }: InboxNote,
): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `insert into inbox (consumer, event_id, is_lasting) values ($1, $2, $3)
     on conflict on constraint inbox_pk do update set is_parked = false, handled_at = clock_timestamp()
     where inbox.is_parked returning 1`,
    [consumer, eventId, lastingTopics.has(topic)],
  );
  return rows.length > 0;
};
