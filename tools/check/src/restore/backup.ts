import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { withDatabase, type Server } from './server.js';

/** Backs up and restores with the programs of PostgreSQL, as docs/operations.md says. */
export type Backup = {
  dump(server: Server, databases: readonly string[]): void;
  /** Into databases that are there already, with their roles */
  restore(server: Server, databases: readonly string[]): void;
};

/** @param folder where the dumps are kept */
export const backupIn = (programs: string, folder: string): Backup => {
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PGOPTIONS: '--client-min-messages=warning' },
    });
  const fileOf = (database: string) => join(folder, `${database}.dump`);
  return {
    dump: ({ superuserUrl }, databases) => {
      for (const database of databases)
        run('pg_dump', '--format=custom', `--file=${fileOf(database)}`, withDatabase(superuserUrl, database));
    },
    restore: ({ superuserUrl }, databases) => {
      for (const database of databases) {
        const url = withDatabase(superuserUrl, database);
        run(
          'psql',
          ...['--quiet', '--set', 'ON_ERROR_STOP=1', '--dbname', url, '--command'],
          'drop schema public cascade; create schema public authorization pg_database_owner',
        );
        run('pg_restore', `--dbname=${url}`, '--exit-on-error', fileOf(database));
      }
    },
  };
};
