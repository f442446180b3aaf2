import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole, signInAgain, type ConsolePage } from './console-page.js';
import { doorsOn, openNeed, stillUsing } from './doors-page.js';
import { putAway } from './left-alone.js';
import { demonstrationPassword, runningSector } from './sector.js';

const { addresses } = runningSector();

/** Ends the session in the middle of everything: from now on nobody takes the page's token for anything. */
const endSession = async (page: Page) => {
  await page.route(addresses.gateway, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer of-yesterday' } }),
  );
  // The identity provider, which alone keeps cookies, has forgotten the person as well: it asks for the password.
  await page.context().clearCookies();
};

const ended = (page: Page) => page.getByRole('dialog', { name: 'Your session has ended' });
const known = (page: Page) => page.getByRole('button', { name: /^Current use: yes/ });

describe('a session that ends in the middle of something', () => {
  let browser: Browser;
  let seen: ConsolePage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => seen?.close());

  /** Somebody has told something at the doors. */
  const atDoors = async () => {
    const needId = await openNeed('peer-worker');
    seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
    await doorsOn(seen.page).sorted();
    await doorsOn(seen.page).answerOnce(stillUsing, 'Yes');
    await known(seen.page).waitFor();
    return seen.page;
  };
  const passADoor = async (page: Page) => {
    const row = doorsOn(page).row('Tidewater residential withdrawal');
    await row.getByRole('button', { name: /never take/ }).click();
    await row.getByRole('button', { name: /^Undo/ }).waitFor();
    await putAway(page);
  };

  it('loses nothing that was told at the doors', async () => {
    const page = await atDoors();
    await endSession(page);
    await passADoor(page);
    await ended(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.unroute(addresses.gateway);
    await signInAgain(page, 'peer-worker');

    await ended(page).waitFor({ state: 'detached' });
    await known(page).waitFor();
    // What waited for a session goes by itself.
    await page.getByRole('heading', { name: 'What was tried' }).waitFor();
  });

  it('loses nothing of a referral that was about to be sent', async () => {
    const page = await atDoors();
    await page.getByRole('link', { name: 'Refer to Tidewater residential withdrawal' }).click();
    await page.getByText(/which it does not have to know/).click();
    await page.getByRole('checkbox', { name: 'current use: yes' }).check();
    await page.getByText('Spoken, the person is here').click();
    await endSession(page);
    await page.getByRole('button', { name: 'Send referral' }).click();
    await ended(page).waitFor();

    await page.unroute(addresses.gateway);
    await signInAgain(page, 'peer-worker');

    await ended(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'current use: yes' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Send referral' }).click();
    await page.getByText('Waiting for an answer').waitFor();
    await page.getByText('current use').waitFor();
  });

  it('shows nothing of it to anybody else who signs in', async () => {
    const page = await atDoors();
    await endSession(page);
    await passADoor(page);
    await ended(page).waitFor();

    await page.unroute(addresses.gateway);
    await signInAgain(page, 'coordinator');

    await ended(page).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Doors' }).waitFor();
    await doorsOn(page).sorted();
    expect(await known(page).count()).toBe(0);
    await page.getByRole('banner').locator('summary').click();
    await page.getByText('Coordinator', { exact: true }).waitFor();
  });

  it('says what goes where no small window opens, and then signs in on the page', async () => {
    const page = await atDoors();
    await page.evaluate('window.open = () => null');
    await endSession(page);
    await passADoor(page);
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await ended(page)
      .getByText(/What was told about somebody.* never kept/)
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute(addresses.gateway);

    await page.getByRole('button', { name: 'Sign in on this page' }).click();
    await page.getByLabel('User name').fill('peer-worker');
    await page.getByLabel('Password').fill(demonstrationPassword);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();

    await doorsOn(page).sorted();
    expect(await known(page).count()).toBe(0);
  });
});

describe('signing out without a network', () => {
  it('ends on the welcome page, and has whoever comes next asked for the password', async () => {
    const browser = await launchBrowser();
    const { page, close } = await openConsole(browser, 'peer-worker');
    await page.context().setOffline(true);
    await page.getByRole('banner').locator('summary').click();

    await page.getByRole('button', { name: 'Sign out' }).click();

    await page.getByText(/this device has forgotten you/).waitFor();
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Password').waitFor();
    await close();
    await browser.close();
  });
});
