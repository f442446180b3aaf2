import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { forgetOld } from './retention.js';

/** A value that only its person's key opens. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

type Kept = Sealed & {
  readonly personId: string;
  readonly name: string;
  /** Milliseconds since the epoch */
  readonly writtenAt: number;
};

type VaultSchema = DBSchema & {
  key: { key: string; value: CryptoKey };
  sealed: { key: [string, string]; value: Kept; indexes: { personId: string; writtenAt: number } };
};

/**
 * What a person typed and has not sent, kept on this device, sealed with a key of that person's own. The key cannot be
 * taken out of the browser and goes when the person signs out; what it sealed is then noise.
 */
export type Vault = {
  /** What was kept under this name; null where nothing is, or nothing that can be opened any more. */
  read<Value>(name: string): Promise<Value | null>;
  /** Keeps a value, JSON all through, in place of what was there. */
  write(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
  /** The names kept that begin so, oldest first. */
  names(prefix: string): Promise<readonly string[]>;
  /** Seals a value, JSON all through, to be kept elsewhere. */
  seal(value: unknown): Promise<Sealed>;
  /** What this person's key has sealed; null where it was another one's. */
  unseal<Value>(sealed: Sealed): Promise<Value | null>;
  /** Forgets everything of this person's, and their key. */
  clear(): Promise<void>;
};

const openDatabase = (): Promise<IDBPDatabase<VaultSchema>> =>
  openDB<VaultSchema>('whichdoor', 1, {
    upgrade: (database) => {
      database.createObjectStore('key');
      const sealed = database.createObjectStore('sealed', { keyPath: ['personId', 'name'] });
      sealed.createIndex('personId', 'personId');
      sealed.createIndex('writtenAt', 'writtenAt');
    },
  });

const algorithm = { name: 'AES-GCM', length: 256 } as const;

/** The person's key on this device; makes one the first time. Two tabs that begin at once end up with the same. */
const keyOf = async (database: IDBPDatabase<VaultSchema>, personId: string): Promise<CryptoKey> => {
  const drawn = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  const transaction = database.transaction('key', 'readwrite');
  const known = await transaction.store.get(personId);
  if (!known) await transaction.store.put(drawn, personId);
  await transaction.done;
  return known ?? drawn;
};

/** Forgets what is older than the policy allows, whoever's it is. */
export const sweepVaults = async (now: () => number = Date.now): Promise<void> => {
  const database = await openDatabase();
  await forgetOld(database.transaction('sealed', 'readwrite'), now());
  database.close();
};

/**
 * Opens a person's vault on this device.
 * @param now milliseconds since the epoch; what is older than the policy allows is forgotten first, whoever's it is
 */
export const openVault = async (personId: string, now: () => number = Date.now): Promise<Vault> => {
  const database = await openDatabase();
  await forgetOld(database.transaction('sealed', 'readwrite'), now());
  const key = await keyOf(database, personId);

  const seal = async (value: unknown): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    return { iv, bytes: await crypto.subtle.encrypt({ name: algorithm.name, iv }, key, plain) };
  };
  const unseal = async <Value>({ iv, bytes }: Sealed): Promise<Value | null> => {
    const opened = await crypto.subtle.decrypt({ name: algorithm.name, iv }, key, bytes).catch(() => null);
    return opened && (JSON.parse(new TextDecoder().decode(opened)) as Value);
  };

  return {
    seal,
    unseal,
    read: async <Value>(name: string) => {
      const kept = await database.get('sealed', [personId, name]);
      return kept ? unseal<Value>(kept) : null;
    },
    write: async (name, value) => {
      await database.put('sealed', { personId, name, ...(await seal(value)), writtenAt: now() });
    },
    remove: (name) => database.delete('sealed', [personId, name]),
    names: async (prefix) =>
      (await database.getAllFromIndex('sealed', 'personId', personId))
        .filter(({ name }) => name.startsWith(prefix))
        .sort((one, other) => one.writtenAt - other.writtenAt)
        .map(({ name }) => name),
    clear: async () => {
      const transaction = database.transaction(['key', 'sealed'], 'readwrite');
      const sealed = transaction.objectStore('sealed');
      for (const each of await sealed.index('personId').getAllKeys(personId)) await sealed.delete(each);
      await transaction.objectStore('key').delete(personId);
      await transaction.done;
    },
  };
};
