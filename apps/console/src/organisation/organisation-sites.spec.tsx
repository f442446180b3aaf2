import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { permissionsOf, type Role } from '@whichdoor/contracts';
import {
  AreasDocument,
  ManagedOrganisationDocument,
  NotInOrderDocument,
  OpenSiteDocument,
  type ManagedOrganisationQuery,
  type OpenSiteMutation,
} from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { ManagedOrganisationView } from './managed-organisation-page.js';

type Site = NonNullable<ManagedOrganisationQuery['organisation']>['sites'][number];
const id = '00000000-0000-4000-8000-000000000001';
const nothing = { totalCount: 0, nodes: [] };
const added: OpenSiteMutation = { openSite: { __typename: 'Site', id: 'site-2', name: 'The van' } };

const show = ({
  sites = [],
  role = 'sector-admin',
  status = 'ACTIVE',
  answer = () => added,
}: {
  sites?: Site[];
  role?: Role;
  status?: 'ACTIVE' | 'INACTIVE';
  answer?: () => OpenSiteMutation;
} = {}) => {
  const there = [...sites];
  return renderPage(<ManagedOrganisationView id={id} />, {
    me: { roles: [role], permissions: [...permissionsOf([role])] },
    sayings: [
      says(ManagedOrganisationDocument, (): ManagedOrganisationQuery => ({
        organisation: {
          id,
          name: 'Harbour Example',
          model: 'PEER_LED',
          governanceWords: null,
          status,
          sites: there,
          source: null,
          services: { totalCount: 0, nodes: [] },
        },
      })),
      says(NotInOrderDocument, { withoutCriteria: nothing, unconfirmed: nothing, closed: nothing }),
      says(AreasDocument, {
        services: {
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes: [{ id: 'a', areas: ['harbour'] }],
        },
      }),
      says(OpenSiteDocument, () => {
        const told = answer();
        if (told.openSite.__typename === 'Site')
          there.push({ ...told.openSite, id: crypto.randomUUID(), area: 'harbour' });
        return told;
      }),
    ],
  });
};
type Asked = Awaited<ReturnType<typeof show>>['asked'];
const inputsOf = (asked: Asked) =>
  asked
    .filter((each) => each.id === OpenSiteDocument.id)
    .map(({ variables }) => (variables as { input: Record<string, unknown> }).input);
const opener = () => screen.findByRole('button', { name: 'Add a place' });
const begin = async () => userEvent.click(await opener());
const name = () => screen.findByLabelText<HTMLInputElement>('Name of the place');
const area = () => screen.getByLabelText('Area it lies in');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Add this place' }));

describe('the places of an organisation', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await (await openVault('person-1')).clear();
  });

  it('says what cannot be done while there is none, and adds one', async () => {
    const { asked } = await show();
    await screen.findByText(/nobody there can write an encounter down/);
    await begin();
    await userEvent.type(await name(), ' The van ');
    await screen.findByRole('option', { name: 'Harbour' });
    await userEvent.selectOptions(area(), 'harbour');
    await save();

    expect((await screen.findByText('The van')).closest('li')?.textContent).toBe('The vanHarbour');
    expect(screen.queryByText(/nobody there can write an encounter down/)).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Added: The van.');
    expect(document.activeElement).toBe(await opener());
    expect(inputsOf(asked)).toEqual([
      { organisationId: id, name: 'The van', area: 'harbour', idempotencyKey: expect.any(String) },
    ]);
    await begin();
    expect((await name()).value).toBe('');
  });

  it('takes an area that nobody had yet, and none', async () => {
    const { asked } = await show();
    await begin();
    await userEvent.type(await name(), 'The van');
    await userEvent.selectOptions(area(), 'Another area');
    await save();
    expect(document.activeElement).toBe(screen.getByLabelText('Name of that area'));
    expect(inputsOf(asked)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Name of that area'), 'New Haven');
    await save();
    await screen.findByText('Added: The van.');
    expect(inputsOf(asked)).toMatchObject([{ area: 'new-haven' }]);

    await begin();
    await userEvent.type(await name(), 'The kitchen');
    await save();
    await screen.findByText('Added: The kitchen.');
    expect(inputsOf(asked)).toMatchObject([{}, { area: null }]);
  });

  it('asks for a name, and takes none that is there already: whoever chooses could not tell them apart', async () => {
    const { asked } = await show({ sites: [{ id: 'site-1', name: 'The Shopfront', area: null }] });
    await begin();
    await name();
    await save();
    expect(screen.getByText('Give it a name, in one line.')).toBeTruthy();
    expect(document.activeElement).toBe(await name());
    await userEvent.type(await name(), 'the shopfront');
    await save();
    expect(screen.getByText('A place of this name is in the list already.')).toBeTruthy();
    expect(inputsOf(asked)).toEqual([]);
  });

  it('says a refusal in words, and keeps what was typed through it and through a closed page', async () => {
    const refused = { __typename: 'OrganisationInactive', message: 'It was taken out.' } as const;
    const draft = `draft/site/new/${id}`;
    const { vault } = await show({ answer: () => ({ openSite: refused }) });
    await begin();
    await userEvent.type(await name(), 'The van');
    await save();
    await screen.findByText('This was not taken. It was taken out.');
    expect((await name()).value).toBe('The van');
    await waitFor(async () => expect(await vault.read(draft)).toMatchObject({ name: 'The van' }));
    document.body.replaceChildren();

    await show();
    expect((await name()).value).toBe('The van');
    expect(screen.getByText(/You began this earlier/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back without saving' }));
    expect(document.activeElement).toBe(await opener());
    await waitFor(async () => expect(await vault.read(draft)).toBeNull());
    document.body.replaceChildren();

    await show();
    await opener();
    expect(screen.queryByLabelText('Name of the place')).toBeNull();
  });

  it('sends the same again under one key, and another wording under another', async () => {
    const lost = () => {
      throw new TypeError('no network');
    };
    const { asked } = await show({ answer: lost });
    await begin();
    await userEvent.type(await name(), 'The van');
    await save();
    await save();
    await userEvent.type(await name(), 's');
    await save();

    await waitFor(() => expect(inputsOf(asked)).toHaveLength(3));
    const [first, again, other] = inputsOf(asked).map(({ idempotencyKey }) => idempotencyKey);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it.each([
    ['of another organisation', { role: 'organisation-admin' }],
    ['out of the lists', { status: 'INACTIVE' }],
  ] as const)('are added to none %s', async (_, given) => {
    await show({ ...given, sites: [{ id: 'site-1', name: 'The shopfront', area: null }] });
    await screen.findByText('The shopfront');
    expect(screen.queryByRole('button', { name: 'Add a place' })).toBeNull();
  });
});
