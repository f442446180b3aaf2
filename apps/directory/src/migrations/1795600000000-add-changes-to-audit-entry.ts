import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddChangesToAuditEntry1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table audit_entry add column changes jsonb not null default '[]';
      alter table audit_entry alter column changes drop default;
      create index audit_entry_actor_at_ix on audit_entry (actor, at desc, id desc);
      create index audit_entry_subject_at_ix on audit_entry (subject_id, at desc, id desc);
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index audit_entry_subject_at_ix;
      drop index audit_entry_actor_at_ix;
      alter table audit_entry drop column changes;
    `);
  }
}
