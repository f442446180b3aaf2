import { openDB, type IDBPDatabase } from 'idb';

const { toString } = Object.prototype;

/** Bytes as text, so that whatever is legible in them can be found. Keys that cannot be taken out of the browser are no part of it. */
const legible = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) || toString.call(value) === '[object ArrayBuffer]'
    ? Buffer.from(value as ArrayBuffer).toString('latin1')
    : value;

const inDatabase = (database: IDBPDatabase) =>
  Promise.all(
    [...database.objectStoreNames].map(async (name) => {
      const { store } = database.transaction(name);
      const indexes = [...store.indexNames];
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return { name, indexes, keys, values };
    }),
  );

/** Everything that the databases of this device hold, as whoever looks into its files sees it: names, indexes, keys and values. */
export const heldOnDevice = async (): Promise<string> => {
  const held: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await openDB(name);
    held.push({ name, stores: await inDatabase(database) });
    database.close();
  }
  return JSON.stringify(held, legible);
};
