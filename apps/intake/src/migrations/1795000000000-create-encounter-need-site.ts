import {
  commandKeyTable,
  dropTenancyFunctions,
  eventingTables,
  forceRowSecurity,
  tenancyFunctions,
} from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEncounterNeedSite1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tenancyFunctions);
    await runner.query(eventingTables.up);
    await runner.query(commandKeyTable);
    await runner.query(`
      create table known_site (
        id uuid not null,
        organisation_id uuid not null,
        constraint known_site_pk primary key (id)
      );
      ${forceRowSecurity('known_site')}
      create policy known_site_own on known_site for select to intake_serving
        using (organisation_id = (select current_organisation()));
      create policy known_site_learn on known_site to intake_consuming using (true);

      create table need (
        id uuid not null,
        organisation_id uuid not null,
        kind text not null,
        area text,
        status text not null,
        opened_in text not null,
        close_reasons text[] not null,
        opened_at timestamptz not null,
        constraint need_pk primary key (id)
      );
      create index need_organisation_opened_ix on need (organisation_id, opened_at desc, id desc);
      ${forceRowSecurity('need')}
      create policy need_own on need to intake_serving
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
      create policy need_outcome on need to intake_consuming using (true);

      create table encounter (
        id uuid not null,
        organisation_id uuid not null,
        site_id uuid not null,
        month text not null,
        gave text[] not null,
        received text[] not null,
        reach_band text,
        barriers text[] not null,
        access_offers jsonb not null,
        effort_band text,
        need_id uuid,
        recorded_at timestamptz not null,
        constraint encounter_pk primary key (id)
      );
      create index encounter_organisation_recorded_ix on encounter (organisation_id, recorded_at desc, id desc);
      ${forceRowSecurity('encounter')}
      create policy encounter_own on encounter to intake_serving
        using (organisation_id = (select current_organisation()) and (select works_with_clients()));
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table encounter, need, known_site, command_key');
    await runner.query(eventingTables.down);
    await runner.query(dropTenancyFunctions);
  }
}
