import type { Browser } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole, patience, scrollsSideways, signInByHand } from './console-page.js';
import { runningSector } from './sector.js';

describe('signing in to the console', () => {
  let browser: Browser;
  const { addresses } = runningSector();

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('shows the person’s name, organisation and roles as the gateway tells them, and signs out', async () => {
    const { page, requests, complaints, close } = await openConsole(browser, 'peer-worker');

    await page.getByRole('banner').locator('summary').click();
    await page.getByText(/Peer Worker/i).waitFor();
    await page.getByText('Worker', { exact: true }).waitFor();
    // Tokens are kept in memory only.
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toMatch(/access_token|eyJ/);
    expect(complaints).toEqual([]);
    const ours = Object.values(addresses).map((address) => new URL(address).origin);
    expect(
      requests.map((request) => request.url()).filter((url) => !ours.includes(new URL(url).origin)),
    ).toEqual([]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('banner').count()).toBe(0);
    await close();
  });

  it('sends trusted documents by their hash, and no text of a document', async () => {
    const { requests, close } = await openConsole(browser, 'peer-worker');

    const asked = requests.filter(
      (request) => request.url() === addresses.gateway && request.method() === 'POST',
    );
    const bodies = asked.map((request) => request.postDataJSON() as Record<string, unknown>);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      expect(body['documentId']).toMatch(/^[0-9a-f]{64}$/);
      expect(Object.keys(body).sort()).toEqual(['documentId', 'variables']);
    }
    await close();
  });

  it('comes back to the place of a link that was sent, and stays signed in when the page is loaded again', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker', { path: '/doors?kind=FOOD' });

    expect(new URL(page.url()).pathname).toBe('/doors');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Doors' }).waitFor();
    expect(page.url()).toBe(`${addresses.console}/doors?kind=FOOD`);
    await close();
  });

  it('says so when the password is wrong, and keeps the name that was typed', async () => {
    const context = await browser.newContext();
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(addresses.console);
    await signInByHand(page, 'peer-worker', 'not-the-password');

    // Keycloak's page has no role for it.
    await page.locator('[role=alert], #input-error-username').waitFor();
    expect(await page.getByLabel('User name').inputValue()).toBe('peer-worker');
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'shows every component as it should be, in the %s theme',
    async (theme) => {
      const { page, complaints, close } = await openConsole(browser, 'peer-worker', { theme, path: '/look' });

      expect(await axeFindings(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('speaks a second language from right to left, and says that a machine made it', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker', { language: 'ar' });

    await page.locator('html[dir=rtl]').waitFor();
    await page.getByRole('banner').locator('summary').click();
    await page.getByText('هذه الترجمة آلية').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await close();
  });
});
