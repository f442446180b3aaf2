import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the requests of which an offer ran out unanswered: few among all, as long as services answer. */
export class FindOffersThatRanOut1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(
      "create index offer_fact_expired_ix on offer_fact (need_id) where outcome = 'EXPIRED'",
    );
  }

  async down(runner: QueryRunner) {
    await runner.query('drop index offer_fact_expired_ix');
  }
}
