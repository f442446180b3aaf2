import type { Fact } from '@whichdoor/contracts';
import type { EntityManager } from 'typeorm';

/** What a transaction can do besides the queries of its entity manager. */
export type Transaction = EntityManager & {
  /** Announces a fact: it is sent if, and only if, this transaction commits. */
  announce(fact: Fact): Promise<void>;
};

/** Runs work in one transaction (read committed) of the service's database, and takes it all back when it rejects. */
export type InTransaction = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
