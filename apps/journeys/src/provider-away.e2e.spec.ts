import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { until } from '@whichdoor/testing';
import { axeFindings, openConsole, patience, signInByHand, sizes, type ConsolePage } from './console-page.js';
import { standIdentityStill } from './identity-away.js';
import { untilKept } from './kept-console.js';
import { runningSector, signIn } from './sector.js';

const { addresses } = runningSector();

const note = (page: Page) => page.getByLabel('One line, without anybody’s name');
const ended = (page: Page) => page.getByRole('dialog', { name: 'Your session has ended' });
const go = (page: Page, place: string) => page.getByRole('link', { name: place, exact: true }).click();
const writeDownAnEncounter = async (page: Page) => {
  await go(page, 'Today');
  await page.getByRole('link', { name: 'Write down an encounter' }).click();
  await page.locator('label').filter({ hasText: 'Listening' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saved. Thank you' }).waitFor();
};
const sent = (page: Page) => page.getByRole('main').getByText('Sent', { exact: true }).waitFor();

describe('while the identity provider is away', () => {
  let browser: Browser;
  let seen: ConsolePage | undefined;
  let goOn: (() => void) | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    goOn?.();
    await seen?.close();
    goOn = seen = undefined;
  });
  afterAll(() => browser?.close());

  it('somebody goes on until their token ends, is told what is wrong, and what they wrote goes out when they have signed in again', async () => {
    seen = await openConsole(browser, 'peer-worker');
    const { page, open, complaints } = seen;
    // A token lasts for five minutes; the page's clock is turned, and the person's timers with it.
    await page.clock.install();
    await open('/today');
    goOn = standIdentityStill();

    await writeDownAnEncounter(page);
    await sent(page);
    // A minute before the end a new token is asked for, and no answer comes.
    await page.clock.fastForward('04:05');
    await page.clock.fastForward('00:15');
    await page.getByText(/sign-in service cannot be reached.*go on working until \d/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await writeDownAnEncounter(page);
    await sent(page);

    await go(page, 'Notes');
    await note(page).fill('They ask for a fixed address');
    await page.clock.fastForward('01:00');
    // Pressed in the moment in which it ends: whatever else asks then may have opened the window already.
    await page.getByRole('button', { name: 'Keep this note' }).dispatchEvent('click');
    await ended(page).getByText('the sign-in service cannot be reached').waitFor();
    expect(await ended(page).getByRole('button').allInnerTexts()).toEqual([
      'Try again now',
      'Leave and forget what was typed',
    ]);
    expect(await axeFindings(page)).toEqual([]);

    goOn();
    await ended(page).getByRole('button', { name: 'Try again now' }).click();
    // The provider still knows them: the small window asks nothing.
    await ended(page).getByRole('button', { name: 'Sign in again' }).click();
    await ended(page).waitFor({ state: 'detached' });
    await page.getByText('Note kept. It is heard').first().waitFor();
    expect(complaints.filter((each) => !/net::ERR|Failed to load resource/.test(each))).toEqual([]);
  });

  it('a moment without it ends no session: the token is asked for again, and the page says nothing any more', async () => {
    seen = await openConsole(browser, 'peer-worker');
    const { page, open } = seen;
    await page.clock.install();
    await open('/today');
    goOn = standIdentityStill();
    await page.clock.fastForward('04:05');
    await page.clock.fastForward('00:15');
    const line = page.getByText(/go on working until/);
    await line.waitFor();

    goOn();
    await line.waitFor({ state: 'detached' });

    await page.clock.fastForward('03:00');
    await writeDownAnEncounter(page);
    await sent(page);
  });

  it('whoever opens the console is told so on its welcome page, and comes in once it is back', async () => {
    const context = await browser.newContext({ viewport: sizes.phone });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    goOn = standIdentityStill();
    await page.goto(addresses.console);

    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('The sign-in service cannot be reached at the moment').waitFor();
    expect(new URL(page.url()).origin).toBe(addresses.console);
    expect(await axeFindings(page)).toEqual([]);

    goOn();
    await signInByHand(page, 'peer-worker');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await context.close();
  });

  it('a page that is loaded anew opens what is kept on the device, with what was typed', async () => {
    seen = await openConsole(browser, 'peer-worker', { path: '/notes' });
    const { page } = seen;
    await untilKept(page, 'insight', () => note(page).fill('Half a sentence'));
    goOn = standIdentityStill();
    await page.reload();

    await ended(page).getByText('the sign-in service cannot be reached').waitFor();
    goOn();
    await ended(page).getByRole('button', { name: 'Try again now' }).click();
    await ended(page).getByRole('button', { name: 'Sign in again' }).click();
    await ended(page).waitFor({ state: 'detached' });
    expect(await note(page).inputValue()).toBe('Half a sentence');
  });

  it('a service that was started meanwhile knows nobody, and the page says why', async () => {
    seen = await openConsole(browser, 'peer-worker');
    const { page } = seen;
    goOn = standIdentityStill();
    const before = runningSector().parts['intake'];
    process.kill(before?.pid ?? 0, 'SIGKILL');
    await until('intake was started again', async () => {
      const { pid, url } = runningSector().parts['intake'] ?? {};
      if (pid === before?.pid) return false;
      // A process is there before it listens.
      return fetch(`${url}/health`).then(
        ({ ok }) => ok,
        () => false,
      );
    });

    await page.locator('main a[href="/needs"]').first().click();
    const alert = page.getByRole('main').getByRole('alert');
    await alert.getByText('so nobody can tell who is asking').waitFor();

    goOn();
    // It takes a moment to go on, and the page is asked again only once.
    await until('people can sign in again', () =>
      signIn('peer-worker').then(
        () => true,
        () => false,
      ),
    );
    await alert.getByRole('button', { name: 'Ask again' }).click();
    await alert.waitFor({ state: 'detached' });
  });
});
