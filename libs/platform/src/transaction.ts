import type { EntityManager } from 'typeorm';

/** Runs work in one transaction (read committed) of the service's database, and takes it all back when it rejects. */
export type InTransaction = <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;
