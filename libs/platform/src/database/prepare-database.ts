import pg from 'pg';

/** Addresses of a service's database for its two roles. */
export type PreparedDatabase = { readonly ownerUrl: string; readonly servingUrl: string };

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const address = (url: string, database: string, user?: string, password?: string) => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (user !== undefined) changed.username = encodeURIComponent(user);
  if (password !== undefined) changed.password = encodeURIComponent(password);
  return changed.href;
};

/**
 * Makes the database of a service with its two roles: the owner, who migrates, and the one that serves, to which
 * row-level security always applies. While it takes in an event, the serving role steps into a third, `…_consuming`,
 * with policies of its own: as one more alternative in the policies of people it would keep the planner from their
 * indexes. Harmless when repeated; passwords are set to those given.
 *
 * @param adminUrl address of the server as a role that may create roles and databases
 * @param service name of the service, and of its roles: `<service>_owner`, `<service>_serving`
 * @param template database to copy instead of an empty one
 */
export const prepareDatabase = async (
  adminUrl: string,
  {
    service,
    database = service,
    passwords,
    template,
  }: {
    service: string;
    database?: string;
    passwords: { owner: string; serving: string };
    template?: string;
  },
): Promise<PreparedDatabase> => {
  const owner = `${service}_owner`;
  const serving = `${service}_serving`;
  const consuming = `${service}_consuming`;
  await withClient(address(adminUrl, 'postgres'), async (client) => {
    // Two preparations at once would both find a role missing.
    await client.query("select pg_advisory_lock(hashtext('whichdoor prepare database'))");
    for (const [role, password, inheritance] of [
      // Before PostgreSQL 16 a role that inherits nothing may not use the schema of its own database.
      [owner, passwords.owner, 'inherit'],
      // It steps into the third role where it takes in an event, and nowhere else.
      [serving, passwords.serving, 'noinherit'],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      await client.query(
        // Only a superuser may say again that a role is none.
        `${rowCount ? `alter role ${quote(role)}` : `create role ${quote(role)} nosuperuser nobypassrls`} login ${inheritance} password ${literal(password)}`,
      );
    }
    const { rowCount: isThere } = await client.query('select from pg_roles where rolname = $1', [consuming]);
    if (!isThere) await client.query(`create role ${quote(consuming)} nologin nosuperuser nobypassrls`);
    await client.query(`grant ${quote(consuming)} to ${quote(serving)}`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount) return;
    // An administrator who is no superuser may make a database only for a role that it belongs to.
    await client.query(`grant ${quote(owner)} to current_user`);
    await client.query(
      `create database ${quote(database)} owner ${quote(owner)}${template ? ` template ${quote(template)}` : ''}`,
    );
  });
  const ownerUrl = address(adminUrl, database, owner, passwords.owner);
  const both = `${quote(serving)}, ${quote(consuming)}`;
  await withClient(ownerUrl, async (client) => {
    await client.query(`
      grant usage on schema public to ${both};
      alter default privileges in schema public grant select, insert, update, delete on tables to ${both};
      alter default privileges in schema public grant usage on sequences to ${both};
    `);
  });
  return { ownerUrl, servingUrl: address(adminUrl, database, serving, passwords.serving) };
};
