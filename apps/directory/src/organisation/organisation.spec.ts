import { anOrganisation } from './organisation.fixture.js';
import { checkIsActive, deactivate, reactivate, register, revise, update } from './organisation.js';

describe('registering an organisation', () => {
  it('announces who leads its work, and no name', () => {
    const { facts } = register(anOrganisation({ name: 'Riverbend Exchange' }));

    expect(facts).toMatchObject([{ type: 'OrganisationRegistered', data: { model: 'PEER_LED' } }]);
    expect(JSON.stringify(facts)).not.toContain('Riverbend');
  });

  it('announces nothing of one that is inactive where it comes from', () => {
    expect(register(anOrganisation({ status: 'INACTIVE' })).facts).toEqual([]);
  });
});

describe('deactivating an organisation', () => {
  it('announces it once', () => {
    const deactivated = deactivate(anOrganisation());

    expect(deactivated).toMatchObject({
      next: { status: 'INACTIVE' },
      facts: [{ type: 'OrganisationDeactivated' }],
    });
  });

  it('is refused when it was done before', () => {
    expect(deactivate(anOrganisation({ status: 'INACTIVE' }))).toMatchObject({
      refusal: 'OrganisationAlreadyInactive',
    });
  });
});

describe('revising an organisation', () => {
  it('announces who leads it now, and nothing of its words', () => {
    const organisation = anOrganisation({ model: 'NON_PEER' });

    expect(revise(organisation, { model: 'PEER_LED' })).toMatchObject({
      facts: [{ type: 'OrganisationRevised', data: { model: 'PEER_LED' } }],
    });
    expect(revise(organisation, { name: 'New', governanceWords: 'Members.' })).toMatchObject({
      next: { name: 'New', governanceWords: 'Members.' },
      facts: [],
    });
  });
});

describe('reactivating an organisation', () => {
  it('announces it anew, and only where it had left', () => {
    expect(reactivate(anOrganisation({ status: 'INACTIVE' }))).toMatchObject({
      next: { status: 'ACTIVE' },
      facts: [{ type: 'OrganisationRegistered' }],
    });
    expect(reactivate(anOrganisation())).toMatchObject({ refusal: 'OrganisationAlreadyActive' });
  });
});

describe('taking in what another directory now says', () => {
  const told = { name: 'Riverbend', status: 'ACTIVE', sourceDigest: 'new' } as const;

  it('announces nothing but coming and going', () => {
    expect(update(anOrganisation(), told).facts).toEqual([]);
    expect(update(anOrganisation(), { ...told, status: 'INACTIVE' }).facts).toMatchObject([
      { type: 'OrganisationDeactivated' },
    ]);
    expect(update(anOrganisation({ status: 'INACTIVE' }), told).facts).toMatchObject([
      { type: 'OrganisationRegistered' },
    ]);
  });
});

it('takes no more from an organisation that has left', () => {
  expect(checkIsActive(anOrganisation())).toBeNull();
  expect(checkIsActive(anOrganisation({ status: 'INACTIVE' }))).toMatchObject({
    refusal: 'OrganisationInactive',
  });
});
