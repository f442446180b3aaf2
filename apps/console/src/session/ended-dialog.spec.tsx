import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AuthProvider } from 'react-oidc-context';
import { useQueue } from '../offline/queue-context.js';
import type { Queue } from '../offline/queue.js';
import { renderPage } from '../testing/render-page.js';
import { EndedDialog } from './ended-dialog.js';
import { LeaveProvider } from './leave-context.js';
import { unlock } from './lock.js';
import { userManagerFor } from './user-manager.js';

const userManager = userManagerFor({
  gatewayUrl: 'http://gateway.invalid/graphql',
  issuer: 'http://identity.invalid',
  clientId: 'test',
});
let queue: Queue;
const Saving = () => {
  queue = useQueue();
  return null;
};

/** Shows the dialog to somebody whose session has ended: nothing that they save is taken. */
const show = async (id: string) => {
  const left: true[] = [];
  const shown = await renderPage(
    <AuthProvider userManager={userManager}>
      <LeaveProvider value={() => left.push(true)}>
        <Saving />
        <EndedDialog />
      </LeaveProvider>
    </AuthProvider>,
    { me: { id } },
  );
  return { ...shown, left };
};
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const asked = () => screen.queryByRole('dialog', { name: 'Not everything is sent' });

describe('leaving a session that has ended', () => {
  afterEach(unlock);

  it('forgets what was typed and asks nothing where nothing waits', async () => {
    const { vault, left } = await show('ended-1');
    await vault.write('draft/insight', 'half a sentence');

    await press('Leave and forget what was typed');

    await waitFor(() => expect(left).toHaveLength(1));
    expect(await vault.names('')).toEqual([]);
  });

  it('asks first where something that was saved would be lost, and can stay', async () => {
    const { vault, left } = await show('ended-2');
    await act(() => queue.save({ kind: 'recordEncounter', input: { siteId: 'site', month: '2026-11' } }));

    await press('Leave and forget what was typed');
    await screen.findByText(/One thing you saved waits on this device/);
    await press('Stay here');

    await waitFor(() => expect(asked()).toBeNull());
    expect(screen.getByRole('dialog', { name: 'Your session has ended' })).toBeTruthy();
    expect(left).toEqual([]);
    expect(await vault.names('queue/')).toHaveLength(1);

    await press('Leave and forget what was typed');
    await press('Sign out and forget');
    await waitFor(() => expect(left).toHaveLength(1));
    expect(await vault.names('')).toEqual([]);
  });
});
