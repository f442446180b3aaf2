import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { until } from '@whichdoor/testing';

/** A PostgreSQL server as an operator has one: with its own programs, and reached over TLS and in no other way. */
export type Server = {
  /** As somebody who may make databases and roles, and is no superuser */
  readonly administratorUrl: string;
  /** As the superuser, who alone can read every row */
  readonly superuserUrl: string;
  readonly version: string;
  /** Empty ones, of the administrator */
  makeDatabases(names: readonly string[]): Promise<void>;
  stop(): Promise<void>;
};

const oldest = 15;
const debian = '/usr/lib/postgresql';
const password = 'of-one-drill-only';

/** The folder with the programs of the newest PostgreSQL of this machine. @throws Error that says what is missing */
export const findPrograms = (): string => {
  const versions = (existsSync(debian) ? readdirSync(debian) : [])
    .map(Number)
    .filter((version) => version >= oldest);
  const newest = versions.length ? join(debian, String(Math.max(...versions)), 'bin') : ofConfiguration();
  if (newest === null || !existsSync(join(newest, 'initdb')) || !existsSync(join(newest, 'pg_dump')))
    throw new Error(
      `The drill needs the programs of PostgreSQL ${oldest} or newer (initdb, postgres, pg_dump, pg_restore, psql), and none were ` +
        'found. Install them (on Debian: postgresql), or set PATH so that pg_config names them.',
    );
  return newest;
};

const ofConfiguration = () => {
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
};

const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
/** PostgreSQL refuses to run as root. */
const account = () => (process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {});

const makeCertificate = (folder: string) =>
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=database of one drill',
      ],
      ...['-addext', 'subjectAltName=IP:127.0.0.1'],
      ...['-keyout', join(folder, 'server.key'), '-out', join(folder, 'server.crt')],
    ],
    { stdio: 'ignore' },
  );

/** Makes an empty server in a folder, and starts it. */
export const startServer = async (programs: string, folder: string, port: number): Promise<Server> => {
  const data = join(folder, 'data');
  const { uid, gid } = account();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'word'), password);
  makeCertificate(folder);
  chmodSync(join(folder, 'server.key'), 0o600);
  if (uid !== undefined && gid !== undefined)
    for (const path of [folder, ...['word', 'server.key'].map((name) => join(folder, name))])
      chownSync(path, uid, gid);
  execFileSync(
    join(programs, 'initdb'),
    [
      ...['--pgdata', data, '--username', 'postgres', '--pwfile', join(folder, 'word')],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ],
    { uid, gid, stdio: 'ignore', cwd: folder },
  );
  writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n');
  appendFileSync(
    join(data, 'postgresql.conf'),
    [
      "listen_addresses = '127.0.0.1'",
      `port = ${port}`,
      "unix_socket_directories = ''",
      'max_connections = 200',
      'ssl = on',
      `ssl_cert_file = '${join(folder, 'server.crt')}'`,
      `ssl_key_file = '${join(folder, 'server.key')}'`,
      'fsync = off',
      '',
    ].join('\n'),
  );
  const child = spawn(join(programs, 'postgres'), ['-D', data], { uid, gid, stdio: 'ignore', cwd: folder });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const urlOf = (name: string) =>
    `postgres://${name}:${password}@127.0.0.1:${port}?sslmode=verify-full&sslrootcert=${join(folder, 'server.crt')}`;
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  try {
    return {
      administratorUrl: urlOf('administrator'),
      superuserUrl: urlOf('postgres'),
      version: await untilItAnswers(urlOf('postgres')),
      makeDatabases: (names) => makeDatabases(urlOf('administrator'), names),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** @returns its version, once it has an administrator who is no superuser */
const untilItAnswers = async (superuserUrl: string): Promise<string> => {
  let version = '';
  await until('the server answers', async () => {
    const client = new pg.Client({ connectionString: withDatabase(superuserUrl, 'postgres') });
    try {
      await client.connect();
      await client.query(`create role administrator login createdb createrole password '${password}'`);
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      version = rows[0]?.server_version ?? '';
      return true;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code !== '57P03') throw error;
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  });
  return version;
};

const makeDatabases = async (administratorUrl: string, names: readonly string[]) => {
  const client = new pg.Client({ connectionString: withDatabase(administratorUrl, 'postgres') });
  await client.connect();
  try {
    for (const name of names) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
};

/** The same server with another database. */
export const withDatabase = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};
