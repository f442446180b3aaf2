import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RecordInsightFateDocument } from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { FateForm } from './fate-form.js';

const recorded = says(RecordInsightFateDocument, {
  recordInsightFate: { __typename: 'Insight', id: 'insight-1' },
});
const show = () => renderPage(<FateForm insightId="insight-1" newest="HEARD" />, { sayings: [recorded] });
const line = () => screen.findByLabelText<HTMLInputElement>(/^How, in one line/);
const record = async () => userEvent.click(await screen.findByRole('button', { name: 'Record this' }));

describe('saying what became of a note', () => {
  afterEach(async () => (await openVault('person-1')).clear());

  it('says at the choice what is missing, keeps what was typed, and begins anew once it is recorded', async () => {
    const { asked, vault } = await show();
    await userEvent.type(await line(), 'The rule was changed');
    await record();
    expect(
      screen.getByRole('group', { name: 'What became of it', description: /Choose what became of it/ }),
    ).toBeTruthy();
    expect(asked).toEqual([]);
    await waitFor(async () =>
      expect(await vault.read('draft/insight-fate/insight-1')).toMatchObject({
        words: 'The rule was changed',
      }),
    );
    document.body.replaceChildren();

    const again = await show();
    expect((await line()).value).toBe('The rule was changed');
    const [fate] = screen.getAllByRole('radio');
    if (fate) await userEvent.click(fate);
    await record();

    await waitFor(async () => expect((await line()).value).toBe(''));
    expect(again.asked.map(({ variables }) => variables)).toMatchObject([
      { input: { id: 'insight-1', words: 'The rule was changed' } },
    ]);
    await waitFor(async () => expect(await again.vault.read('draft/insight-fate/insight-1')).toBeNull());
  });
});
