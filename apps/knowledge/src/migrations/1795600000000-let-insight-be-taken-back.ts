import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetInsightBeTakenBack1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      -- The same rule as mayRemove in insight.ts.
      create policy insight_take_back on insight for delete using (
        organisation_id = (select current_organisation())
        and (select works_with_clients())
        and author_id::text = (select current_actor())
      );
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop policy insight_take_back on insight');
  }
}
