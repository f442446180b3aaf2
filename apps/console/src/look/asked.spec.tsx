import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { use, useState } from 'react';
import { TodayDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { renderPage, says } from '../testing/render-page.js';
import { Asked } from './asked.js';

const Answer = () => (
  <Asked query={useGraphQuery(TodayDocument, {} as never)} label="Looking for it">
    {() => <p>Here</p>}
  </Asked>
);
const Page = () => {
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? <Answer /> : <button onClick={() => setIsOpen(true)}>Look</button>;
};

/** Asks a graph that never answers; gives how often it was asked. */
const askInVain = async () => {
  await renderPage(<Page />);
  let asked = 0;
  globalThis.fetch = () => {
    asked += 1;
    return new Promise(() => undefined);
  };
  jest.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: 'Look' }));
  return () => asked;
};
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe('what has come before the words to say it', () => {
  it('waits for them in its place, and nothing else goes away meanwhile', async () => {
    let speak = (_words: string) => undefined as void;
    const words = new Promise<string>((resolve) => {
      speak = resolve;
    });
    const Told = () => <p>{use(words)}</p>;
    const Around = () => (
      <>
        <h1>Today</h1>
        <Asked query={useGraphQuery(TodayDocument, {} as never)} label="Looking for it">
          {() => <Told />}
        </Asked>
      </>
    );
    const { asked } = await renderPage(<Around />, { sayings: [says(TodayDocument, {} as never)] });
    await waitFor(() => expect(asked.length).toBeGreaterThan(0));
    await act(async () => undefined);

    const heading = screen.getByRole('heading', { name: 'Today' });
    expect(heading.style.display).toBe('');
    expect(screen.getByText('Looking for it')).toBeTruthy();

    await act(async () => speak('اليوم'));
    expect(await screen.findByText('اليوم')).toBeTruthy();
  });
});

describe('what was asked and does not come', () => {
  afterEach(() => jest.useRealTimers());

  it('is on its way, in words', async () => {
    await askInVain();

    expect(screen.getByText('Looking for it')).toBeTruthy();
  });

  it('can be asked for again after eight seconds, or left, and says so', async () => {
    const asked = await askInVain();
    await pass(7_999);
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull();

    await pass(1);
    expect(screen.getAllByText('Still waiting for an answer.')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'To the first page' }).getAttribute('href')).toBe('/');

    fireEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    await pass(0);
    expect(asked()).toBe(2);
    expect(screen.getByText('Asked again.')).toBeTruthy();
  });
});
