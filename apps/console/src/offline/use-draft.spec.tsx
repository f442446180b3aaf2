import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.js';
import { RestoredNotice } from './restored-notice.js';
import { useDraft } from './use-draft.js';

const Writing = ({ name }: { readonly name: string }) => {
  // A line begins with what the last one leaves to it: until there is more, nobody has begun it.
  const draft = useDraft(name, '', { isBegun: (value) => value !== 'left for the next' });
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

/** Another tab of the same person, as this one hears of it. */
const otherTab = () => {
  const channel = new BroadcastChannel('whichdoor.drafts');
  return {
    tell: (name: string) => channel.postMessage(name),
    heard: new Promise((resolve) => channel.addEventListener('message', ({ data }) => resolve(data))),
    close: () => channel.close(),
  };
};
const line = () => screen.getByLabelText<HTMLInputElement>('Line').value;

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
    await untilKept(() => vault.read('draft/three'), null);
  });

  it('says nothing of what the last one only leaves to the next', async () => {
    const { vault } = await renderPage(<Writing name="nine" />);
    await vault.write('draft/nine', 'left for the next');
    document.body.replaceChildren();

    await renderPage(<Writing name="nine" />);

    expect((await screen.findByLabelText<HTMLInputElement>('Line')).value).toBe('left for the next');
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
  });

  it('is gone once it is let go of', async () => {
    const { vault } = await renderPage(<Writing name="two" />);
    await userEvent.type(await screen.findByLabelText('Line'), 'sent');
    await untilKept(() => vault.read('draft/two'), 'sent');

    await userEvent.click(screen.getByRole('button', { name: 'Drop' }));

    await untilKept(() => vault.read('draft/two'), null);
  });

  describe('that is open in two tabs', () => {
    let other: ReturnType<typeof otherTab>;
    beforeEach(() => {
      other = otherTab();
    });
    afterEach(() => other.close());

    it('shows at once what was typed in the other, and goes on from there', async () => {
      const { vault } = await renderPage(<Writing name="four" />);
      await userEvent.type(await screen.findByLabelText('Line'), 'half');
      await untilKept(() => vault.read('draft/four'), 'half');

      await vault.write('draft/four', 'half a sent');
      other.tell('four');
      await screen.findByText(/went on with this in another tab/);
      expect(line()).toBe('half a sent');

      await userEvent.type(screen.getByLabelText('Line'), 'ence');
      await untilKept(() => vault.read('draft/four'), 'half a sentence');
      expect(screen.queryByText(/another tab/)).toBeNull();
    });

    it('tells the other what it is, and nothing of what it says', async () => {
      await renderPage(<Writing name="five" />);

      await userEvent.type(await screen.findByLabelText('Line'), 'a');

      expect(await other.heard).toBe('five');
    });

    it('begins anew where it was sent in the other, and says so', async () => {
      const { vault } = await renderPage(<Writing name="six" />);
      await userEvent.type(await screen.findByLabelText('Line'), 'sent');
      await untilKept(() => vault.read('draft/six'), 'sent');

      await vault.remove('draft/six');
      other.tell('six');

      await screen.findByText(/In another tab this was sent/);
      expect(line()).toBe('');
      expect(screen.queryByRole('button', { name: 'Begin again' })).toBeNull();
    });

    it('begins anew with what the other leaves to the next, and says so', async () => {
      const { vault } = await renderPage(<Writing name="ten" />);
      await userEvent.type(await screen.findByLabelText('Line'), 'sent');
      await untilKept(() => vault.read('draft/ten'), 'sent');

      await vault.write('draft/ten', 'left for the next');
      other.tell('ten');

      await screen.findByText(/In another tab this was sent/);
      expect(line()).toBe('left for the next');
    });

    it('says nothing where nobody had begun it, and listens to no other draft', async () => {
      const { vault } = await renderPage(<Writing name="seven" />);
      await screen.findByLabelText('Line');
      const shown: string[] = [];
      const watching = new MutationObserver(() => shown.push(document.body.textContent));
      watching.observe(document.body, { subtree: true, childList: true });

      other.tell('seven');
      await vault.write('draft/eight', 'another thing');
      other.tell('eight');
      await vault.write('draft/seven', 'half');
      other.tell('seven');

      await waitFor(() => expect(line()).toBe('half'));
      watching.disconnect();
      expect(shown.filter((text) => !text.includes('You went on with this in another tab'))).toEqual([]);
    });
  });
});
