import { AppError } from '../errors.js';
import type { User } from './access-token.js';

/**
 * The organisation that a person acts for.
 *
 * @throws AppError `FORBIDDEN` for staff of the whole sector, who act for none
 */
export const organisationOf = (user: Pick<User, 'organisationId'>): string => {
  if (!user.organisationId)
    throw new AppError('FORBIDDEN', 'Only somebody who works for an organisation can do this.');
  return user.organisationId;
};
