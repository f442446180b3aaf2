import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RecordEncounterDocument } from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { openLetterbox, putLetter } from './letterbox.js';
import { WrittenWhileLocked } from './written-while-locked.js';

const sites = [
  { id: 'site-1', name: 'The shopfront', area: null },
  { id: 'site-2', name: 'The bus', area: null },
];
const organisation = { id: 'organisation-1', name: 'Test Organisation', sites };
const recorded = says(RecordEncounterDocument, {
  recordEncounter: { __typename: 'Encounter', id: 'encounter-1' },
});
const nothing = {
  month: '2026-11',
  gave: [],
  received: [],
  reachBand: null,
  barriers: [],
  accessOffers: [],
} as const;

/** Puts encounters into somebody's letterbox while they are not there; gives their ids. */
const writeDown = async (personId: string, ...gave: readonly ('LISTENING' | 'NALOXONE')[]) => {
  const letterbox = await openLetterbox(await openVault(personId));
  letterbox.close();
  const ids: (string | null)[] = [];
  for (const code of gave) ids.push(await putLetter(letterbox.id, { ...nothing, gave: [code] }));
  return ids;
};
let people = 0;
const aPerson = () => `decider-${(people += 1)}`;
const open = (id: string, among = organisation) =>
  renderPage(<WrittenWhileLocked />, { sayings: [recorded], me: { id, organisation: among } });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what was written down while the device was locked', () => {
  it('is told with all that it says, and nothing of it is sent by itself', async () => {
    const personId = aPerson();
    await writeDown(personId, 'LISTENING', 'NALOXONE');

    const { asked, vault } = await open(personId);

    expect(
      await screen.findByRole('heading', {
        name: 'While this was locked, 2 encounters were written down here',
      }),
    ).toBeTruthy();
    expect(screen.getAllByText(/^Gave: /).map(({ textContent }) => textContent)).toEqual([
      'Gave: Listening',
      'Gave: Naloxone',
    ]);
    expect(asked).toEqual([]);
    expect(await vault.names('queue/')).toEqual([]);
  });

  it('is nothing at all to somebody else who signs in', async () => {
    await writeDown(aPerson(), 'LISTENING');

    await open(aPerson());

    expect(screen.queryByText(/While this was locked/)).toBeNull();
  });

  it('is sent once where it was, under its own key, when somebody says that it is theirs', async () => {
    const personId = aPerson();
    const [id] = await writeDown(personId, 'LISTENING');
    const { asked, letterbox } = await open(personId);
    await userEvent.selectOptions(await screen.findByLabelText('Place of what you send'), 'site-2');

    await userEvent.dblClick(screen.getByRole('button', { name: 'Send: An encounter in November 2026 (1)' }));

    await screen.findByText('One encounter is on the way.');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toMatchObject({
      input: { idempotencyKey: id, siteId: 'site-2', month: '2026-11', gave: ['LISTENING'], needId: null },
    });
    expect(letterbox.letters()).toEqual([]);
  });

  it('is removed when somebody says so twice, and the rest can still be sent', async () => {
    const personId = aPerson();
    await writeDown(personId, 'LISTENING', 'NALOXONE');
    const { asked, letterbox } = await open(personId);

    await press('Remove: An encounter in November 2026 (1)');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep' }));
    expect(letterbox.letters()).toHaveLength(2);
    await press('Remove: An encounter in November 2026 (1)');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }));

    await screen.findByText('One encounter is removed. Nothing of it is kept.');
    expect(letterbox.letters().map(({ written }) => written.gave)).toEqual([['NALOXONE']]);
    expect(asked).toEqual([]);
    await press('Send: An encounter in November 2026 (1)');
    await waitFor(() => expect(asked).toHaveLength(1));
  });

  it('is decided on all at once', async () => {
    const personId = aPerson();
    await writeDown(personId, 'LISTENING', 'NALOXONE');
    const { asked } = await open(personId);

    await press('Send all');

    await screen.findByText('2 encounters are on the way.');
    expect(document.activeElement?.textContent).toBe('2 encounters are on the way.');
    await waitFor(() => expect(asked).toHaveLength(2));
  });

  it('is told while the page stands, and gone once another tab has decided', async () => {
    const personId = aPerson();
    const { letterbox } = await open(personId);
    await act(() => writeDown(personId, 'LISTENING'));
    await screen.findByText(/While this was locked, one encounter/);

    const other = await openLetterbox(await openVault(personId));
    await act(async () => {
      for (const { id } of letterbox.letters()) await other.take(id, async () => undefined);
    });
    other.close();

    await waitFor(() => expect(screen.queryByText(/While this was locked/)).toBeNull());
  });

  it('is not asked about again where a page ended between sending it and taking it out', async () => {
    const personId = aPerson();
    const [id] = await writeDown(personId, 'LISTENING');
    const vault = await openVault(personId);
    const entry = { id, kind: 'recordEncounter', savedAt: Date.now(), state: 'sent', madeId: 'encounter-1' };
    await vault.write(`queue/${id}`, entry);

    const { letterbox } = await open(personId);

    await waitFor(() => expect(letterbox.letters()).toEqual([]));
    expect(screen.queryByText(/While this was locked/)).toBeNull();
  });

  it('can only be removed where the organisation has no place that it can have been at', async () => {
    const personId = aPerson();
    await writeDown(personId, 'LISTENING');
    await open(personId, { ...organisation, sites: [] });

    await screen.findByText(/No place of your organisation/);
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Remove/ })).toBeTruthy();
  });
});
