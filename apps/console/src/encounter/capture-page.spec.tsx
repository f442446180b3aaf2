import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NoteInsightDocument, RecordEncounterDocument } from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { CapturePage } from './capture-page.js';

const sites = [
  { id: 'site-1', name: 'The shopfront', area: null },
  { id: 'site-2', name: 'The bus', area: null },
];
const recorded = says(RecordEncounterDocument, {
  recordEncounter: { __typename: 'Encounter', id: 'encounter-1' },
});
const open = (at: string, ...sayings: ReturnType<typeof says>[]) =>
  renderPage(<CapturePage />, {
    path: '/capture',
    at,
    sayings: [...sayings, recorded],
    me: { organisation: { id: 'organisation-1', name: 'Test Organisation', sites } },
  });
const chip = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
/** Lets what was tapped reach the device. */
const untilKept = (read: () => Promise<unknown>) => waitFor(async () => expect(await read()).not.toBeNull());

describe('writing an encounter down', () => {
  afterEach(async () => (await openVault('person-1')).clear());

  it('keeps what was begun for one need out of another’s, and can begin again', async () => {
    const { vault } = await open('/capture?need=need-1');
    await userEvent.click(await chip('Listening'));
    await untilKept(() => vault.read('draft/encounter/need-1'));
    document.body.replaceChildren();

    await open('/capture?need=need-2');
    expect((await chip('Listening')).checked).toBe(false);
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
    document.body.replaceChildren();

    await open('/capture?need=need-1');
    expect((await chip('Listening')).checked).toBe(true);
    expect(screen.getByText(/You began this earlier/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Begin again' }));
    await waitFor(async () => expect((await chip('Listening')).checked).toBe(false));
    await waitFor(async () => expect(await vault.read('draft/encounter/need-1')).toBeNull());
  });

  it('remembers the place for the next one, and nothing else', async () => {
    const { asked } = await open('/capture');
    await userEvent.click(await chip('Listening'));
    await userEvent.selectOptions(screen.getByLabelText('Place'), 'site-2');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await userEvent.click(await screen.findByRole('button', { name: 'Write down another' }));

    expect((await chip('Listening')).checked).toBe(false);
    expect(screen.getByLabelText<HTMLSelectElement>('Place').value).toBe('site-2');
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
    await waitFor(() =>
      expect(asked.map(({ variables }) => variables)).toMatchObject([
        { input: { siteId: 'site-2', gave: ['LISTENING'] } },
      ]),
    );
  });

  it('does not say that a line is kept which was refused, and lets it be said in other words', async () => {
    const taken = { __typename: 'Insight', id: 'insight-1' } as const;
    const answers = [{ __typename: 'InsightNamesSomebody', message: 'A telephone number.' } as const];
    const noted = says(NoteInsightDocument, () => ({ noteInsight: answers.shift() ?? taken }));
    const { asked } = await open('/capture', noted);
    await userEvent.click(await chip('How a service was'));
    await userEvent.click(screen.getByRole('button', { name: 'Write that one down?' }));
    await userEvent.type(
      screen.getByLabelText('In one line, without anybody’s name'),
      'Ring{Enter}5550 0112',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await screen.findByText(/The note was not taken/);
    expect(asked.find(({ id }) => id === NoteInsightDocument.id)?.variables).toMatchObject({
      input: { words: 'Ring 5550 0112' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Change the words' }));
    const again = await screen.findByLabelText('The note, in other words');
    await userEvent.clear(again);
    await userEvent.type(again, 'They ask for a number');
    await userEvent.click(screen.getByRole('button', { name: 'Send it again' }));

    await screen.findByText('Sent with the other words.');
    expect(screen.queryByText(/The note was not taken/)).toBeNull();
    expect(asked.filter(({ id }) => id === NoteInsightDocument.id)).toHaveLength(2);
  });

  it('does not say that something is saved which was taken back', async () => {
    const unreachable = () => {
      throw new TypeError('no network');
    };
    await open('/capture', says(RecordEncounterDocument, unreachable));
    await userEvent.click(await chip('Listening'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { name: 'Saved. Thank you' });

    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Not kept' })).toBeTruthy();
  });

  it('offers one way out of what was refused, and none to undo what never was', async () => {
    const refused = { __typename: 'SiteNotOurs', message: 'Not yours.' } as const;
    await open('/capture', says(RecordEncounterDocument, { recordEncounter: refused }));
    await userEvent.click(await chip('Listening'));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    const out = await screen.findByRole('button', { name: 'Discard it' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await userEvent.click(out);

    await waitFor(() => expect(screen.queryByText('Failed')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
