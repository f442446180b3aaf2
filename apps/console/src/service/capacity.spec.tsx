import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { permissionsOf, type Role } from '@whichdoor/contracts';
import { ConfirmCapacityDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { Capacity } from './capacity.js';
import { aService } from './managed-service.fixture.js';

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const told = { available: 2, maximum: 8, confirmedAt: daysAgo(24) };

const open = (capacity: typeof told | null = told, role: Role = 'coordinator') =>
  renderPage(<Capacity service={aService({ capacity })} now={now} />, {
    me: { roles: [role], permissions: [...permissionsOf([role])] },
    sayings: [
      says(ConfirmCapacityDocument, {
        confirmCapacity: { __typename: 'Service', id: 'service-1', capacity: told },
      }),
    ],
  });

describe('the places of a service', () => {
  it('are told with how old that is, and doubted after two weeks', async () => {
    await open();

    expect(screen.getByText('2 places free of 8')).toBeTruthy();
    expect(document.body.textContent).toContain('That is 3 weeks ago. Is it still so?');
  });

  it('are confirmed with one tap for the number and one to confirm, the limit as it was', async () => {
    const { asked } = await open();

    await userEvent.click(await screen.findByRole('radio', { name: '0' }));
    await userEvent.click(screen.getByRole('button', { name: 'Confirm none free' }));

    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Confirmed: no place free.'));
    expect(asked.map(({ variables }) => variables)).toEqual([
      { input: { serviceId: 'service-1', available: 0, maximum: 8 } },
    ]);
  });

  it('are as they were left when the page comes again, which says so', async () => {
    const { vault } = await open();
    await userEvent.click(await screen.findByRole('radio', { name: '1' }));
    await waitFor(async () => expect(await vault.read('draft/capacity/service-1')).not.toBeNull());
    document.body.replaceChildren();

    await open();
    await screen.findByText(/You began this earlier/);
    await userEvent.click(screen.getByRole('button', { name: 'Begin again' }));

    await waitFor(() => expect(screen.queryByText(/You began this earlier/)).toBeNull());
    expect(screen.queryByRole('button', { name: /Confirm/ })).toBeNull();
    await waitFor(async () => expect(await vault.read('draft/capacity/service-1')).toBeNull());
  });

  it('take another number, but nothing that is no number', async () => {
    const { asked } = await open(null);
    await userEvent.click(await screen.findByRole('radio', { name: 'Another number' }));
    const places = screen.getByRole('textbox', { name: 'Free places' });

    await userEvent.type(places, 'few');
    expect(screen.queryByRole('button', { name: /Confirm/ })).toBeNull();
    expect(screen.getByText(/whole number/)).toBeTruthy();

    await userEvent.clear(places);
    await userEvent.type(places, '12');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm 12 free' }));

    await waitFor(() =>
      expect(asked[0]?.variables).toEqual({
        input: { serviceId: 'service-1', available: 12, maximum: null },
      }),
    );
  });

  it('are only read by those who may not confirm them', async () => {
    const { vault } = await open(told, 'sector-admin');
    // By then a form would have looked as well, and be there.
    await act(() => vault.read('draft/capacity/service-1'));

    expect(screen.queryByRole('radio')).toBeNull();
  });
});
