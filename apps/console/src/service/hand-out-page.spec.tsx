import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aListing } from '../door/listing.fixture.js';
import { ServiceDocument, type ServiceQuery } from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { HandOutPage } from './hand-out-page.js';
import { ServicePage } from './service-page.js';

const listing = aListing({
  id: 'service-1',
  name: 'Harbour residential withdrawal',
  addressWords: '1 Example Street',
  askForWords: 'the nurse',
  phoneWords: '5550 0199',
});
const service = {
  ...listing,
  organisation: { id: 'o', name: 'Example Harbour', model: 'NOT_STATED', governanceWords: null },
  source: null,
  capacity: null,
  criteria: [],
} satisfies ServiceQuery['service'];
const away = says(ServiceDocument, () => {
  throw new TypeError('no network');
});
const address = '/services/service-1/hand-out';
const sheet = () => screen.findByRole('article');
let people = 0;
const someone = () => `hand-out-person-${(people += 1)}`;
const keeps = async (id: string) =>
  (await openVault(id)).write('kept/doors/RESIDENTIAL_WITHDRAWAL', {
    data: [listing],
    readAt: new Date().toISOString(),
  });

describe('a hand-out', () => {
  const show = (at = address) =>
    renderPage(<HandOutPage />, {
      path: '/services/:serviceId/hand-out',
      at,
      sayings: [says(ServiceDocument, { service })],
    });

  it('says where, when and whom to ask for, and names nobody unless that is wanted', async () => {
    await show();
    const paper = await sheet();

    for (const part of ['1 Example Street', 'the nurse', '5550 0199'])
      expect(paper.textContent).toContain(part);
    for (const name of ['Harbour residential withdrawal', 'Example Harbour', 'Test Organisation'])
      expect(paper.textContent).not.toContain(name);

    await userEvent.click(screen.getByRole('checkbox', { name: /Leave the names out/ }));

    for (const name of ['Harbour residential withdrawal', 'Example Harbour', 'Test Organisation'])
      expect(paper.textContent).toContain(name);
  });

  const sought = '?need=11111111-1111-4111-8111-111111111111&kind=RESIDENTIAL_WITHDRAWAL';

  it('is at an address that says nothing of what is looked for: browsers print it on the paper', async () => {
    const { router } = await show(`${address}${sought}`);
    await sheet();

    expect(router.state.location).toMatchObject({ pathname: address, search: '' });
  });

  it('is led to without it, from a service that was read and from one that was kept', async () => {
    const id = someone();
    const at = { path: '/services/:serviceId', at: `/services/service-1${sought}`, me: { id } };
    const leads = async () => (await screen.findByRole('link', { name: 'Hand-out' })).getAttribute('href');
    await renderPage(<ServicePage />, { ...at, sayings: [says(ServiceDocument, { service })] });
    expect(await leads()).toBe(address);
    cleanup();

    await keeps(id);
    await renderPage(<ServicePage />, { ...at, sayings: [away] });

    expect(await leads()).toBe(address);
  });
});

describe('without a network', () => {
  it.each([
    ['a service', <ServicePage key="page" />, '/services/:serviceId', '/services/service-1'],
    ['a hand-out', <HandOutPage key="page" />, '/services/:serviceId/hand-out', address],
  ])('%s comes from the doors that were kept, and says so', async (_, page, path, at) => {
    const id = someone();
    await keeps(id);

    await renderPage(page, { path, at, sayings: [away], me: { id } });

    expect(await screen.findByText(/This was kept on this device/)).toBeTruthy();
    expect(screen.getByText('1 Example Street')).toBeTruthy();
    expect(screen.getByRole('link', { name: '5550 0199' })).toBeTruthy();
  });

  it('says that it cannot be read where it is not among them', async () => {
    await renderPage(<ServicePage />, {
      path: '/services/:serviceId',
      at: '/services/service-1',
      sayings: [away],
      me: { id: someone() },
    });

    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
