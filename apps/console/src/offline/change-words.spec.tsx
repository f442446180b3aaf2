import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';
import { ChangeWords, type RefusedNote } from './change-words.js';

const refused: RefusedNote = {
  kind: 'noteInsight',
  input: { words: 'Ring 5550 0112', permission: 'TEAM' },
  id: 'one',
  savedAt: Date.now(),
  heldUntil: null,
  state: 'failed',
  sentAt: null,
  problem: { refusal: { __typename: 'InsightNamesSomebody', message: 'Say it without.' } },
  madeId: null,
};
const come = async () => {
  document.body.replaceChildren();
  const { vault } = await renderPage(<ChangeWords entry={refused} onClose={() => undefined} />);
  const words = await screen.findByLabelText<HTMLTextAreaElement>('The note, in other words');
  return { vault, words };
};

describe('changing the words of a note that was refused', () => {
  it('goes on where it was left, says so, and can begin again with the note as it was', async () => {
    const { vault, words } = await come();
    expect(words.value).toBe('Ring 5550 0112');
    await userEvent.type(words, '!');
    await waitFor(async () => expect(await vault.read('draft/change/one')).toBe('Ring 5550 0112!'));

    const again = await come();
    expect(again.words.value).toBe('Ring 5550 0112!');
    await userEvent.click(screen.getByRole('button', { name: 'Begin again' }));
    await waitFor(() => expect(again.words.value).toBe('Ring 5550 0112'));
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
  });

  it('says nothing where the words were left as they were', async () => {
    const { vault, words } = await come();
    await userEvent.type(words, '!{Backspace}');
    await waitFor(async () => expect(await vault.read('draft/change/one')).toBe('Ring 5550 0112'));

    await come();

    expect(screen.queryByText(/You began this earlier/)).toBeNull();
    await vault.clear();
  });
});
