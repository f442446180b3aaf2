import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { forgetOld, keptFor } from '../offline/retention.js';
import type { Sealed, Vault } from '../offline/vault.js';
import { writtenOf, type Letter, type Written } from './letter.js';
import { drawKeyPair, openSealed, privateKeyOf, sealTo, type SealedToKey } from './sealed-box.js';

/** A letterbox says nobody's name: its number is drawn, and only its person's own vault opens the half of its key that opens letters. */
type Box = { readonly id: string; readonly publicKey: ArrayBuffer; readonly sealedKey: Sealed };
type KeptLetter = SealedToKey & {
  readonly id: string;
  readonly boxId: string;
  /** Milliseconds since the epoch */
  readonly writtenAt: number;
};

type LetterboxSchema = DBSchema & {
  box: { key: string; value: Box };
  letter: { key: string; value: KeptLetter; indexes: { boxId: string; writtenAt: number } };
};
type Database = IDBPDatabase<LetterboxSchema>;

/** What was written down for a person while this device was locked, opened by that person. */
export type Letterbox = {
  /** Says which one it is, and not whose */
  readonly id: string;
  /** The letters as they are known here, the oldest first; the same list until something changes */
  letters(): readonly Letter[];
  subscribe(changed: () => void): () => void;
  /**
   * Takes a letter out once something was done with it. One tab does it at a time.
   * @returns false where it was no longer there: then nothing was done
   */
  take(id: string, act: (letter: Letter) => Promise<void>): Promise<boolean>;
  /** Forgets the letterbox, and everything in it. */
  clear(): Promise<void>;
  close(): void;
};

const name = 'whichdoor.letterbox';

/** A database of its own: a tab that was opened before there were letterboxes holds the other one at its version. */
const openDatabase = (): Promise<Database> =>
  openDB<LetterboxSchema>('whichdoor-letterbox', 1, {
    upgrade: (database) => {
      database.createObjectStore('box', { keyPath: 'id' });
      const letter = database.createObjectStore('letter', { keyPath: 'id' });
      letter.createIndex('boxId', 'boxId');
      letter.createIndex('writtenAt', 'writtenAt');
    },
  });

const during = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

/** Forgets what was written down on a locked device for longer than the policy allows. */
export const sweepLetters = (now: () => number = Date.now): Promise<void> =>
  during((database) => forgetOld(database.transaction('letter', 'readwrite'), now()));

const tellOthers = () => {
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
};

/** What a letter is sealed under: it opens in no other letterbox, as no other letter and of no other time. */
const labelOf = ({ id, boxId, writtenAt }: Pick<KeptLetter, 'id' | 'boxId' | 'writtenAt'>) =>
  `${boxId} ${id} ${writtenAt}`;

/**
 * Puts something into a letterbox. Nobody can read it from there but whose letterbox it is, once they have signed in.
 * @returns its id, to take it back at once; null where the letterbox is gone, because its person has signed out
 */
export const putLetter = (
  boxId: string,
  written: Written,
  now: () => number = Date.now,
): Promise<string | null> =>
  during(async (database) => {
    await forgetOld(database.transaction('letter', 'readwrite'), now());
    const box = await database.get('box', boxId);
    if (!box) return null;
    const letter = { id: crypto.randomUUID(), boxId, writtenAt: now() };
    const sealed = await sealTo(box.publicKey, labelOf(letter), written);
    const transaction = database.transaction(['box', 'letter'], 'readwrite');
    // Its person may have signed out while it was being sealed.
    const isThere = (await transaction.objectStore('box').getKey(boxId)) !== undefined;
    if (isThere) await transaction.objectStore('letter').put({ ...letter, ...sealed });
    await transaction.done;
    if (!isThere) return null;
    tellOthers();
    return letter.id;
  });

/**
 * Takes back what was just put in, unread.
 * @returns false where it was no longer there: its person has signed in and has decided
 */
export const takeLetterBack = (id: string): Promise<boolean> =>
  navigator.locks.request(name, () =>
    during(async (database) => {
      const wasThere = (await database.getKey('letter', id)) !== undefined;
      await database.delete('letter', id);
      tellOthers();
      return wasThere;
    }),
  );

/** The letterbox that this vault opens; makes one the first time. */
const boxOf = async (database: Database, vault: Vault): Promise<{ id: string; privateKey: CryptoKey }> => {
  for (const { id, sealedKey } of await database.getAll('box')) {
    const key = await vault.unseal<JsonWebKey>(sealedKey);
    if (key) return { id, privateKey: await privateKeyOf(key) };
  }
  const { publicKey, privateKey } = await drawKeyPair();
  const id = crypto.randomUUID();
  await database.put('box', { id, publicKey, sealedKey: await vault.seal(privateKey) });
  return { id, privateKey: await privateKeyOf(privateKey) };
};

/**
 * Opens the letterbox of whose vault this is.
 * @param now milliseconds since the epoch; what is older than the policy allows is forgotten first
 */
export const openLetterbox = async (vault: Vault, now: () => number = Date.now): Promise<Letterbox> => {
  const database = await openDatabase();
  await forgetOld(database.transaction('letter', 'readwrite'), now());
  const { id: boxId, privateKey } = await navigator.locks.request(name, () => boxOf(database, vault));
  const others = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  let known: readonly Letter[] = [];
  let isClosed = false;

  const read = async (kept: KeptLetter | undefined): Promise<Letter | null> => {
    if (kept?.boxId !== boxId || now() - kept.writtenAt > keptFor) return null;
    const written = writtenOf(await openSealed(privateKey, labelOf(kept), kept));
    return written && { id: kept.id, writtenAt: kept.writtenAt, written };
  };
  const load = async () => {
    if (isClosed) return;
    const letters = await Promise.all((await database.getAllFromIndex('letter', 'boxId', boxId)).map(read));
    known = letters.filter((letter) => letter !== null).sort((one, other) => one.writtenAt - other.writtenAt);
    for (const changed of listeners) changed();
  };
  const tell = async () => {
    await load();
    tellOthers();
  };
  others.addEventListener('message', () => void load());
  await load();

  return {
    id: boxId,
    letters: () => known,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    take: (id, act) =>
      navigator.locks.request(name, async () => {
        const letter = await read(await database.get('letter', id));
        if (letter) {
          await act(letter);
          await database.delete('letter', id);
        }
        await tell();
        return letter !== null;
      }),
    clear: async () => {
      const transaction = database.transaction(['box', 'letter'], 'readwrite');
      const letters = transaction.objectStore('letter');
      for (const id of await letters.index('boxId').getAllKeys(boxId)) await letters.delete(id);
      await transaction.objectStore('box').delete(boxId);
      await transaction.done;
      await tell();
    },
    close: () => {
      isClosed = true;
      others.close();
      database.close();
    },
  };
};
