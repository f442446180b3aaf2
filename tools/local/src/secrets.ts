import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What nobody outside this machine's sector may know. Drawn at random at the first start. */
export type Secrets = {
  readonly postgres: string;
  /** Passwords of `<service>_owner` and `<service>_serving` */
  readonly owner: string;
  readonly serving: string;
  /** 32 bytes in base64 */
  readonly masterKey: string;
};

const draw = (): Secrets => ({
  postgres: randomBytes(24).toString('base64url'),
  owner: randomBytes(24).toString('base64url'),
  serving: randomBytes(24).toString('base64url'),
  masterKey: randomBytes(32).toString('base64'),
});

/** Reads the secrets; draws them when there are none. */
export const openSecrets = (file: string): Secrets => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secrets = draw();
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(unfinished, file);
  return secrets;
};
