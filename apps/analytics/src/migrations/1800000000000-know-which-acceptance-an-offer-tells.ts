import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An acceptance can be taken back, and the offer be accepted again. `turn` is the last of these turns that was heard of: the
 * first acceptance is 1, that it was taken back 2, the second acceptance 3. 0 before any, and where it was heard of earlier.
 */
export class KnowWhichAcceptanceAnOfferTells1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('alter table offer_fact add column turn integer not null default 0');
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table offer_fact drop column turn');
  }
}
