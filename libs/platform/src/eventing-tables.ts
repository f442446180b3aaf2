/**
 * The tables that announce, receive and park events. The first migration of every service runs them.
 * They belong to no organisation and have no row-level security: they hold ids and codes only, and no request reads
 * them on behalf of a person.
 */
export const eventingTables = {
  up: `
create table outbox (
  -- Drawn while the aggregate's row is locked, so that within one aggregate it rises as the facts did.
  position bigint generated always as identity,
  topic text not null,
  type text not null,
  key text not null,
  -- Text, not jsonb: every delivery of an event carries the same bytes.
  envelope text not null,
  -- The database's clock: a service's clock may be wrong, and the age of an unsent event is an alarm.
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  constraint outbox_pk primary key (position)
);
create index outbox_unsent_ix on outbox (position) where sent_at is null;

create table inbox (
  consumer text not null,
  event_id uuid not null,
  handled_at timestamptz not null default clock_timestamp(),
  constraint inbox_pk primary key (consumer, event_id)
);

create table parked_event (
  position bigint generated always as identity,
  consumer text not null,
  topic text not null,
  key text not null,
  -- Of a value that is no envelope: a UUID made from its bytes, so that a second delivery is recognised.
  event_id uuid not null,
  -- Bytes, because a broken value may be no text that a database takes.
  value bytea not null,
  reason text not null,
  -- Field and rule that our own validation named, or the class of the error. Never a part of the value.
  detail text,
  parked_at timestamptz not null default clock_timestamp(),
  constraint parked_event_pk primary key (position),
  constraint parked_event_once unique (consumer, event_id),
  constraint parked_event_reason_known check (reason in ('MALFORMED_ENVELOPE', 'MALFORMED_DATA', 'HANDLER_FAILED', 'WAITING'))
);
create index parked_event_key_ix on parked_event (consumer, topic, key, position);
`,
  down: `
drop table parked_event;
drop table inbox;
drop table outbox;
`,
} as const;
