import { onSignedOutElsewhere, tellSignedOut } from './other-tabs.js';

/** Another tab, as the browser sees it: another end of the same channel. */
const anotherTab = () => new BroadcastChannel('whichdoor.session');

describe('signing out in one of several tabs', () => {
  it('is told to the other tabs and not to the own one, which is still on its way out', async () => {
    const own: true[] = [];
    const stop = onSignedOutElsewhere('person-1', () => own.push(true));
    const other = anotherTab();
    const heard = new Promise((resolve) => other.addEventListener('message', ({ data }) => resolve(data)));

    tellSignedOut('person-1');

    expect(await heard).toBe('person-1');
    expect(own).toEqual([]);
    stop();
    other.close();
  });

  it('concerns the same person alone', async () => {
    const { promise: left, resolve } = Promise.withResolvers<void>();
    const heard: string[] = [];
    const stop = onSignedOutElsewhere('person-2', () => {
      heard.push('person-2');
      resolve();
    });
    const other = anotherTab();

    other.postMessage('person-1');
    other.postMessage('person-2');
    await left;

    expect(heard).toEqual(['person-2']);
    stop();
    other.close();
  });
});
