import { AppError, type User } from '@whichdoor/platform';

/** The organisation that a person records for. Staff of the whole sector have none, and record nothing. */
export const organisationOf = (user: User): string => {
  if (!user.organisationId)
    throw new AppError('FORBIDDEN', 'Only somebody who works for an organisation can do this.');
  return user.organisationId;
};
