import { clientOrganisationSetting } from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same rows as before, for less: a setting that is read, where a question was worked out for each query. */
export class AskPoliciesForASetting1798000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(clientOrganisationSetting.up);
    await runner.query(`
      alter policy need_own on need using (organisation_id = client_organisation());
      alter policy encounter_own on encounter using (organisation_id = client_organisation());
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter policy need_own on need using (organisation_id = (select client_organisation()));
      alter policy encounter_own on encounter using (organisation_id = (select client_organisation()));
    `);
    await runner.query(clientOrganisationSetting.down);
  }
}
