import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from './run-file.js';

/** What nobody outside this machine's sector may know. Drawn at random at the first start. */
export type Secrets = {
  readonly postgres: string;
  /** Passwords of `<service>_owner` and `<service>_serving` */
  readonly owner: string;
  readonly serving: string;
  /** 32 bytes in base64 */
  readonly masterKey: string;
  /** Of the administrator of a Keycloak that runs here */
  readonly keycloak: string;
  /** Of every demonstration account in that Keycloak, whose rules the embedded provider's public word would break */
  readonly demonstration: string;
};

const word = () => randomBytes(24).toString('base64url');

const draw = (): Secrets => ({
  postgres: word(),
  owner: word(),
  serving: word(),
  masterKey: randomBytes(32).toString('base64'),
  keycloak: word(),
  demonstration: `open-door-${randomBytes(6).toString('base64url')}`,
});

/** Reads the secrets; draws those that are missing. */
export const openSecrets = (file: string): Secrets => {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const secrets = { ...draw(), ...known };
  if (Object.keys(secrets).every((name) => name in known)) return secrets;
  writeWhole(file, secrets);
  return secrets;
};
