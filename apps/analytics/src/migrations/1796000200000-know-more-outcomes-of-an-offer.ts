import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowMoreOutcomesOfAnOffer1796000200000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table offer_fact drop constraint offer_fact_outcome_known;
      alter table offer_fact add constraint offer_fact_outcome_known check (outcome in ('SENT', 'WAITLISTED', 'ACCEPTED',
        'DECLINED', 'TAKEN_BACK', 'EXPIRED', 'ENDED_BY_SERVICE'));
    `);
  }

  async down(runner: QueryRunner) {
    // Facts can be told anew; those that were not known before are left out.
    await runner.query(`
      alter table offer_fact no force row level security;
      delete from offer_fact where outcome in ('WAITLISTED', 'EXPIRED', 'ENDED_BY_SERVICE');
      alter table offer_fact force row level security;
      alter table offer_fact drop constraint offer_fact_outcome_known;
      alter table offer_fact add constraint offer_fact_outcome_known
        check (outcome in ('SENT', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK'));
    `);
  }
}
