import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { openConsole } from './console-page.js';
import { doorsOn, openNeed } from './doors-page.js';
import { sendOffer } from './offers-page.js';

/** What whoever listens comes by, in its order; what stands between is left out. */
const expectInOrder = (told: string, wanted: readonly RegExp[]) => {
  const lines = told.split('\n');
  let at = 0;
  const missing = wanted.filter((each) => {
    const found = lines.findIndex((line, index) => index >= at && each.test(line));
    if (found >= 0) at = found + 1;
    return found < 0;
  });
  expect({ missing, told: missing.length > 0 ? told : '' }).toEqual({ missing: [], told: '' });
};

/** Names that tell nothing by themselves, and whatever can be done without having one. */
const namelessIn = (told: string) =>
  told
    .split('\n')
    .filter((line) => /^\s*- (button|link|checkbox|radio|textbox|combobox)(?=:?$| \[)/.test(line));

/** What can be pressed on a page and has the same name as something else that can: a list of them tells nothing apart. */
const sameNamesIn = async (page: Locator, role: 'link' | 'button') => {
  const names = [...(await page.ariaSnapshot()).matchAll(new RegExp(`- ${role} "([^"]+)"`, 'g'))].map(
    ([, name = '']) => name,
  );
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
};

describe('what a reviewer who sees nothing is told', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('on the page of an encounter: two halves, each a group with its name, and one way to save', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker', { path: '/capture' });
    const main = page.getByRole('main');
    await main.getByRole('checkbox').first().waitFor();

    const told = await main.ariaSnapshot();
    expectInOrder(told, [
      /heading "Write down an encounter" \[level=1\]/,
      /group "I gave"/,
      /checkbox "/,
      /group "I received"/,
      /checkbox "/,
      /group "How many others it reaches"/,
      /radio "/,
      /group "What made it hard to come"/,
      /button "Save"/,
    ]);
    expect(namelessIn(told)).toEqual([]);
    expect(await sameNamesIn(main, 'button')).toEqual([]);
    await close();
  });

  it('at the doors: what is known, one question with its answers, how many doors, and each door below its state', async () => {
    const need = await openNeed('peer-worker');
    const { page, close } = await openConsole(browser, 'peer-worker', { path: `/doors?need=${need}` });
    await doorsOn(page).sorted();

    const main = page.getByRole('main');
    const told = await main.ariaSnapshot();
    expectInOrder(told, [
      /heading .*\[level=1\]/,
      /heading .*\?.*\[level=\d\]/,
      /button "/,
      /list "Doors by state"/,
      /heading .*\[level=2\]/,
      /listitem/,
      /heading .*\[level=3\]/,
    ]);
    expect(namelessIn(told)).toEqual([]);
    expect(await sameNamesIn(main, 'button')).toEqual([]);
    await close();
  });

  it('where an offer is declined: why, what happens next, and the sentence that the sender will read', async () => {
    const { offerId } = await sendOffer();
    const { page, close } = await openConsole(browser, 'intake-worker', {
      path: `/inbox/${offerId}?do=decline`,
    });
    const main = page.getByRole('main');
    await main.locator('form').waitFor();

    const told = await main.ariaSnapshot();
    expectInOrder(told, [
      /heading .*\[level=1\]/,
      /heading "Decline"/,
      /group "Why\?"/,
      /radio "/,
      /radio "A reason that is not among our criteria/,
      /group "What happens next for this person\?"/,
      /radio "We name another service/,
      /button "Decline and send this"/,
    ]);
    expect(namelessIn(told)).toEqual([]);
    await close();
  });

  it('at the gaps: the sentence, the picture in words, and a table in which each line is its rule', async () => {
    const { page, close } = await openConsole(browser, 'planner', {
      size: 'desk',
      path: '/gaps?by=criterion',
    });
    const main = page.getByRole('main');
    await main.locator('table').last().waitFor();

    const told = await main.ariaSnapshot();
    expectInOrder(told, [
      /heading "Gaps" \[level=1\]/,
      /combobox "From"/,
      /paragraph/,
      /button "Requests shut out: /,
      /heading .*what became of the requests.* \[level=2\]/,
      /listitem/,
      /heading "Every figure" \[level=2\]/,
      /columnheader "Service"/,
      /rowheader "/,
      /link "What if this criterion were gone\? .+"/,
    ]);
    expect(namelessIn(told)).toEqual([]);
    expect((await sameNamesIn(main, 'link')).filter((name) => name.startsWith('What if'))).toEqual([]);
    await close();
  });
});
