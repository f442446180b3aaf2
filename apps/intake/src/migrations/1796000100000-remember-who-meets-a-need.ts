import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RememberWhoMeetsANeed1796000100000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      -- Of needs that were being met before, nothing is known: the first service that puts somebody out is the one.
      alter table need add accepted_offer_ids uuid[] not null default '{}';
      alter table need alter accepted_offer_ids drop default;
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query('alter table need drop accepted_offer_ids');
  }
}
