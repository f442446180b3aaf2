import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { OperatorError } from '../errors.js';
import type { Transaction } from '../transaction.js';
import { forceRowSecurity } from './tenancy-functions.js';

/**
 * One key per organisation, wrapped by the service's master key. Destroying it makes everything sealed with it
 * unreadable, in backups too. A wrapped key tells nothing, so that every reader whom the sealed row itself lets in may
 * fetch it; only its own organisation can make or destroy one.
 */
export const organisationKeyTable = `
create table organisation_key (
  organisation_id uuid not null,
  wrapped_key bytea,
  destroyed_at timestamptz,
  constraint organisation_key_pk primary key (organisation_id)
);
${forceRowSecurity('organisation_key')}
create policy organisation_key_read on organisation_key for select using (true);
create policy organisation_key_make on organisation_key for insert
  with check (organisation_id = (select current_organisation()));
create policy organisation_key_destroy on organisation_key for update
  using (organisation_id = (select current_organisation()))
  with check (wrapped_key is null);
`;

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

const seal = (key: Buffer, plain: Buffer): Buffer => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
};

const open = (key: Buffer, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
};

/** What wraps the keys of organisations: the first wraps, and all of them open what one of them has wrapped. */
export type MasterKeys = readonly [Buffer, ...Buffer[]];

/** Wraps a key of an organisation. */
export const wrapKey = ([masterKey]: MasterKeys, key: Buffer): Buffer => seal(masterKey, key);

/** Opens a wrapped key. @throws Error when it was wrapped by a key that is not among these */
export const unwrapKey = (masterKeys: readonly Buffer[], wrapped: Buffer): Buffer => {
  for (const masterKey of masterKeys)
    try {
      return open(masterKey, wrapped);
    } catch {
      // Another of them has wrapped it.
    }
  throw new OperatorError('A key was wrapped by a master key that is not among those of this service.');
};

const fingerprint = (key: Buffer, purpose: string, words: string): Buffer => {
  // A key of its own for each purpose, so that marking words tells nothing about what the key itself has sealed.
  const markingKey = Buffer.from(hkdfSync('sha256', key, '', `whichdoor fingerprint: ${purpose}`, 32));
  return createHmac('sha256', markingKey).update(words, 'utf8').digest();
};

/** Seals free text and shared facts with the key of the organisation they belong to. */
export class OrganisationKeys {
  constructor(private readonly masterKeys: MasterKeys) {}

  /** Seals words of the acting organisation; its key is made with the first. */
  async seal(tx: Transaction, organisationId: string, words: string): Promise<Buffer> {
    return seal(await this.make(tx, organisationId), Buffer.from(words, 'utf8'));
  }

  /**
   * A mark by which the same words can be recognised again, and nothing else: the marks of two organisations, or of two
   * purposes, never agree, and without the organisation's key nobody can try out which words they stand for.
   */
  async fingerprint(
    tx: Transaction,
    organisationId: string,
    purpose: string,
    words: string,
  ): Promise<Buffer> {
    return fingerprint(await this.make(tx, organisationId), purpose, words);
  }

  /** The mark of words that may have been given before; null where the organisation has no key to have marked any. */
  async findFingerprint(
    tx: Transaction,
    organisationId: string,
    purpose: string,
    words: string,
  ): Promise<Buffer | null> {
    const key = await this.find(tx, organisationId);
    return key && fingerprint(key, purpose, words);
  }

  /** Opens sealed words; null when the organisation's key was destroyed. */
  async open(tx: Transaction, organisationId: string, sealed: Buffer): Promise<string | null> {
    const key = await this.find(tx, organisationId);
    return key ? open(key, sealed).toString('utf8') : null;
  }

  /** Destroys the acting organisation's key, and with it everything that it sealed. */
  async destroy(tx: Transaction, organisationId: string): Promise<void> {
    await tx.query(
      'update organisation_key set wrapped_key = null, destroyed_at = now() where organisation_id = $1',
      [organisationId],
    );
  }

  private async make(tx: Transaction, organisationId: string): Promise<Buffer> {
    await tx.query(
      'insert into organisation_key (organisation_id, wrapped_key) values ($1, $2) on conflict do nothing',
      [organisationId, wrapKey(this.masterKeys, randomBytes(32))],
    );
    const key = await this.find(tx, organisationId);
    if (!key) throw new Error('The key of this organisation was destroyed.');
    return key;
  }

  private async find(tx: Transaction, organisationId: string): Promise<Buffer | null> {
    const [row] = (await tx.query('select wrapped_key from organisation_key where organisation_id = $1', [
      organisationId,
    ])) as { wrapped_key: Buffer | null }[];
    return row?.wrapped_key ? unwrapKey(this.masterKeys, row.wrapped_key) : null;
  }
}
