/** How long what somebody typed stays on a device that they do not come back to, in milliseconds. */
export const keptFor = 24 * 60 * 60 * 1000;

/** Things that were each written at some time, in a database of this device as `idb` gives it, about to be changed. */
type Changing<Key> = {
  readonly store: {
    index(name: 'writtenAt'): { getAllKeys(range: IDBKeyRange): Promise<Key[]> };
    delete(key: Key): Promise<void>;
  };
  readonly done: Promise<void>;
};

/** Forgets what lies here for longer than is allowed, whoever's it is. */
export const forgetOld = async <Key>({ store, done }: Changing<Key>, now: number): Promise<void> => {
  const old = IDBKeyRange.upperBound(now - keptFor);
  for (const key of await store.index('writtenAt').getAllKeys(old)) await store.delete(key);
  await done;
};
