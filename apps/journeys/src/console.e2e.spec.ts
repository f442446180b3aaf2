import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { demonstrationPassword, runningSector } from './sector.js';

describe('signing in to the console', () => {
  let browser: Browser;
  let page: Page;
  const { addresses } = runningSector();

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
  });
  afterEach(() => page.context().close());

  const signInAs = async (username: string, password: string) => {
    await page.goto(addresses.console);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('User name').fill(username);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  };

  it('shows the person’s name, organisation and roles as the gateway tells them, and signs out', async () => {
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') violations.push(message.text());
    });
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!Object.values(addresses).some((address) => request.url().startsWith(new URL(address).origin)))
        elsewhere.push(request.url());
    });

    await signInAs('peer-worker', demonstrationPassword);

    await page.getByRole('heading', { name: /Hello, .*Peer Worker/i }).waitFor();
    await page.getByText('Worker', { exact: true }).waitFor();
    expect(await page.getByText('You work for').count()).toBe(1);
    // Tokens are kept in memory only.
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toMatch(/access_token|eyJ/);
    expect(violations).toEqual([]);
    expect(elsewhere).toEqual([]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('heading', { name: /Hello/ }).count()).toBe(0);
  });

  it('says so when the password is wrong, and keeps the name that was typed', async () => {
    await signInAs('peer-worker', 'not-the-password');

    // Keycloak's page has no role for it.
    await page.locator('[role=alert], #input-error-username').waitFor();
    expect(await page.getByLabel('User name').inputValue()).toBe('peer-worker');
  });
});
