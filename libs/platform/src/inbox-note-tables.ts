import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the inbox tells of an event besides that it was here. Every service lists it among its migrations. */
export class TellInboxNotesApart1799000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table inbox
        -- Its bytes are in parked_event, and it has had no effect yet.
        add column is_parked boolean not null default false,
        -- Its topic keeps its events for ever, so that it may come again at any time.
        add column is_lasting boolean not null default false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table inbox drop column is_parked, drop column is_lasting;');
  }
}
