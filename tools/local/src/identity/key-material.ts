import { generateKeyPair, randomBytes, randomUUID, type JsonWebKey } from 'node:crypto';
import { promisify } from 'node:util';
import type pg from 'pg';

export type KeyMaterial = {
  /** Private RS256 keys; the first one signs */
  readonly signing: readonly (JsonWebKey & { readonly kid: string })[];
  /** Sign the cookies of sessions */
  readonly cookies: readonly string[];
};

const draw = async (): Promise<KeyMaterial> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return {
    signing: [{ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' }],
    cookies: [randomBytes(32).toString('base64url')],
  };
};

/** The keys of this identity provider; drawn at the first start. */
export const openKeyMaterial = async (pool: pg.Pool): Promise<KeyMaterial> => {
  const read = async () => {
    const { rows } = await pool.query<{ value: KeyMaterial }>(
      "select value from key_material where name = 'keys'",
    );
    return rows[0]?.value;
  };
  const known = await read();
  if (known) return known;
  await pool.query("insert into key_material (name, value) values ('keys', $1) on conflict do nothing", [
    JSON.stringify(await draw()),
  ]);
  return (await read())!;
};
