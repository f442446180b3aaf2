import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole, sizes } from './console-page.js';
import { tabTo, untilFocused } from './keyboard.js';
import { eventually } from './sector.js';

/** Counts what a thumb does: every tap, and every key. */
const aHand = (page: Page) => {
  const did = { taps: 0, keys: 0 };
  return {
    did,
    tap: async (role: 'link' | 'button' | 'checkbox' | 'radio', name: string | RegExp) => {
      did.taps += 1;
      // The box of a chip is drawn by the chip: a thumb hits its words.
      const chip = role === 'checkbox' || role === 'radio';
      if (chip)
        await page
          .locator('label')
          .filter({ has: page.getByRole(role, { name }) })
          .click();
      else await page.getByRole(role, { name }).click();
    },
  };
};

const sent = (page: Page) => page.getByRole('main').getByText('Sent', { exact: true });

describe('a peer worker writes an encounter down', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['phone', 'desk'] as const)('in a few taps and without typing, on the %s', async (size) => {
    const { page, complaints, close } = await openConsole(browser, 'peer-worker', { size });
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    const { did, tap } = aHand(page);
    const began = performance.now();

    await tap('link', 'Write down an encounter');
    await tap('checkbox', 'Sterile equipment');
    await tap('checkbox', 'What is around');
    await tap('radio', '3–5 others');
    await tap('checkbox', 'Opening hours');
    await tap('checkbox', 'Outreach after work');
    await tap('button', 'Save');
    await page.getByRole('heading', { level: 1, name: 'Saved. Thank you' }).waitFor();
    const seconds = (performance.now() - began) / 1000;

    process.stdout.write(
      `P9 capture (${size}): ${did.taps} taps, ${did.keys} keys, ${seconds.toFixed(1)} s by script\n`,
    );
    expect(did.taps).toBeLessThanOrEqual(8);
    expect(seconds).toBeLessThan(20);
    await page.getByText(/No name and no day is kept/).waitFor();
    await sent(page).waitFor();
    // Whoever listens is told where they are.
    await untilFocused(page.getByRole('heading', { level: 1, name: 'Saved. Thank you', exact: true }));
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('main').getByText('Taken back. Nothing of it is kept.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('has both halves in one size, and the button within reach', async () => {
    const { page, open, close } = await openConsole(browser, 'peer-worker');
    await open('/capture');
    await page.getByRole('button', { name: 'Save' }).waitFor();
    // What is set in a letter that comes later moves what stands below it.
    await page.evaluate('document.fonts.ready.then(() => undefined)');

    const [gave, received] = await Promise.all(
      ['I gave', 'I received'].map((name) => page.getByRole('group', { name }).boundingBox()),
    );
    const save = await page.getByRole('button', { name: 'Save' }).boundingBox();

    expect(gave?.width).toBe(received?.width);
    expect(gave?.y).toBe(received?.y);
    // The lower third of the screen, without scrolling.
    expect(save?.y).toBeGreaterThan((sizes.phone.height * 2) / 3);
    expect((save?.y ?? Infinity) + (save?.height ?? 0)).toBeLessThan(sizes.phone.height);
    await close();
  });

  it('is written down once when the button is pressed twice, and Back leads to Today, where it counts', async () => {
    const { page, requests, close } = await openConsole(browser, 'peer-worker');
    /** Of every month that there are any of: the month may turn while this runs. */
    const countAll = async () => {
      const lines = await page.locator('details[open]').getByRole('listitem').allInnerTexts();
      return lines.reduce((sum, line) => sum + Number(/: (\d+) encounter/u.exec(line)?.[1]), 0);
    };
    const openMonths = async () => {
      await page.getByText('Encounters of your organisation, by month').click();
      await page.locator('details[open] p').first().waitFor();
    };
    await openMonths();
    const counted = await countAll();
    await page.getByRole('link', { name: 'Write down an encounter' }).click();
    const before = requests.length;

    await page.getByRole('button', { name: 'Save' }).dblclick();
    await page.getByRole('heading', { level: 1, name: 'Saved. Thank you' }).waitFor();
    await sent(page).waitFor();

    const told = requests.slice(before).filter((request) => request.postData()?.includes('siteId'));
    expect(told).toHaveLength(1);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    // What was read before shows until it is counted anew.
    await openMonths();
    await eventually('it counts', countAll, (count) => count === counted + 1);
    await close();
  });

  it('by the keyboard alone, and turns what was received into a note', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker', { size: 'desk' });
    const reach = (role: 'link' | 'checkbox' | 'button', name: string) =>
      tabTo(page, page.getByRole(role, { name, exact: true }));

    await reach('link', 'Write down an encounter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Write down an encounter' }).waitFor();
    await reach('checkbox', 'How a service was');
    await page.keyboard.press('Space');
    await reach('button', 'Write that one down?');
    await page.keyboard.press('Enter');
    await untilFocused(page.getByRole('textbox'));
    await page.keyboard.type('<script>alert(1)</script> they ask for a fixed address');
    await reach('button', 'Save');
    await page.keyboard.press('Enter');
    await sent(page).nth(1).waitFor();
    await page.getByRole('link', { name: 'Notes' }).click();

    const note = page.getByRole('main').getByText('<script>alert(1)</script> they ask for a fixed address');
    await note.first().waitFor();
    await close();
  });
});

describe('a note that names somebody', () => {
  it('is not called heard, can be said in other words where it waits, and is heard then', async () => {
    const browser = await launchBrowser();
    const { page, close } = await openConsole(browser, 'peer-worker', { path: '/notes' });
    const main = page.getByRole('main');
    await page.getByLabel('One line, without anybody’s name').fill('Ring 0491 570 156 about the beds');
    await page.getByRole('button', { name: 'Keep this note' }).click();

    await main.getByText('The note was not taken.').waitFor();
    expect(await main.getByText('It is heard').count()).toBe(0);
    await page.getByRole('button', { name: 'Change the words' }).click();
    const again = page.getByLabel('The note, in other words');
    expect(await again.inputValue()).toBe('Ring 0491 570 156 about the beds');
    expect(await axeFindings(page)).toEqual([]);
    await again.fill('They ask for somebody to ring about the beds');
    // It is kept at every keystroke, like any other draft.
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('button', { name: 'Change the words' }).click();
    expect(await again.inputValue()).toBe('They ask for somebody to ring about the beds');
    await page.getByRole('button', { name: 'Send it again' }).click();

    await page.getByRole('heading', { name: 'Waiting on this device' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Notes', exact: true }).click();
    await main.getByText('They ask for somebody to ring about the beds').first().waitFor();
    await close();
    await browser.close();
  });
});
