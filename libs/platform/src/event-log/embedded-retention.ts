import { lastingTopics } from '@whichdoor/contracts';
import type pg from 'pg';

const retaining = 7_304;
const prunedAtOnce = 5_000;

/**
 * Deletes records that are older than that and that every group has handled. A group that ever read a topic holds its
 * records until it comes back, however long it is away; one that is new starts from the oldest record kept. Topics that
 * keep their events for ever are passed over.
 *
 * @returns how many it deleted, or null when somebody else is at it
 */
export const pruneEmbeddedEventLog = async (pool: pg.Pool, keepFor: number): Promise<number | null> => {
  const client = await pool.connect();
  // While it is lent out nobody else hears that its connection broke, and an error that nobody hears ends the process.
  const hear = () => undefined;
  client.on('error', hear);
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      retaining,
    ]);
    if (!rows[0]?.taken) return null;
    try {
      return await pruneAll(client, keepFor);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [retaining]);
    }
  } finally {
    client.off('error', hear);
    client.release();
  }
};

const pruneAll = async (client: pg.PoolClient, keepFor: number): Promise<number> => {
  const { rows: partitions } = await client.query<{ id: number }>(
    'select id from log_partition where topic <> all ($1) order by id',
    [[...lastingTopics]],
  );
  let pruned = 0;
  for (const { id } of partitions)
    for (let found = prunedAtOnce; found === prunedAtOnce; pruned += found)
      found = await pruneSome(client, id, keepFor);
  return pruned;
};

/** The oldest first, so that what is kept has no gap. */
const pruneSome = async (client: pg.PoolClient, partition: number, keepFor: number): Promise<number> => {
  const { rowCount } = await client.query(
    `with reading as (
       -- A group without an offset in this partition has handled nothing of it.
       select min(coalesce(o.next_offset, 0)) as handled_until
       from consumer_group g
       join log_partition here on here.id = $1
       left join consumer_offset o on o.group_id = g.id and o.partition_id = here.id
       where exists (
           select from consumer_offset known join log_partition p on p.id = known.partition_id
           where known.group_id = g.id and p.topic = here.topic
         )
         or exists (select from consumer_member m where m.group_id = g.id and here.topic = any (m.topics))
     ), oldest as (
       select log_offset, appended_at from log_record where partition_id = $1 order by log_offset limit ${prunedAtOnce}
     )
     delete from log_record r using oldest, reading
     where r.partition_id = $1 and r.log_offset = oldest.log_offset
       and oldest.appended_at < clock_timestamp() - $2 * interval '1 millisecond'
       and (reading.handled_until is null or oldest.log_offset < reading.handled_until)`,
    [partition, keepFor],
  );
  return rowCount ?? 0;
};
