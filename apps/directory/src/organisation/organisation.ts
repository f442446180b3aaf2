import {
  OrganisationDeactivated,
  OrganisationRegistered,
  refuse,
  type OrganisationModel,
} from '@whichdoor/contracts';

/** An organisation of the sector. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly model: OrganisationModel;
  readonly governanceWords: string | null;
  readonly status: 'ACTIVE' | 'INACTIVE';
  /** Code of the directory it was taken in from, with its row there and a digest of what the row said. */
  readonly sourceDirectory: string | null;
  readonly sourceRowId: string | null;
  readonly sourceDigest: string | null;
};

const unsourced = { sourceDirectory: null, sourceRowId: null, sourceDigest: null };

export const register = (
  asked: Pick<Organisation, 'id' | 'name' | 'model' | 'governanceWords'> & Partial<Organisation>,
) => {
  const next: Organisation = { status: 'ACTIVE', ...unsourced, ...asked };
  return { next, facts: next.status === 'ACTIVE' ? [registered(next)] : [] };
};

export const deactivate = (organisation: Organisation) => {
  if (organisation.status === 'INACTIVE')
    return refuse('OrganisationAlreadyInactive', 'This organisation was already taken out of the lists.');
  const next: Organisation = { ...organisation, status: 'INACTIVE' };
  return { next, facts: [OrganisationDeactivated({ organisationId: next.id })] };
};

/** What another directory says now, over what it said before. Whoever listens learns of coming and going. */
export const update = (
  organisation: Organisation,
  told: Pick<Organisation, 'name' | 'status' | 'sourceDigest'>,
) => {
  const next: Organisation = { ...organisation, ...told };
  if (next.status === organisation.status) return { next, facts: [] };
  return {
    next,
    facts: [
      next.status === 'ACTIVE' ? registered(next) : OrganisationDeactivated({ organisationId: next.id }),
    ],
  };
};

export const checkIsActive = (organisation: Organisation) =>
  organisation.status === 'ACTIVE'
    ? null
    : refuse('OrganisationInactive', 'This organisation is no longer active, so nothing can be added to it.');

export const nameTaken = () =>
  refuse('OrganisationNameTaken', 'Another active organisation already has this name.');

const registered = ({ id, model }: Organisation) => OrganisationRegistered({ organisationId: id, model });
