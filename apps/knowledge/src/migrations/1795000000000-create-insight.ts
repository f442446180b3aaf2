import {
  commandKeyTable,
  dropTenancyFunctions,
  eventingTables,
  forceRowSecurity,
  organisationKeyTable,
  tenancyFunctions,
} from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInsight1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tenancyFunctions);
    await runner.query(eventingTables.up);
    await runner.query(commandKeyTable);
    await runner.query(organisationKeyTable);
    await runner.query(`
      -- Administrators are not among them: they see organisations, never what somebody learned from a client.
      create function reads_insights() returns boolean language sql stable parallel safe as
        $$ select current_roles() && array['worker', 'coordinator', 'manager', 'planner', 'policy'] $$;

      create table insight (
        id uuid not null,
        organisation_id uuid not null,
        team text,
        author_id uuid not null,
        -- Sealed with the organisation's key.
        sealed_words bytea not null,
        permission text not null,
        partner_ids uuid[] not null,
        observed_in text not null,
        recorded_at timestamptz not null,
        -- The oldest first; what was said of each is sealed too.
        fates jsonb not null,
        constraint insight_pk primary key (id),
        constraint insight_partners_named check ((permission = 'PARTNERS') = (cardinality(partner_ids) > 0))
      );
      create index insight_recorded_ix on insight (recorded_at desc, id desc);
      create index insight_organisation_recorded_ix on insight (organisation_id, recorded_at desc, id desc);
      create index insight_author_recorded_ix on insight (author_id, recorded_at desc, id desc);
      ${forceRowSecurity('insight')}
      -- The same rule as mayRead in insight.ts; a test walks both with every reader and every permission.
      create policy insight_read on insight for select using (
        (select reads_insights())
        and case permission
          when 'PUBLIC' then true
          when 'SECTOR' then true
          when 'PARTNERS' then
            organisation_id = (select current_organisation())
            or (select current_organisation()) = any (partner_ids)
          when 'ORGANISATION' then
            organisation_id = (select current_organisation()) and (select works_with_clients())
          when 'TEAM' then
            organisation_id = (select current_organisation()) and (select works_with_clients())
            and (team = (select current_team()) or author_id::text = (select current_actor()))
          else false
        end
      );
      create policy insight_note on insight for insert with check (
        organisation_id = (select current_organisation())
        and (select works_with_clients())
        and author_id::text = (select current_actor())
      );
      create policy insight_change on insight for update
        using (organisation_id = (select current_organisation()) and (select works_with_clients()))
        with check (organisation_id = (select current_organisation()) and (select works_with_clients()));
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query('drop table insight, organisation_key, command_key');
    await runner.query('drop function reads_insights()');
    await runner.query(eventingTables.down);
    await runner.query(dropTenancyFunctions);
  }
}
