import { clientOrganisationSettingAlone } from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No alternative in the policies any more: every read paid for it, and no instance needs it. */
export class BelieveTheSettingAlone1799000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(clientOrganisationSettingAlone.up);
  }

  async down(runner: QueryRunner) {
    await runner.query(clientOrganisationSettingAlone.down);
  }
}
