import {
  OrganisationDeactivated,
  OrganisationRegistered,
  OrganisationRevised,
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

/** What somebody changes of an organisation; what is left out stays as it is. */
export type OrganisationRevision = Partial<Pick<Organisation, 'name' | 'model' | 'governanceWords'>>;

export const revise = (organisation: Organisation, revision: OrganisationRevision) => {
  const inactive = checkIsActive(organisation);
  if (inactive) return inactive;
  const next: Organisation = { ...organisation, ...revision };
  const { id: organisationId, model } = next;
  return {
    next,
    facts: model === organisation.model ? [] : [OrganisationRevised({ organisationId, model })],
  };
};

/** Brings an organisation back. Its services stay out of the lists: whoever runs them says which still exist. */
export const reactivate = (organisation: Organisation) => {
  if (organisation.status === 'ACTIVE')
    return refuse('OrganisationAlreadyActive', 'This organisation is in the lists already.');
  const next: Organisation = { ...organisation, status: 'ACTIVE' };
  return { next, facts: [registered(next)] };
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
    : refuse(
        'OrganisationInactive',
        'This organisation is no longer active, so nothing of it can be added or changed.',
      );

export const nameTaken = () =>
  refuse('OrganisationNameTaken', 'Another active organisation already has this name.');

const registered = ({ id, model }: Organisation) => OrganisationRegistered({ organisationId: id, model });
