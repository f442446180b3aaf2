import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NoteInsightDocument, PartnersDocument } from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { WaitingHere } from '../offline/waiting-here.js';
import { renderPage, says } from '../testing/render-page.js';
import { NoteForm } from './note-form.js';

const noted = says(NoteInsightDocument, { noteInsight: { __typename: 'Insight', id: 'insight-1' } });
const line = () => screen.findByLabelText('One line, without anybody’s name');
const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep this note' }));
const inputs = (asked: readonly { readonly id: string; readonly variables: unknown }[]) =>
  asked
    .filter(({ id }) => id === NoteInsightDocument.id)
    .map(({ variables }) => (variables as { input: object }).input);

describe('noting one line', () => {
  afterEach(async () => (await openVault('person-1')).clear());

  it('says who will read it before it is kept, and keeps it for them alone', async () => {
    const { asked } = await renderPage(<NoteForm />, { sayings: [noted] });
    await userEvent.type(await line(), 'They ask for a fixed address');
    expect(screen.getByText('You, and your team at Test Organisation.')).toBeTruthy();

    await userEvent.click(screen.getByRole('radio', { name: 'The sector' }));
    expect(screen.getByText(/planners and policy officers of the whole sector/)).toBeTruthy();
    await keep();

    await waitFor(() =>
      expect(inputs(asked)).toMatchObject([
        { words: 'They ask for a fixed address', permission: 'SECTOR', partnerIds: [] },
      ]),
    );
    expect((await line()).textContent).toBe('');
    expect((await screen.findAllByText(/It is heard/)).length).toBeGreaterThan(0);
  });

  it('says that it was begun earlier, and nothing of the readers that are left for the next one', async () => {
    const come = async () => {
      document.body.replaceChildren();
      const { vault } = await renderPage(<NoteForm />, { sayings: [noted] });
      await line();
      return vault;
    };
    const vault = await come();
    await userEvent.click(screen.getByRole('radio', { name: 'The sector' }));
    await userEvent.type(await line(), 'Half');
    await waitFor(async () => expect(await vault.read('draft/insight')).toMatchObject({ words: 'Half' }));

    await come();
    expect(screen.getByText(/You began this earlier/)).toBeTruthy();
    await keep();
    await screen.findByText(/It is heard/, { selector: '.notice *' });

    await come();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'The sector' }).checked).toBe(true);
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
  });

  it('is not called heard when it was refused, and goes again with other words', async () => {
    const taken = { __typename: 'Insight', id: 'insight-1' } as const;
    const answers = [
      { __typename: 'InsightNamesSomebody', message: 'This looks like a telephone number.' } as const,
    ];
    const refusedOnce = says(NoteInsightDocument, () => ({ noteInsight: answers.shift() ?? taken }));
    const { asked } = await renderPage(
      <>
        <NoteForm />
        <WaitingHere />
      </>,
      { sayings: [refusedOnce] },
    );
    await userEvent.type(await line(), 'Ring 5550 0112');
    await keep();

    expect(await screen.findByText(/This looks like a telephone number/)).toBeTruthy();
    expect(screen.queryByText(/It is heard/)).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Change the words' }));
    const again = await screen.findByLabelText<HTMLTextAreaElement>('The note, in other words');
    expect(again.value).toBe('Ring 5550 0112');
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
    await userEvent.clear(again);
    await userEvent.type(again, 'They ask for a number');
    await userEvent.click(screen.getByRole('button', { name: 'Send it again' }));

    await screen.findByText('Sent with the other words.');
    expect(screen.getByText(/It is heard/)).toBeTruthy();
    expect(inputs(asked)).toMatchObject([
      { words: 'Ring 5550 0112' },
      { words: 'They ask for a number', permission: 'TEAM' },
    ]);
    expect(screen.queryByRole('button', { name: 'Change the words' })).toBeNull();
  });

  it('keeps nothing without words, and goes to where they are missing', async () => {
    const { asked } = await renderPage(<NoteForm />, { sayings: [noted] });
    const field = await line();

    await keep();

    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('alert').textContent).toBe('Write the line first.');
    expect(inputs(asked)).toEqual([]);
  });

  it('asks which partners, and tells only those named', async () => {
    const nodes = [
      { id: 'partner-1', name: 'Riverbend' },
      { id: 'organisation-1', name: 'Test Organisation' },
    ];
    const { asked } = await renderPage(<NoteForm />, {
      sayings: [noted, says(PartnersDocument, { organisations: { nodes } })],
    });
    await userEvent.type(await line(), 'They ask for a fixed address');
    await userEvent.click(screen.getByRole('radio', { name: 'Partners I name' }));

    await keep();
    expect((await screen.findByRole('alert')).textContent).toMatch(/Name at least one partner/);
    expect(screen.queryByRole('checkbox', { name: 'Test Organisation' })).toBeNull();

    await userEvent.click(await screen.findByRole('checkbox', { name: 'Riverbend' }));
    await keep();

    await waitFor(() => expect(inputs(asked)).toMatchObject([{ partnerIds: ['partner-1'] }]));
  });
});
