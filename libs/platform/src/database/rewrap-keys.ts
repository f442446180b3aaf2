import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unwrapKey, wrapKey, type MasterKeys } from './encryption.js';

/**
 * Lets the owner of a database, and nobody who serves, wrap keys of organisations anew. Every service that has such keys
 * lists it among its migrations.
 */
export class LetOwnerRewrapKeys1798000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy organisation_key_rewrap on organisation_key for update to current_user
        using (wrapped_key is not null) with check (wrapped_key is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy organisation_key_rewrap on organisation_key');
  }
}

/** How many keys of organisations there are, and how many of them had been wrapped by another master key. */
export type RewrappedKeys = { readonly keys: number; readonly rewrapped: number };

type Wrapped = { readonly organisation_id: string; readonly wrapped_key: Buffer };

/**
 * Wraps the keys of organisations with the first master key, whichever of the others has wrapped them. What they have
 * sealed stays as it is. May run beside the service, and be repeated; a key that is destroyed meanwhile stays destroyed.
 *
 * @throws Error when a key was wrapped by none of the master keys; nothing is changed then
 */
export const rewrapKeys = async (ownerUrl: string, masterKeys: MasterKeys): Promise<RewrappedKeys> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ has: boolean }>(
      "select to_regclass('organisation_key') is not null as has",
    );
    if (!tables[0]?.has) return { keys: 0, rewrapped: 0 };
    const { rows } = await client.query<Wrapped>(
      'select organisation_id, wrapped_key from organisation_key where wrapped_key is not null',
    );
    const opened = rows.map((row) => ({ ...row, key: unwrapKey(masterKeys, row.wrapped_key) }));
    const due = opened.filter(({ wrapped_key }) => !isWrappedBy(masterKeys[0], wrapped_key));
    for (const { organisation_id, wrapped_key, key } of due)
      await client.query(
        'update organisation_key set wrapped_key = $3 where organisation_id = $1 and wrapped_key = $2',
        [organisation_id, wrapped_key, wrapKey(masterKeys, key)],
      );
    return { keys: rows.length, rewrapped: due.length };
  } finally {
    await client.end();
  }
};

const isWrappedBy = (masterKey: Buffer, wrapped: Buffer) => {
  try {
    return unwrapKey([masterKey], wrapped).length > 0;
  } catch {
    return false;
  }
};
