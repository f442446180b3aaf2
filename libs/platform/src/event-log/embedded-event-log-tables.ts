/**
 * The embedded event log's tables, in a database of its own.
 *
 * Offsets are dense and given out under the lock of the partition's row, which is held until the commit. A record that
 * can be read therefore has no unseen record before it, and a reader may go on from the last offset it saw.
 */
export const embeddedEventLogTables = {
  up: `
create table log_partition (
  id integer generated always as identity,
  topic text not null,
  number integer not null,
  next_offset bigint not null default 0,
  constraint log_partition_pk primary key (id),
  constraint log_partition_topic_number_unique unique (topic, number)
) with (fillfactor = 50);

create table log_record (
  partition_id integer not null,
  log_offset bigint not null,
  key text not null,
  value text not null,
  headers text not null,
  appended_at timestamptz not null default clock_timestamp(),
  constraint log_record_pk primary key (partition_id, log_offset),
  constraint log_record_partition_fk foreign key (partition_id) references log_partition (id)
);

create table consumer_group (
  id integer generated always as identity,
  name text not null,
  constraint consumer_group_pk primary key (id),
  constraint consumer_group_name_unique unique (name)
);

-- A member is alive while its session holds the advisory lock (-group_id, id); the row alone proves nothing.
create table consumer_member (
  id integer generated always as identity,
  group_id integer not null,
  topics text[] not null,
  constraint consumer_member_pk primary key (id),
  constraint consumer_member_group_fk foreign key (group_id) references consumer_group (id)
);

create table consumer_offset (
  group_id integer not null,
  partition_id integer not null,
  next_offset bigint not null,
  constraint consumer_offset_pk primary key (group_id, partition_id),
  constraint consumer_offset_group_fk foreign key (group_id) references consumer_group (id),
  constraint consumer_offset_partition_fk foreign key (partition_id) references log_partition (id)
) with (fillfactor = 50);

create function append_to_log(partition_ids integer[], keys text[], record_values text[], record_headers text[])
returns void language plpgsql as $$
begin
  -- Always in this order, or two publishers could wait for each other.
  perform from log_partition where id = any (partition_ids) order by id for update;

  insert into log_record (partition_id, log_offset, key, value, headers)
  select r.partition_id,
         p.next_offset + row_number() over (partition by r.partition_id order by r.place) - 1,
         r.key, r.value, r.headers
  from unnest(partition_ids, keys, record_values, record_headers) with ordinality
         as r (partition_id, key, value, headers, place)
  -- Outer: a record for an unknown partition must break a constraint, not vanish.
  left join log_partition p on p.id = r.partition_id;

  update log_partition p
  set next_offset = p.next_offset + r.records
  from (select partition_id, count(*) as records from unnest(partition_ids) as ids (partition_id) group by 1) r
  where p.id = r.partition_id;
end
$$;
`,
  down: `
drop function append_to_log(integer[], text[], text[], text[]);
drop table consumer_offset;
drop table consumer_member;
drop table consumer_group;
drop table log_record;
drop table log_partition;
`,
} as const;
