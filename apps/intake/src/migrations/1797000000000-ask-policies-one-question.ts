import { clientOrganisationFunction } from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same rows as before, for less: one question a policy, where there were two. */
export class AskPoliciesOneQuestion1797000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(clientOrganisationFunction.up);
    await runner.query(`
      alter policy need_own on need
        using (organisation_id = (select client_organisation()));
      alter policy encounter_own on encounter
        using (organisation_id = (select client_organisation()));
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter policy need_own on need
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
      alter policy encounter_own on encounter
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
    `);
    await runner.query(clientOrganisationFunction.down);
  }
}
