import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { NotDone } from '../look/not-done.js';
import { renderPage, says, type Saying } from '../testing/render-page.js';
import { RemoveEncounterDocument } from './operations.generated.js';
import { useCommand } from './use-command.js';

const Removing = ({ handles = '' }: { readonly handles?: string }) => {
  const [outcome, setOutcome] = useState('');
  const command = useCommand(RemoveEncounterDocument, [], {
    onRefused: ({ __typename: name }) => name === handles,
  });
  const give = async () => {
    const taken = await command.give({ id: 'encounter-1' });
    setOutcome(taken ? `removed ${taken.id}` : 'nothing');
  };
  return (
    <>
      <button type="button" onClick={() => void give()}>
        Remove
      </button>
      <NotDone {...command.problem} />
      <output>{outcome}</output>
    </>
  );
};
const show = async (saying: Saying | null, handles?: string) => {
  const shown = await renderPage(<Removing {...(handles && { handles })} />, {
    sayings: saying ? [saying] : [],
  });
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  return { ...shown, press };
};
const removed = says(RemoveEncounterDocument, {
  removeEncounter: { __typename: 'EncounterRemoval', id: 'encounter-1' },
});
const refused = says(RemoveEncounterDocument, {
  removeEncounter: { __typename: 'TooLateToRemove', message: 'It was counted already.' },
} as never);

describe('a command', () => {
  it('is given once however often it is pressed before the answer, and tells what it made', async () => {
    const { asked } = await show(removed);
    const button = screen.getByRole('button', { name: 'Remove' });

    act(() => {
      button.click();
      button.click();
    });

    await screen.findByText('removed encounter-1');
    expect(asked).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says why it was refused, unless whoever gave it deals with that', async () => {
    const { press } = await show(refused);
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('It was counted already.');
    document.body.replaceChildren();

    const handled = await show(refused, 'TooLateToRemove');
    await handled.press();
    await screen.findByText('nothing');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that no answer came, and can be given again', async () => {
    const { asked, press } = await show(null);
    await press();
    await screen.findByRole('alert');

    await press();

    await screen.findByText('nothing');
    expect(asked.length).toBeGreaterThan(1);
  });
});
