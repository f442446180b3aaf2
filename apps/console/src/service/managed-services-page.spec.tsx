import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { permissionsOf } from '@whichdoor/contracts';
import { ManagedServicesDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { ManagedServicesPage } from './managed-services-page.js';

const none = says(ManagedServicesDocument, {
  services: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
});
const show = (view: string) =>
  renderPage(<ManagedServicesPage />, {
    me: { roles: ['organisation-admin'], permissions: [...permissionsOf(['organisation-admin'])] },
    sayings: [none],
    path: '/listings',
    at: `/listings?show=${view}`,
  });
const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Part of the name' });

describe('services to look after, where none is shown', () => {
  it('shows all in the lists with one tap, whatever part of a name was typed', async () => {
    const { router } = await show('withdrawn');
    await screen.findByText('No service here is withdrawn.');
    await userEvent.type(search(), 'House');

    await userEvent.click(await screen.findByRole('button', { name: 'Show all in the lists' }));

    expect(router.state.location.search).toBe('');
    expect(search().value).toBe('');
  });

  it('calls nothing in order where a name was typed that none has', async () => {
    await show('unconfirmed');
    await screen.findByText('Nothing is out of order here.');

    await userEvent.type(search(), 'House');

    expect(await screen.findByText(/^No service fits\./)).toBeTruthy();
    expect(screen.queryByText('Nothing is out of order here.')).toBeNull();
  });
});
