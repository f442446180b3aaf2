import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the eventing tables need so that old notes can be pruned, and so that a parked event can be given up by somebody
 * who answers for it. Every service lists it among its migrations.
 */
export class AddEventRetentionAndDiscarding1797000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Notes are written in the order of time, so that an index of a few pages finds the oldest.
      create index inbox_handled_ix on inbox using brin (handled_at);

      create table discarded_event (
        consumer text not null,
        event_id uuid not null,
        topic text not null,
        key text not null,
        -- Why it was parked, and since when.
        parked_reason text not null,
        detail text,
        parked_at timestamptz not null,
        -- Of the bytes that were given up: they themselves are gone, for they may hold anything.
        value_digest bytea not null,
        reason text not null,
        discarded_by text not null,
        discarded_at timestamptz not null default clock_timestamp(),
        constraint discarded_event_pk primary key (consumer, event_id),
        constraint discarded_event_reason_known check (reason in ('SUPERSEDED', 'SENT_AGAIN', 'REPAIRED_BY_HAND', 'TEST_DATA'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table discarded_event; drop index inbox_handled_ix;');
  }
}
