import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The limit of a criterion that is one, so that a planner can ask what another number would do. `limit_told` is what failing
 * any version of it tells: of "180 days" and, later, "90 days", no more than "less than 180". Null where a version was no
 * such limit, or none was told.
 */
export class TellLimitsOfCriteria1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      alter table criterion_fact
        add column limit_attribute text,
        add column limit_operator text,
        add column limit_value double precision,
        add column limit_told double precision,
        add constraint criterion_fact_limit_whole check (
          (limit_attribute is null) = (limit_operator is null) and (limit_attribute is null) = (limit_value is null)
        ),
        add constraint criterion_fact_limit_operator_known check (
          limit_operator in ('at_least', 'more_than', 'at_most', 'less_than')
        );
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter table criterion_fact
        drop column limit_attribute, drop column limit_operator, drop column limit_value, drop column limit_told
    `);
  }
}
