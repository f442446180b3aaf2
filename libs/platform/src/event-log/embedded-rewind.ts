import type pg from 'pg';
import { GroupAtWork } from './event-log.js';
import { holdsItsLock } from './embedded-subscription.js';

/** Moves the offsets of a group back to the oldest records appended since then. @returns how many records come again */
export const rewindEmbeddedGroup = async (pool: pg.Pool, group: string, since: Date): Promise<number> => {
  const { rows: members } = await pool.query(
    `select from consumer_member m join consumer_group g on g.id = m.group_id
     where g.name = $1 and ${holdsItsLock} limit 1`,
    [group],
  );
  if (members.length > 0) throw new GroupAtWork(group);
  const { rows } = await pool.query<{ again: string }>(
    `with place as (
       -- Past the end where a log was lost and begun anew: then everything on it is new to the group.
       select o.group_id, p.id as partition_id, least(o.next_offset, p.next_offset) as reached, least(
         o.next_offset,
         coalesce(
           (select min(log_offset) from log_record r where r.partition_id = p.id and r.appended_at >= $2),
           p.next_offset
         )
       ) as first
       from consumer_offset o
       join consumer_group g on g.id = o.group_id
       join log_partition p on p.id = o.partition_id
       where g.name = $1
     ), moved as (
       update consumer_offset o set next_offset = place.first from place
       where o.group_id = place.group_id and o.partition_id = place.partition_id
     )
     select coalesce(sum(reached - first), 0) as again from place`,
    [group, since],
  );
  return Number(rows[0]?.again ?? 0);
};
