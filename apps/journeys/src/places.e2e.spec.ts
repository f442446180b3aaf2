import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole, signInByHand } from './console-page.js';
import { runningSector } from './sector.js';

const accounts = ['peer-worker', 'planner', 'sector-admin'] as const;

/** The places in somebody's bar, as the page shows them: whoever adds a place is held to the same. */
const placesOf = async (page: Page): Promise<readonly string[]> => {
  const links = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
  if ((await links.count()) === 0) return [];
  return Promise.all(
    Array.from(
      { length: await links.count() },
      async (_, at) => (await links.nth(at).getAttribute('href')) ?? '',
    ),
  );
};

describe('every place of the console', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('says to those whose role it is not that it is not for them, whatever its address', async () => {
    const seen = await Promise.all(
      accounts.map((account) => openConsole(browser, account, { size: 'desk' })),
    );
    const bars = await Promise.all(seen.map(({ page }) => placesOf(page)));
    const all = [...new Set(bars.flat())];
    expect(all.length).toBeGreaterThan(0);

    const open: string[] = [];
    for (const [at, each] of seen.entries()) {
      for (const place of all.filter((path) => !bars[at]?.includes(path))) {
        await each.open(place);
        const heading = await each.page.locator('h1').innerText();
        if (heading !== 'This is not for your role') open.push(`${accounts[at]}: ${place}: ${heading}`);
      }
      expect(await axeFindings(each.page)).toEqual([]);
      await each.close();
    }

    expect(open).toEqual([]);
  });

  it('tells on every page where one is, and keeps to the kind of work that one was at', async () => {
    const { page, open, close } = await openConsole(browser, 'manager', { size: 'desk' });
    const sets = page.getByRole('navigation', { name: 'Kinds of work' });
    const current = async () => [
      await sets.locator('[aria-current]').innerText(),
      await page.getByRole('navigation', { name: 'Places' }).locator('[aria-current]').innerText(),
    ];

    for (const [path, place] of [
      ['/capture', 'Today'],
      ['/needs', 'Today'],
      ['/services', 'Doors'],
    ] as const) {
      await open(path);
      expect([path, ...(await current())]).toEqual([path, 'Working with clients', place]);
    }
    await sets.getByRole('link', { name: 'Looking after organisations' }).click();
    await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
    await page.getByRole('main').locator('a[href^="/listings/"]').first().click();
    const asWorkers = page.getByRole('link', { name: 'See it as workers do' });
    await asWorkers.click();
    await page.waitForURL(/\/services\//);
    // The address changes before the page does.
    await asWorkers.waitFor({ state: 'detached' });
    expect(await current()).toEqual(['Looking after organisations', 'Services']);
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  it.each(accounts)(
    'keeps %s where they are when the session ends, and brings them back there',
    async (account) => {
      const { page, close } = await openConsole(browser, account, { size: 'desk' });
      const { gateway } = runningSector().addresses;
      for (const place of await placesOf(page)) {
        await page.getByRole('navigation', { name: 'Places' }).locator(`a[href="${place}"]`).click();
        await page.waitForURL(({ pathname }) => pathname === place);
        await page.route(gateway, (route) =>
          route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer ended' } }),
        );
        // Answers that are still fresh are shown without asking; what is asked anew finds the session over.
        await page.reload();
        const dialog = page.getByRole('dialog');
        await dialog.waitFor();
        expect(await axeFindings(page)).toEqual([]);

        await page.unroute(gateway);
        await dialog.getByRole('button', { name: 'Sign in' }).click();
        await dialog.waitFor({ state: 'detached' });
        // The provider may remember them, or ask who they are; the bar is there when they are back.
        await page.getByRole('banner').or(page.getByLabel('User name')).first().waitFor();
        if (await page.getByLabel('User name').isVisible()) await signInByHand(page, account);
        await page.getByRole('banner').waitFor();
        expect(new URL(page.url()).pathname).toBe(place);
      }
      await close();
    },
  );
});
