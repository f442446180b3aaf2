import pg from 'pg';

/** Address of the PostgreSQL that this test run has started, without a database. */
export const testDatabaseServer = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('Slice tests need tools/jest/postgres.mjs as their globalSetup.');
  return url;
};

let made = 0;

/** A name that no other test of this run uses. */
export const uniqueDatabaseName = (stem: string): string => {
  made += 1;
  return `${stem}_${process.pid}_${Date.now().toString(36)}_${made}`;
};

/** Runs SQL past every policy, as the server's superuser: what a test looks at when it asks whether a thing is stored. */
export const asSuperuser = async <T extends pg.QueryResultRow>(
  database: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<T[]> => {
  const client = new pg.Client({ connectionString: `${testDatabaseServer()}/${database}` });
  await client.connect();
  try {
    return (await client.query<T>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};

/** Makes an empty database and gives its address. */
export const createDatabase = async (stem: string): Promise<{ name: string; url: string }> => {
  const name = uniqueDatabaseName(stem);
  await asSuperuser('postgres', `create database "${name}"`);
  return { name, url: `${testDatabaseServer()}/${name}` };
};

/** Every text of every table of a database: where a test looks for words that must not be there. */
export const everythingStoredIn = async (database: string): Promise<string> => {
  const tables = await asSuperuser<{ name: string }>(
    database,
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const rows: string[] = [];
  for (const { name } of tables)
    rows.push(
      ...(await asSuperuser<{ row: string }>(database, `select t::text as row from ${name} t`)).map(
        (r) => r.row,
      ),
    );
  return rows.join('\n');
};

/**
 * Everything that migrations made in a database: tables, indexes, sequences, functions, policies and types. Without the
 * list of migrations itself, which TypeORM makes and keeps.
 */
export const objectsIn = async (database: string): Promise<readonly string[]> =>
  (
    await asSuperuser<{ object: string }>(
      database,
      `select 'relation ' || relname as object from pg_class where relnamespace = 'public'::regnamespace
         and relname not in ('migration', 'migration_id_seq')
         and oid not in (select indexrelid from pg_index where indrelid = to_regclass('migration'))
       union all select 'function ' || oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
       union all select 'policy ' || polname || ' on ' || polrelid::regclass || ': '
         || coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')
       from pg_policy
       union all select 'type ' || typname from pg_type
       where typnamespace = 'public'::regnamespace and typrelid = 0 and typelem = 0
       order by object`,
    )
  ).map(({ object }) => object);
