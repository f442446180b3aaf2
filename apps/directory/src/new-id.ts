import { randomUUID } from 'node:crypto';
import { AppError, type Transaction, type User } from '@whichdoor/platform';
import type { EntitySchema, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { isSectorAdministrator } from './authority.js';
import { lockOn } from './lock-on.js';

/**
 * The id of something that is about to be made: a new one, or the one that it has elsewhere already.
 *
 * @throws AppError `FORBIDDEN` unless an administrator of the sector wants to keep an id, `INVALID_INPUT` when something
 *   else has it
 */
export const newIdFor = async <T extends ObjectLiteral & { readonly id: string }>(
  tx: Transaction,
  user: User,
  entity: EntitySchema<T>,
  wanted: string | null | undefined,
): Promise<string> => {
  if (!wanted) return randomUUID();
  if (!isSectorAdministrator(user))
    throw new AppError('FORBIDDEN', 'Only an administrator of the sector can keep an id.');
  await lockOn(tx, 'id', wanted);
  if (await tx.existsBy(entity, { id: wanted } as FindOptionsWhere<T>))
    throw new AppError('INVALID_INPUT', `The id ${wanted} is already in use.`);
  return wanted;
};
