import { AppError, type User } from '@whichdoor/platform';

export const isSectorAdministrator = (user: Pick<User, 'roles'>): boolean =>
  user.roles.includes('sector-admin');

/**
 * Lets only an organisation's own people and administrators of the sector go on. Whether something exists is no secret
 * in a directory, so that the answer is `FORBIDDEN`, not `NOT_FOUND`.
 */
export const checkIsOwnOrganisation = (
  user: Pick<User, 'roles' | 'organisationId'>,
  organisationId: string,
): void => {
  if (isSectorAdministrator(user) || user.organisationId === organisationId) return;
  throw new AppError(
    'FORBIDDEN',
    'This belongs to another organisation. Only its own people or an administrator of the sector can do this.',
  );
};
