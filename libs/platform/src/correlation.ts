import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const store = new AsyncLocalStorage<string>();

/** Header in which the id of a request travels from the gateway to every service. */
export const correlationHeader = 'x-correlation-id';

/** Runs `work` as part of the request with this id; an id that is not plain is replaced by a fresh one. */
export const withCorrelation = <T>(id: string | undefined, work: () => T): T =>
  store.run(id && /^[A-Za-z0-9-]{8,64}$/.test(id) ? id : randomUUID(), work);

/** Id of the request that is being served; a fresh one outside any. */
export const currentCorrelation = (): string => store.getStore() ?? randomUUID();
