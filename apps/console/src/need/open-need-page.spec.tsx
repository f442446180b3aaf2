import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OpenNeedDocument, type OpenNeedInput } from '../graph/operations.generated.js';
import type { Entry } from '../offline/entry.js';
import { openVault, type Vault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { OpenNeedPage } from './open-need-page.js';

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
/** What waits on the device, or has only just been sent. */
const queued = async (vault: Vault) =>
  Promise.all((await vault.names('queue/')).map((name) => vault.read<Entry>(name)));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('opening a need', () => {
  afterEach(async () => (await openVault('person-1')).clear());

  it('chooses nothing beforehand, and says what is missing', async () => {
    const { asked } = await renderPage(<OpenNeedPage />);
    await screen.findByRole('group', { name: 'What is asked for' });
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);

    await press('Open this need');

    const description = 'Choose what is asked for.';
    const group = await screen.findByRole('group', { name: 'What is asked for', description });
    await waitFor(() => expect(group.contains(document.activeElement)).toBe(true));
    expect(asked).toEqual([]);
  });

  it('tells the graph the code word, and leads to the need without it', async () => {
    const { asked, router } = await renderPage(<OpenNeedPage />, {
      sayings: [says(OpenNeedDocument, { openNeed: { __typename: 'Need', id: 'need-1' } })],
    });
    await screen.findByRole('group', { name: 'What is asked for' });
    await choose('Legal help');
    await userEvent.type(screen.getByLabelText(/Code word/), ' Blue Heron ');

    await press('Open this need');

    await waitFor(() => expect(router.state.location.pathname).toBe('/needs/need-1'));
    expect(JSON.stringify(router.state.location)).not.toContain('Heron');
    expect(asked[0]?.variables).toMatchObject({ input: { kind: 'LEGAL_HELP', codeWord: 'Blue Heron' } });
  });

  it('asks where with one tap, which may be left out and taken back', async () => {
    const { asked } = await renderPage(<OpenNeedPage />, {
      me: {
        organisation: {
          id: 'organisation-1',
          name: 'Test Organisation',
          sites: [
            { id: 'one', name: 'Counter', area: 'riverbend' },
            { id: 'two', name: 'Van', area: null },
          ],
        },
      },
      sayings: [says(OpenNeedDocument, { openNeed: { __typename: 'CodeWordNotUsable', message: 'No.' } })],
    });
    const where = await screen.findByRole('group', { name: 'Where (may be left out)' });
    expect(within(where).getAllByRole('radio')).toHaveLength(1);
    await choose('Legal help');
    await choose('Riverbend');
    await press('Open this need');
    await choose('Riverbend');
    await press('Open this need');

    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.map(({ variables }) => (variables as { input: { area: unknown } }).input.area)).toEqual([
      'riverbend',
      null,
    ]);
  });

  it('shows why a code word cannot be one, and keeps what was chosen', async () => {
    const message = 'A code word has at least 4 letters or digits.';
    await renderPage(<OpenNeedPage />, {
      sayings: [says(OpenNeedDocument, { openNeed: { __typename: 'CodeWordNotUsable', message } })],
    });
    await screen.findByRole('group', { name: 'What is asked for' });
    await choose('Legal help');
    await userEvent.type(screen.getByLabelText(/Code word/), 'abc');

    await press('Open this need');

    expect((await screen.findByRole('alert')).textContent).toBe(message);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Legal help' }).checked).toBe(true);
  });

  it('keeps it under the same key when the sector does not answer: opened twice, it is one need', async () => {
    const { asked } = await renderPage(<OpenNeedPage />);
    await screen.findByRole('group', { name: 'What is asked for' });
    await choose('Legal help');

    await press('Open this need');

    await screen.findByText('Kept on this device. The need is opened as soon as the server answers.');
    await waitFor(() => expect(asked).toHaveLength(2));
    const keys = asked.map(({ variables }) => (variables as { input: { idempotencyKey: string } }).input);
    expect(keys[1]).toMatchObject({ idempotencyKey: keys[0]?.idempotencyKey });
  });

  it('waits with the code word where the sector does not answer, and says so', async () => {
    const { vault } = await renderPage(<OpenNeedPage />);
    await screen.findByRole('group', { name: 'What is asked for' });
    await choose('Legal help');
    await userEvent.type(screen.getByLabelText(/Code word/), 'Blue Heron');

    await press('Open this need');

    await screen.findByText(/The code word waits with it, sealed/);
    expect(document.body.textContent).not.toContain('Heron');
    expect(JSON.stringify(await queued(vault))).toContain('Blue Heron');

    await press('Open another');
    expect(screen.getByLabelText<HTMLInputElement>(/Code word/).value).toBe('');
    await choose('Legal help');
    await press('Open this need');
    await screen.findByText(/Kept on this device/);
    expect(screen.queryByText(/The code word waits/)).toBeNull();
  });

  it('is opened without the code word where it waited and the word was refused, and the word is forgotten', async () => {
    const opened = { __typename: 'Need', id: 'need-1' } as const;
    const refused = { __typename: 'CodeWordNotUsable', message: 'Choose a word.' } as const;
    let isThere = false;
    const { asked, vault } = await renderPage(<OpenNeedPage />, {
      me: { id: 'person-2' },
      sayings: [
        says(OpenNeedDocument, ({ input }) => {
          if (!isThere) throw new TypeError('no network');
          return { openNeed: input.codeWord ? refused : opened };
        }),
      ],
    });
    await screen.findByRole('group', { name: 'What is asked for' });
    await choose('Legal help');
    await userEvent.type(screen.getByLabelText(/Code word/), '19870412');
    await press('Open this need');
    await screen.findByText('Queued');
    isThere = true;
    await press('Try again');
    await screen.findByText('Choose a word.');

    await press('Open it without the code word');

    await waitFor(async () => expect(await queued(vault)).toMatchObject([{ state: 'sent' }]));
    const [sent] = await queued(vault);
    expect(JSON.stringify(sent)).not.toContain('19870412');
    const ours = asked
      .map(({ variables }) => (variables as { input: OpenNeedInput }).input)
      .filter(({ idempotencyKey }) => idempotencyKey === sent?.id);
    expect(ours[0]?.codeWord).toBe('19870412');
    expect(ours.at(-1)?.codeWord).toBeNull();
  });

  it('says that it was begun earlier, and nothing of the place that is left for the next one', async () => {
    const organisation = {
      id: 'organisation-1',
      name: 'Test Organisation',
      sites: [{ id: 'one', name: 'Counter', area: 'riverbend' }],
    };
    const come = async () => {
      document.body.replaceChildren();
      const { vault } = await renderPage(<OpenNeedPage />, { me: { id: 'person-3', organisation } });
      await screen.findByRole('group', { name: 'What is asked for' });
      return vault;
    };
    const vault = await come();
    await choose('Riverbend');
    await choose('Legal help');
    await waitFor(async () => expect(await vault.read('draft/need')).toMatchObject({ kind: 'LEGAL_HELP' }));

    await come();
    expect(screen.getByText(/You began this earlier/)).toBeTruthy();
    await press('Open this need');
    await screen.findByText(/Kept on this device/);

    await come();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Riverbend' }).checked).toBe(true);
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
  });

  it('keeps the word in no draft, not even sealed', async () => {
    const { vault } = await renderPage(<OpenNeedPage />);
    await screen.findByRole('group', { name: 'What is asked for' });

    await userEvent.type(screen.getByLabelText(/Code word/), 'Blue Heron');
    // What is done after it is kept after it.
    await choose('Legal help');
    await waitFor(async () => expect(await vault.read('draft/need')).toMatchObject({ kind: 'LEGAL_HELP' }));

    const kept = await Promise.all((await vault.names('')).map((name) => vault.read(name)));
    expect(JSON.stringify(kept)).not.toContain('Heron');
  });
});
