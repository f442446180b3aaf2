import type { EntityManager } from 'typeorm';

/**
 * Notes that a consumer takes an event in, in the transaction of its effect. Waits for a transaction that is taking
 * the same event in right now.
 *
 * @returns false when it was taken in before: then it must have no effect
 */
export const takeIn = async (tx: EntityManager, consumer: string, eventId: string): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    'insert into inbox (consumer, event_id) values ($1, $2) on conflict on constraint inbox_pk do nothing returning 1',
    [consumer, eventId],
  );
  return rows.length > 0;
};

/** What became of an attempt to take an event in. */
export type TakenIn = 'NEW' | 'KNOWN' | 'BEHIND_A_PARKED_ONE';

/** Like `takeIn`, for an event that came by the log: it must not pass one of its key that is parked. */
export const takeInUnlessBehind = async (
  tx: EntityManager,
  { consumer, topic, key, eventId }: { consumer: string; topic: string; key: string; eventId: string },
): Promise<TakenIn> => {
  const [row] = await tx.query<{ behind: boolean; taken: boolean }[]>(
    `with parked as (
       select exists (select from parked_event where consumer = $1 and topic = $3 and key = $4) as behind
     ), taken as (
       insert into inbox (consumer, event_id) select $1, $2 from parked where not behind
       on conflict on constraint inbox_pk do nothing returning 1
     )
     select behind, exists (select from taken) as taken from parked`,
    [consumer, eventId, topic, key],
  );
  if (row?.behind) return 'BEHIND_A_PARKED_ONE';
  return row?.taken ? 'NEW' : 'KNOWN';
};

/**
 * Notes many events at once that came by the log.
 *
 * @returns ids of those that are new, or null when an event of one of these keys is parked: then nothing was noted
 */
export const takeInTogether = async (
  tx: EntityManager,
  consumer: string,
  events: readonly { readonly topic: string; readonly key: string; readonly eventId: string }[],
): Promise<Set<string> | null> => {
  // In the order of their ids, or two instances that take in the same events could wait for each other.
  const [row] = await tx.query<{ behind: boolean; taken: string[] }[]>(
    `with arrived as (
       select * from unnest($2::uuid[], $3::text[], $4::text[]) as event (event_id, topic, key)
     ), parked as (
       select exists (
         select from parked_event join arrived using (topic, key) where parked_event.consumer = $1
       ) as behind
     ), taken as (
       insert into inbox (consumer, event_id)
       select $1, event_id from arrived, parked where not behind order by event_id
       on conflict on constraint inbox_pk do nothing returning event_id
     )
     select behind, array(select event_id::text from taken) as taken from parked`,
    [
      consumer,
      events.map(({ eventId }) => eventId),
      events.map(({ topic }) => topic),
      events.map(({ key }) => key),
    ],
  );
  return row && !row.behind ? new Set(row.taken) : null;
};

/** Whether an event was handled. */
export const wasTakenIn = async (tx: EntityManager, consumer: string, eventId: string): Promise<boolean> => {
  const rows = await tx.query<unknown[]>('select 1 from inbox where consumer = $1 and event_id = $2', [
    consumer,
    eventId,
  ]);
  return rows.length > 0;
};
