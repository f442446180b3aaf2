/**
 * Functions that row-level security policies are written with. They read what `Database.transaction` has set for this
 * transaction alone; outside one they give null, and the policies then show no row.
 *
 * In a policy, wrap them: `organisation_id = (select current_organisation())`, so that the planner evaluates them once
 * and can use an index.
 */
export const tenancyFunctions = `
create function current_organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function current_actor() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.actor', true), '') $$;
create function current_team() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.team', true), '') $$;
create function current_roles() returns text[] language sql stable parallel safe as
  $$ select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') $$;
-- Whether this is the service itself, taking in an event.
create function is_consuming() returns boolean language sql stable parallel safe as
  $$ select coalesce(current_setting('app.kind', true), '') = 'consumer' $$;
-- Whether this is somebody who works with clients: administrators and planners never see client content.
create function works_with_clients() returns boolean language sql stable parallel safe as
  $$ select current_roles() && array['worker', 'coordinator', 'manager'] $$;
`;

/**
 * The organisation of somebody who works with clients, and null for everybody else. A policy on client content asks this
 * one question, `organisation_id = (select client_organisation())`: with `works_with_clients()` beside it PostgreSQL
 * plans a second sub-select, and a node that every row passes through.
 */
export const clientOrganisationFunction = {
  up: `
create function client_organisation() returns uuid language sql stable parallel safe as
  $$ select case when works_with_clients() then current_organisation() end $$;
`,
  down: 'drop function client_organisation();',
} as const;

/**
 * The same answer, read from one setting that is made of the two together with the others. A policy asks
 * `organisation_id = client_organisation()`, not wrapped: PostgreSQL reads the setting once to find its place in an index,
 * and sees how many rows to expect, which a sub-select hides. It reads it for each row where no index leads to the
 * rows, so a table that is asked so has an index that begins with its organisation. An instance of the version before
 * does not make the setting: for it the answer is worked out as it was, until `clientOrganisationSettingAlone`.
 */
export const clientOrganisationSetting = {
  up: `
create or replace function client_organisation() returns uuid language sql stable parallel safe as
  $$ select coalesce(
       nullif(current_setting('app.client_organisation', true), '')::uuid,
       case when works_with_clients() then current_organisation() end
     ) $$;
`,
  down: clientOrganisationFunction.up.replace('create function', 'create or replace function'),
} as const;

/** The setting alone, which every instance makes by now: without it there is no row, whatever the roles say. */
export const clientOrganisationSettingAlone = {
  up: `
create or replace function client_organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.client_organisation', true), '')::uuid $$;
`,
  down: clientOrganisationSetting.up,
} as const;

export const dropTenancyFunctions = `
drop function works_with_clients(), is_consuming(), current_roles(), current_team(), current_actor(), current_organisation();
`;

/** Row-level security on for everybody, the owner included; policies follow. */
export const forceRowSecurity = (table: string): string =>
  `alter table ${table} enable row level security; alter table ${table} force row level security;`;
