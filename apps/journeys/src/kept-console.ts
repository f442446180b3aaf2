import type { Page } from 'playwright-core';

/** Waits until the worker that keeps the console has it, and looks after this page. */
export const isKept = (page: Page) =>
  page.evaluate(`(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  })()`);

/**
 * Everything that the databases of the console hold on the device: names, keys and values, bytes as text. Keys that cannot be taken
 * out of the browser are no part of it.
 */
export const heldInDatabases = (page: Page): Promise<string> =>
  page.evaluate<string>(`(async () => {
    const asked = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const legible = (_, value) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('latin1').decode(value)
        : value;
    const held = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const each of database.objectStoreNames) {
        const store = database.transaction(each).objectStore(each);
        held.push({ [name + '/' + each]: [await asked(store.getAllKeys()), await asked(store.getAll())] });
      }
      database.close();
    }
    return JSON.stringify(held, legible);
  })()`);

/** All that and both storages. */
export const heldOnDevice = async (page: Page): Promise<string> =>
  (await heldInDatabases(page)) +
  (await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])'));

/**
 * Does something that is kept as a draft, and waits until it lies on the device: a page that is left in the same moment keeps it no
 * more. Under which name it lies there does not show; the other tabs are told it as soon as it does.
 */
export const untilKept = async (page: Page, name: string, act: () => Promise<void>): Promise<void> => {
  await page.evaluate(`globalThis.told = new Promise((resolve) => {
    new BroadcastChannel('whichdoor.drafts').addEventListener('message', ({ data }) => data === '${name}' && resolve());
  }), undefined`);
  await act();
  await page.evaluate('globalThis.told');
};
