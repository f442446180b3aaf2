import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../testing/render-page.js';
import { OneChoice, SeveralChoice } from './choice.js';

const options = [
  { code: 'A', label: 'First' },
  { code: 'B', label: 'Second' },
] as const;

const Choosing = () => {
  const [chosen, setChosen] = useState<'A' | 'B' | null>(null);
  return <OneChoice legend="One" options={options} chosen={chosen} onChoose={setChosen} isOptional />;
};

describe('choosing one of several, or none', () => {
  it('chooses with one press and takes back with the next', async () => {
    await renderPage(<Choosing />);
    const first = screen.getByRole<HTMLInputElement>('radio', { name: 'First' });

    await userEvent.click(first);
    expect(first.checked).toBe(true);

    await userEvent.click(first);
    expect(first.checked).toBe(false);
  });

  it('has the same with the keyboard', async () => {
    await renderPage(<Choosing />);
    const first = screen.getByRole<HTMLInputElement>('radio', { name: 'First' });

    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(first.checked).toBe(true);

    await userEvent.keyboard(' ');
    expect(first.checked).toBe(false);
  });
});

describe('a choice that is missing', () => {
  it('is said at its group, and leads the keyboard there', async () => {
    const Missing = () => {
      const [isTried, setIsTried] = useState(false);
      const problem = isTried && 'Choose one first.';
      const group = { options, problem, onChoose: () => undefined };
      return (
        <>
          <SeveralChoice {...group} legend="Several" chosen={[]} />
          <OneChoice {...group} legend="One" chosen={null} />
          <button type="button" onClick={() => setIsTried(true)}>
            Send
          </button>
        </>
      );
    };
    await renderPage(<Missing />);

    await userEvent.click(screen.getByRole('button', { name: 'Send' }));

    for (const name of ['Several', 'One'])
      expect(screen.getByRole('group', { name, description: 'Choose one first.' })).toBeTruthy();
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'First' }));
  });
});
