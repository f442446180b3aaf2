import {
  commandKeyTable,
  dropTenancyFunctions,
  eventingTables,
  forceRowSecurity,
  tenancyFunctions,
} from '@whichdoor/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Directory facts are the sector's: whoever is signed in reads them, and the service itself. */
const readByAll = (table: string) =>
  `create policy ${table}_read on ${table} for select using ((select current_actor()) is not null);`;

/** Written by administrators of the sector, and by these roles of the organisation whose fact it is. */
const writtenBy = (table: string, roles: readonly string[], organisation = 'organisation_id') => {
  const mayWrite = `(select is_sector_administrator())
    or (${organisation} = (select current_organisation()) and (select has_role('${roles.join("', '")}')))`;
  return `
    create policy ${table}_add on ${table} for insert with check (${mayWrite});
    create policy ${table}_change on ${table} for update using (${mayWrite}) with check (${mayWrite});
  `;
};

export class CreateDirectory1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(tenancyFunctions);
    await runner.query(eventingTables.up);
    await runner.query(commandKeyTable);
    await runner.query(`
      create function has_role(variadic roles text[]) returns boolean language sql stable parallel safe as
        $$ select current_roles() && roles $$;
      create function is_sector_administrator() returns boolean language sql stable parallel safe as
        $$ select has_role('sector-admin') $$;

      -- Names that differ only in case or spaces are one name.
      create function comparable_name(name text) returns text language sql immutable parallel safe as
        $$ select lower(regexp_replace(btrim(name), '\\s+', ' ', 'g')) $$;

      create table organisation (
        id uuid not null,
        name text not null,
        model text not null,
        governance_words text,
        status text not null,
        source_directory text,
        source_row_id text,
        source_digest text,
        constraint organisation_pk primary key (id),
        constraint organisation_source_once unique (source_directory, source_row_id)
      );
      create unique index organisation_active_name_once on organisation (comparable_name(name))
        where status = 'ACTIVE';
      create index organisation_name_ix on organisation (lower(name), id);
      ${forceRowSecurity('organisation')}
      ${readByAll('organisation')}
      ${writtenBy('organisation', ['organisation-admin'], 'id')}

      create table site (
        id uuid not null,
        organisation_id uuid not null,
        name text not null,
        area text,
        constraint site_pk primary key (id),
        constraint site_organisation_fk foreign key (organisation_id) references organisation (id)
      );
      create index site_organisation_ix on site (organisation_id);
      ${forceRowSecurity('site')}
      ${readByAll('site')}
      ${writtenBy('site', ['organisation-admin'])}

      create table service (
        id uuid not null,
        organisation_id uuid not null,
        name text not null,
        status text not null,
        kinds text[] not null,
        areas text[] not null,
        area_words text,
        eligibility_words text,
        document_words text,
        fee_words text,
        hours_words text,
        language_words text,
        declares_no_criteria boolean not null,
        confirmed_at timestamptz not null,
        source_directory text,
        source_row_id text,
        source_digest text,
        constraint service_pk primary key (id),
        constraint service_organisation_fk foreign key (organisation_id) references organisation (id),
        constraint service_source_once unique (source_directory, source_row_id)
      );
      create index service_organisation_ix on service (organisation_id);
      create index service_name_ix on service (lower(name), id);
      ${forceRowSecurity('service')}
      ${readByAll('service')}
      ${writtenBy('service', ['organisation-admin'])}

      create table criterion (
        id uuid not null,
        organisation_id uuid not null,
        service_id uuid not null,
        version integer not null,
        class text not null,
        sentence text not null,
        rule text not null,
        quote text,
        status text not null,
        published_at timestamptz not null,
        constraint criterion_pk primary key (id),
        constraint criterion_service_fk foreign key (service_id) references service (id)
      );
      create index criterion_service_ix on criterion (service_id);
      ${forceRowSecurity('criterion')}
      ${readByAll('criterion')}
      ${writtenBy('criterion', ['manager', 'organisation-admin'])}

      create table criterion_version (
        criterion_id uuid not null,
        version integer not null,
        organisation_id uuid not null,
        sentence text not null,
        rule text not null,
        published_at timestamptz not null,
        constraint criterion_version_pk primary key (criterion_id, version),
        constraint criterion_version_criterion_fk foreign key (criterion_id) references criterion (id)
      );
      ${forceRowSecurity('criterion_version')}
      ${readByAll('criterion_version')}
      create policy criterion_version_add on criterion_version for insert with check (
        (select is_sector_administrator())
        or (organisation_id = (select current_organisation()) and (select has_role('manager', 'organisation-admin')))
      );

      create table capacity (
        service_id uuid not null,
        organisation_id uuid not null,
        available integer not null,
        maximum integer,
        confirmed_at timestamptz not null,
        constraint capacity_pk primary key (service_id),
        constraint capacity_service_fk foreign key (service_id) references service (id),
        constraint capacity_possible check (available >= 0 and available <= maximum)
      );
      ${forceRowSecurity('capacity')}
      ${readByAll('capacity')}
      ${writtenBy('capacity', ['coordinator', 'manager', 'organisation-admin'])}

      create table audit_entry (
        id uuid not null,
        at timestamptz not null,
        actor text not null,
        action text not null,
        subject_id text not null,
        organisation_id uuid,
        constraint audit_entry_pk primary key (id)
      );
      create index audit_entry_at_ix on audit_entry (at desc, id desc);
      create index audit_entry_organisation_at_ix on audit_entry (organisation_id, at desc, id desc);
      ${forceRowSecurity('audit_entry')}
      create policy audit_entry_read on audit_entry for select using (
        (select is_sector_administrator())
        or (organisation_id = (select current_organisation()) and (select has_role('organisation-admin')))
      );
      -- Nobody writes an entry in somebody else's name.
      create policy audit_entry_add on audit_entry for insert with check (
        actor = (select current_actor())
        and ((select is_sector_administrator()) or organisation_id = (select current_organisation()))
      );
      -- What was written down stays, and so does every version of a criterion.
      revoke update, delete, truncate on audit_entry, criterion_version from directory_serving;
      -- Nothing of the directory is ever deleted.
      revoke delete, truncate on organisation, site, service, criterion, capacity from directory_serving;
    `);
  }

  async down(runner: QueryRunner) {
    await runner.query(
      'drop table audit_entry, capacity, criterion_version, criterion, service, site, organisation, command_key',
    );
    await runner.query(eventingTables.down);
    await runner.query('drop function comparable_name(text), is_sector_administrator(), has_role(text[])');
    await runner.query(dropTenancyFunctions);
  }
}
