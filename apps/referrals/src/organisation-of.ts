import { AppError, type User } from '@whichdoor/platform';

/** The organisation that a person acts for. Staff of the whole sector have none, and refer nobody. */
export const organisationOf = (user: User): string => {
  if (!user.organisationId)
    throw new AppError('FORBIDDEN', 'Only somebody who works for an organisation can do this.');
  return user.organisationId;
};
