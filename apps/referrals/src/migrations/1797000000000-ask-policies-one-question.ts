import { clientOrganisationFunction } from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same rows as before, for less: one question a policy, where there were two. */
export class AskPoliciesOneQuestion1797000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(clientOrganisationFunction.up);
    await runner.query(`
      alter policy known_need_own on known_need
        using (organisation_id = (select client_organisation()));
      alter policy referral_own on referral
        using (organisation_id = (select client_organisation()));
      alter policy gap_own on gap
        using (organisation_id = (select client_organisation()));
      alter policy offer_read_by_parties on offer using (
        sender_organisation_id = (select client_organisation())
        or recipient_organisation_id = (select client_organisation()));
      alter policy offer_send on offer with check (sender_organisation_id = (select client_organisation()));
      alter policy offer_change_by_parties on offer using (
        sender_organisation_id = (select client_organisation())
        or recipient_organisation_id = (select client_organisation()));
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      alter policy known_need_own on known_need
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
      alter policy referral_own on referral
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
      alter policy gap_own on gap
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
      alter policy offer_read_by_parties on offer using (
        (sender_organisation_id = (select current_organisation())
          or recipient_organisation_id = (select current_organisation()))
        and (select works_with_clients()));
      alter policy offer_send on offer with check (
        sender_organisation_id = (select current_organisation()) and (select works_with_clients()));
      alter policy offer_change_by_parties on offer using (
        (sender_organisation_id = (select current_organisation())
          or recipient_organisation_id = (select current_organisation()))
        and (select works_with_clients()));
    `);
    await runner.query(clientOrganisationFunction.down);
  }
}
