import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CloseNeedDocument } from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { CloseNeedForm } from './close-need-form.js';

const closed = says(CloseNeedDocument, { closeNeed: { __typename: 'Need', id: 'need-1' } } as never);
const show = () =>
  renderPage(<CloseNeedForm needId="need-1" hasCodeWord={false} onClosed={() => undefined} />, {
    sayings: [closed],
  });
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const close = async () => userEvent.click(await screen.findByRole('button', { name: 'Close it' }));

describe('closing a need', () => {
  afterEach(async () => (await openVault('person-1')).clear());

  it('says at each choice what is missing, and closes nothing until it is there', async () => {
    const { asked } = await show();
    await close();
    expect(
      screen.getByRole('group', { name: 'How did it end?', description: 'Say how it ended first.' }),
    ).toBeTruthy();
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);

    await choose('Not met');
    await close();
    expect(screen.getByRole('group', { description: /at least one reason/ })).toBeTruthy();
    expect(asked).toEqual([]);

    const [reason] = screen.getAllByRole('checkbox');
    if (reason) await userEvent.click(reason);
    await close();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toMatchObject({ input: { id: 'need-1', closing: 'UNMET_CLOSED' } });
  });

  it('is as it was left when the page comes again', async () => {
    const { vault } = await show();
    await screen.findByRole('button', { name: 'Close it' });
    await choose('Partly met');
    await waitFor(async () => expect(await vault.read('draft/close-need/need-1')).not.toBeNull());
    document.body.replaceChildren();

    await show();

    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Partly met' })).checked).toBe(true);
    expect(screen.getByText(/You began this earlier/)).toBeTruthy();
  });
});
