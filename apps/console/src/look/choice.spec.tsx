import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../testing/render-page.js';
import { OneChoice } from './choice.js';

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
