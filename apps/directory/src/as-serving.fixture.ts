import pg from 'pg';

/**
 * Runs one statement as the role that serves, in somebody's name, and takes it back: what the database itself allows.
 *
 * @returns the number of rows it reached, or the SQLSTATE with which it was refused
 */
export const asServing = async (
  ownerUrl: string,
  {
    role,
    organisationId = '',
    actor = 'somebody',
  }: { role: string; organisationId?: string; actor?: string },
  statement: string,
): Promise<number | string> => {
  const url = new URL(ownerUrl);
  url.username = 'directory_serving';
  url.password = 'serving';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.kind', 'person', true), set_config('app.actor', $1, true),
              set_config('app.roles', $2, true), set_config('app.organisation', $3, true)`,
      [actor, role, organisationId],
    );
    return await client.query(statement).then(
      ({ rowCount }) => rowCount ?? 0,
      (error: { code?: string }) => error.code ?? 'unknown',
    );
  } finally {
    await client.end();
  }
};
