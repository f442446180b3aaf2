import type { EntityManager } from 'typeorm';

/**
 * Waits until no other transaction holds this name of this kind, and holds it until the present one ends. For rules
 * over something that no single row stands for, such as "only one active organisation has this name".
 */
export const lockOn = async (tx: EntityManager, kind: string, name: string): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${kind} ${name}`]);
};
