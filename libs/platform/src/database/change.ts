import type { Fact, Refusal } from '@whichdoor/contracts';
import type { EntitySchema, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { AppError } from '../errors.js';
import type { Transaction } from '../transaction.js';

/** What a decision asks for: the next state and the facts that it causes. */
export type Change<T> = { readonly next: T; readonly facts: readonly Fact[] };

/**
 * Locks, decides, saves, announces: the only way an existing aggregate is written. The row lock serialises one
 * aggregate, which is also what keeps its events in order.
 *
 * @throws AppError `NOT_FOUND` when there is none with this id, or none that the actor may see
 */
export const change = async <T extends ObjectLiteral & { readonly id: string }, R extends Refusal>(
  tx: Transaction,
  entity: EntitySchema<T>,
  id: string,
  decide: (current: T) => Change<T> | R | Promise<Change<T> | R>,
): Promise<T | R> => {
  const current = await tx.findOne(entity, {
    where: { id } as FindOptionsWhere<T>,
    lock: { mode: 'pessimistic_write' },
  });
  if (!current) throw notFound(entity.options.name, id);
  const outcome = await decide(current);
  return 'refusal' in outcome ? outcome : replace(tx, entity, outcome);
};

/** Inserts a new aggregate and announces what that means. */
export const create = async <T extends ObjectLiteral>(
  tx: Transaction,
  entity: EntitySchema<T>,
  { next, facts }: Change<T>,
): Promise<T> => {
  // Not `save`, which first looks whether it is there. `updateEntity` would ask for columns that the decision has given.
  await tx
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(next as QueryDeepPartialEntity<T>)
    .updateEntity(false)
    .execute();
  for (const fact of facts) await tx.announce(fact);
  return next;
};

/** Saves the next state of an aggregate that this transaction has locked, and announces what that means. */
export const replace = async <T extends ObjectLiteral>(
  tx: Transaction,
  entity: EntitySchema<T>,
  { next, facts }: Change<T>,
): Promise<T> => {
  await tx.save(entity, next as T, { reload: false });
  for (const fact of facts) await tx.announce(fact);
  return next;
};

/** Says that something is not there; also for what the actor may not see. */
export const notFound = (noun: string, id: string): AppError =>
  new AppError('NOT_FOUND', `There is no ${noun.replaceAll('_', ' ')} with the id ${id}.`);
