import pg from 'pg';

const tables = `
  create table if not exists account (
    id uuid primary key,
    username text not null unique,
    name text not null,
    email text unique,
    organisation_id uuid,
    team text,
    roles text[] not null,
    kind text not null check (kind in ('person', 'client')),
    password_hash text,
    created_at timestamptz not null default now()
  );
  create index if not exists account_organisation on account (organisation_id);

  -- How often somebody gave a wrong password for a name, whether or not anybody has that name.
  create table if not exists failed_sign_in (
    username text primary key,
    failures int not null,
    last_at timestamptz not null
  );

  -- Sessions, codes, grants and refresh tokens, as oidc-provider keeps them.
  create table if not exists entry (
    model text not null,
    id text not null,
    payload jsonb not null,
    grant_id text,
    uid text,
    expires_at timestamptz,
    primary key (model, id)
  );
  create index if not exists entry_grant on entry (grant_id) where grant_id is not null;
  create index if not exists entry_uid on entry (model, uid) where uid is not null;
  create index if not exists entry_expiry on entry (expires_at);

  create table if not exists key_material (name text primary key, value jsonb not null);
`;

/** Opens the identity provider's own database and makes its tables unless they are there. */
export const openDatabase = async (url: string): Promise<pg.Pool> => {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // A connection that breaks while it is idle must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  try {
    await pool.query(tables);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
};
