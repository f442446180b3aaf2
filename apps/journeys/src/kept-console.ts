import type { Page } from 'playwright-core';
import { until } from '@whichdoor/testing';

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
 * Everything that the console holds on the device: both storages and all databases, bytes as text. Keys that cannot be taken out
 * of the browser are no part of it.
 */
export const heldOnDevice = (page: Page): Promise<string> =>
  page.evaluate<string>(`(async () => {
    const asked = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const legible = (_, value) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('latin1').decode(value)
        : value;
    const held = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        held.push({ [name + '/' + store]: await asked(database.transaction(store).objectStore(store).getAll()) });
      database.close();
    }
    return JSON.stringify(held, legible);
  })()`);

/** Waits until something lies on the device under this name: a page that is left in the same moment keeps it no more. */
export const isKeptAs = (page: Page, name: string): Promise<void> =>
  until(`“${name}” is kept`, async () => (await heldOnDevice(page)).includes(`"name":"${name}"`));
