import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was accepted by mistake can go back to where it stood. Of what was accepted before nobody knows where that was, so
 * it stays accepted. An instance of before leaves the columns as they are: the status says whether they mean anything.
 */
export class RememberWhereAnAcceptedOfferStood1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table offer
        add acceptances integer not null default 0,
        add accepted_from jsonb,
        add acceptance_taken_back_at timestamptz;
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'alter table offer drop acceptances, drop accepted_from, drop acceptance_taken_back_at',
    );
  }
}
