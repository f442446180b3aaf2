import { organisationKeyTable } from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddHandleToNeed1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(organisationKeyTable);
    await runner.query(`
      -- Keyed mark of the code word that the client chose, as long as the need is open.
      alter table need add column handle bytea;
      create index need_organisation_handle_ix on need (organisation_id, handle) where handle is not null;
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table need drop column handle');
    await runner.query('drop table organisation_key');
  }
}
