import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { paddedJson } from './padded-json.js';
import { forgetOld } from './retention.js';

/** A value that only its person's key opens. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

/** Stands for a name or for a person, and tells neither: what somebody looked for or wrote about would be read off it. */
type Tag = string;

type Kept = Sealed & {
  readonly tag: Tag;
  readonly owner: Tag;
  readonly sealedName: Sealed;
  /** Milliseconds since the epoch */
  readonly writtenAt: number;
};

/** What seals a person's things, and what makes tags: of the names of those, and of whose they are. */
type Keys = { readonly owner: Tag; readonly sealing: CryptoKey; readonly naming: CryptoKey };

type VaultSchema = DBSchema & {
  key: { key: Tag; value: Keys };
  sealed: { key: Tag; value: Kept; indexes: { owner: Tag; writtenAt: number } };
};

/**
 * What a person typed and has not sent, kept on this device, sealed with keys of that person's own, and so are the names under
 * which it lies. The keys cannot be taken out of the browser and go when the person signs out; what they sealed is then noise.
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

const vaultName = 'whichdoor-vault';

const openDatabase = (): Promise<IDBPDatabase<VaultSchema>> => {
  // Before any release there was one whose names could be read. It goes unread, and nobody waits: an open tab may hold it.
  void deleteDB('whichdoor');
  return openDB<VaultSchema>(vaultName, 1, {
    upgrade: (database) => {
      database.createObjectStore('key', { keyPath: 'owner' });
      const sealed = database.createObjectStore('sealed', { keyPath: 'tag' });
      sealed.createIndex('owner', 'owner');
      sealed.createIndex('writtenAt', 'writtenAt');
    },
  });
};

const algorithm = { name: 'AES-GCM', length: 256 } as const;

const tagOf = async (naming: CryptoKey, text: string): Promise<Tag> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', naming, new TextEncoder().encode(text))).join();

const drawKeys = async (personId: string): Promise<Keys> => {
  const naming = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const sealing = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  return { owner: await tagOf(naming, personId), sealing, naming };
};

/**
 * The person's keys on this device; makes them the first time. Whose they are can be told only by trying which of them makes
 * the tag of that person. Two tabs that begin at once end up with the same.
 */
const keysOf = (database: IDBPDatabase<VaultSchema>, personId: string): Promise<Keys> =>
  navigator.locks.request(vaultName, async () => {
    for (const keys of await database.getAll('key'))
      if ((await tagOf(keys.naming, personId)) === keys.owner) return keys;
    const drawn = await drawKeys(personId);
    await database.put('key', drawn);
    return drawn;
  });

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
  const { owner, sealing, naming } = await keysOf(database, personId);

  const seal = async (value: unknown): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = paddedJson(value);
    return { iv, bytes: await crypto.subtle.encrypt({ name: algorithm.name, iv }, sealing, plain) };
  };
  const unseal = async <Value>({ iv, bytes }: Sealed): Promise<Value | null> => {
    const opened = await crypto.subtle
      .decrypt({ name: algorithm.name, iv }, sealing, bytes)
      .catch(() => null);
    return opened && (JSON.parse(new TextDecoder().decode(opened)) as Value);
  };

  return {
    seal,
    unseal,
    read: async <Value>(name: string) => {
      const kept = await database.get('sealed', await tagOf(naming, name));
      return kept ? unseal<Value>(kept) : null;
    },
    write: async (name, value) => {
      const [tag, sealedName, sealed] = await Promise.all([tagOf(naming, name), seal(name), seal(value)]);
      await database.put('sealed', { tag, owner, sealedName, ...sealed, writtenAt: now() });
    },
    remove: async (name) => database.delete('sealed', await tagOf(naming, name)),
    names: async (prefix) => {
      const kept = await database.getAllFromIndex('sealed', 'owner', owner);
      const names = kept
        .sort((one, other) => one.writtenAt - other.writtenAt)
        .map(({ sealedName }) => unseal<string>(sealedName));
      return (await Promise.all(names))
        .filter((each) => each !== null)
        .filter((each) => each.startsWith(prefix));
    },
    clear: async () => {
      const transaction = database.transaction(['key', 'sealed'], 'readwrite');
      const sealed = transaction.objectStore('sealed');
      for (const each of await sealed.index('owner').getAllKeys(owner)) await sealed.delete(each);
      await transaction.objectStore('key').delete(owner);
      await transaction.done;
    },
  };
};
