import { useMe } from '../me/me-context.js';

/**
 * Whether what belongs to an organisation is this person's to change, as far as the organisation goes: their own, or any
 * for an administrator of the sector. What they may do to it their roles say.
 */
export const useIsOwn = (): ((organisationId: string | null) => boolean) => {
  const { organisation, roles } = useMe();
  return (organisationId) =>
    roles.includes('sector-admin') || (organisationId !== null && organisation?.id === organisationId);
};
