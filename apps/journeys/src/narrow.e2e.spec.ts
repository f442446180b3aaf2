import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { openConsole, scrollsSideways } from './console-page.js';
import { runningSector } from './sector.js';

const word = 'Needlessandsyringesandnaloxoneandeverythingelsethatpeoplemayneedhere';

/** Lets everything that has a name be called by one very long word as well. */
const callLong = (page: Page) =>
  page.route(runningSector().addresses.gateway, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/"name":"([^"]+)"/g, `"name":"$1 ${word}"`);
    await route.fulfill({ response, body });
  });

/** Classes of what stays where it is while the page scrolls, and lies across all of it. */
const heldAcross = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('body *')]
      .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
      .filter((each) => each.getBoundingClientRect().width > innerWidth / 2)
      .map((each) => each.className)`,
  );

describe('where there is little room', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('one very long word breaks, and no page scrolls sideways', async () => {
    const { page, open, close } = await openConsole(browser, 'peer-worker');
    await callLong(page);

    const wide: string[] = [];
    for (const path of ['/doors?kind=RESIDENTIAL_WITHDRAWAL', '/services']) {
      await open(path);
      // What somebody looks for names it too, in a list that is shut.
      await page.getByRole('main').getByText(word).filter({ visible: true }).first().waitFor();
      if (await scrollsSideways(page)) wide.push(path);
    }

    expect(wide).toEqual([]);
    await close();
  });

  it('nothing stays in front of what is to be read when it is magnified four times', async () => {
    const { page, open, close } = await openConsole(browser, 'peer-worker');
    await page.setViewportSize({ width: 320, height: 200 });

    for (const path of ['/today', '/capture']) {
      await open(path);
      await page.getByRole('main').locator('h2, fieldset').first().waitFor();
      expect(await heldAcross(page)).toEqual([]);
    }
    await close();
  });
});
