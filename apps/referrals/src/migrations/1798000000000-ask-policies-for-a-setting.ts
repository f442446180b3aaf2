import { clientOrganisationSetting } from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same rows as before, for less: a setting that is read, where a question was worked out for each query. */
export class AskPoliciesForASetting1798000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(clientOrganisationSetting.up);
    await runner.query(`
      alter policy known_need_own on known_need using (organisation_id = client_organisation());
      alter policy referral_own on referral using (organisation_id = client_organisation());
      alter policy gap_own on gap using (organisation_id = client_organisation());
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter policy known_need_own on known_need using (organisation_id = (select client_organisation()));
      alter policy referral_own on referral using (organisation_id = (select client_organisation()));
      alter policy gap_own on gap using (organisation_id = (select client_organisation()));
    `);
    await runner.query(clientOrganisationSetting.down);
  }
}
