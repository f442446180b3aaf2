import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';
import { RestoredNotice } from './restored-notice.js';
import { useDraft } from './use-draft.js';

const Writing = ({ name }: { readonly name: string }) => {
  const draft = useDraft(name, '');
  if (!draft.isReady) return null;
  return (
    <>
      <input aria-label="Line" value={draft.value} onChange={({ target }) => draft.change(target.value)} />
      <button type="button" onClick={() => void draft.drop()}>
        Drop
      </button>
      <RestoredNotice draft={draft} />
    </>
  );
};

/** Lets what was typed reach the device. */
const untilKept = (read: () => Promise<unknown>, wanted: unknown) =>
  act(async () => {
    while ((await read()) !== wanted) await new Promise<void>((resolve) => queueMicrotask(resolve));
  });

describe('keeping a draft', () => {
  it('gives back every keystroke when the page comes again, and says so', async () => {
    const { vault } = await renderPage(<Writing name="one" />);
    await userEvent.type(await screen.findByLabelText('Line'), 'half a sent');
    await untilKept(() => vault.read('draft/one'), 'half a sent');
    document.body.replaceChildren();

    await renderPage(<Writing name="one" />);

    expect((await screen.findByLabelText<HTMLInputElement>('Line')).value).toBe('half a sent');
    expect(screen.getByText(/You began this earlier/)).toBeTruthy();
  });

  it('begins again where somebody wants that, and is gone', async () => {
    const { vault } = await renderPage(<Writing name="three" />);
    await userEvent.type(await screen.findByLabelText('Line'), 'half a sent');
    await untilKept(() => vault.read('draft/three'), 'half a sent');
    document.body.replaceChildren();
    await renderPage(<Writing name="three" />);

    await userEvent.click(await screen.findByRole('button', { name: 'Begin again' }));

    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Line').value).toBe(''));
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
    expect(await vault.read('draft/three')).toBeNull();
  });

  it('is gone once it is let go of', async () => {
    const { vault } = await renderPage(<Writing name="two" />);
    await userEvent.type(await screen.findByLabelText('Line'), 'sent');
    await untilKept(() => vault.read('draft/two'), 'sent');

    await userEvent.click(screen.getByRole('button', { name: 'Drop' }));

    await untilKept(() => vault.read('draft/two'), null);
  });
});
