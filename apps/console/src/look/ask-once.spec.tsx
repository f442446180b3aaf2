import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';
import { AskOnce } from './ask-once.js';

const show = async (isDone: boolean) => {
  const done: true[] = [];
  await renderPage(
    <AskOnce
      action="Take it out"
      heading="Take it out?"
      yes="Yes"
      no="Leave it"
      isBusy={false}
      onYes={() => {
        done.push(true);
        return Promise.resolve(isDone);
      }}
    >
      <p>It cannot be undone.</p>
    </AskOnce>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Take it out' }));
  return { done, answer: (name: string) => userEvent.click(within(asking()).getByRole('button', { name })) };
};
const asking = () => screen.getByRole('dialog', { name: 'Take it out?' });

describe('what is not done lightly', () => {
  it('is asked once, and can be left alone', async () => {
    const { done, answer } = await show(true);
    expect(within(asking()).getByText('It cannot be undone.')).toBeTruthy();

    await answer('Leave it');

    expect(screen.queryByRole('dialog')).toBeNull();
    expect(done).toEqual([]);
  });

  it('is over when it was done, and the question stands where it was not', async () => {
    const failing = await show(false);
    await failing.answer('Yes');
    expect(asking()).toBeTruthy();
    document.body.replaceChildren();

    const working = await show(true);
    await working.answer('Yes');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(working.done).toHaveLength(1);
  });
});
