import type { Browser, Page } from 'playwright-core';
import { until } from '@whichdoor/testing';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, encountersIn, openConsole, signInByHand } from './console-page.js';
import { heldOnDevice, isKept } from './kept-console.js';
import { leaveAlone, locked, nearlyTooLong, stillThere } from './left-alone.js';
import { smallTargets } from './page-faults.js';
import { runningSector, signIn } from './sector.js';

const { addresses } = runningSector();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const chip = (page: Page, name: string) => page.locator('label').filter({ hasText: name });
const writeDown = (page: Page) => page.getByRole('button', { name: 'Write down an encounter' });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const writtenDown = /While this was locked, .* written down here/;

const saveButton = (page: Page) => page.getByRole('button', { name: 'Save' });
const capture = async (page: Page, ...chips: readonly string[]) => {
  for (const each of chips) await chip(page, each).click();
  await saveButton(page).dblclick();
  await heading(page, 'Kept. Thank you').waitFor();
};

describe('a locked telephone without a network', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('takes encounters, shows nothing to whoever has it, and sends what its worker says is theirs', async () => {
    const me = (
      await (await signIn('peer-worker')).ask('{ me { name organisation { name sites { name } } } }')
    )['me'] as { name: string; organisation: { name: string; sites: readonly { name: string }[] } };
    const theirs = [me.name, me.organisation.name, ...me.organisation.sites.map(({ name }) => name)];
    const { page, requests, complaints, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await leaveAlone(page);
    await page.context().setOffline(true);

    for (const path of ['/today', '/inbox', '/needs', '/capture', '/doors']) {
      await page.goto(new URL(path, addresses.console).href);
      await locked(page).waitFor();
      await writeDown(page).waitFor();
      expect(await page.getByRole('link').count()).toBe(0);
      const shown = await page.locator('body').innerText();
      expect(theirs.filter((name) => shown.includes(name))).toEqual([]);
    }
    expect(await axeFindings(page)).toEqual([]);

    await writeDown(page).click();
    await heading(page, 'Write down an encounter').waitFor();
    await page.locator('h1:focus', { hasText: 'Write down an encounter' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const form = await page.locator('body').innerText();
    expect(theirs.filter((name) => form.includes(name))).toEqual([]);
    for (const each of ['Naloxone', 'Opening hours']) await chip(page, each).click();
    // Pressed once: a second press that comes late lands beside everything, and takes the focus there.
    await saveButton(page).click();
    await page.locator('h1:focus', { hasText: 'Kept. Thank you' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Undo');
    await page.getByRole('main').getByText('Taken back. Nothing of it is kept.').waitFor();

    await press(page, 'Write down another');
    await capture(page, 'Listening', 'Being seen');
    await press(page, 'Back to the locked page');
    await page.reload();
    await locked(page).waitFor();
    const held = await heldOnDevice(page);
    expect(held.match(/"drawn"/g)).toHaveLength(1);
    for (const code of ['NALOXONE', 'OPENING_HOURS', 'LISTENING', 'PRIVACY'])
      expect(held).not.toContain(code);
    expect(encountersIn(requests)).toEqual([]);

    await page.context().setOffline(false);
    // A provider that still knows somebody asks for nobody else's password.
    await page.context().clearCookies();
    await signInByHand(page, 'intake-worker');
    await page.getByRole('banner').waitFor();
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await heading(page, 'Today').waitFor();
    await heading(page, 'Needs you now').waitFor();
    expect(await page.getByText(writtenDown).count()).toBe(0);
    await page.getByRole('banner').locator('summary').click();
    await press(page, 'Sign out');

    await signInByHand(page, 'peer-worker');
    await page.getByRole('banner').waitFor();
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await heading(page, 'While this was locked, one encounter was written down here').waitFor();
    await page.getByText('Gave: Listening').waitFor();
    await page.getByText(/What made it hard to come: Being seen/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(encountersIn(requests)).toEqual([]);

    await page.getByRole('button', { name: /^Send: / }).dblclick();
    await page.getByText('One encounter is on the way.').first().waitFor();
    await until('the encounter has left', async () => encountersIn(requests).length > 0);
    const [sent, ...others] = encountersIn(requests);
    expect(others).toEqual([]);
    const told = (await (await sent?.response())?.json()) as { data: { recordEncounter: object } };
    expect(told.data.recordEncounter).toMatchObject({ __typename: 'Encounter' });
    await page.reload();
    await heading(page, 'Needs you now').waitFor();
    expect(await page.getByText(writtenDown).count()).toBe(0);
    expect(complaints.filter((complaint) => !complaint.startsWith('Failed to load'))).toEqual([]);
    await close();
  });

  it('forgets what was begun on it and left', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await leaveAlone(page);
    await page.context().setOffline(true);
    await writeDown(page).click();
    await chip(page, 'Naloxone').click();

    await page.clock.fastForward(nearlyTooLong);
    await stillThere(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Stay');
    await stillThere(page).waitFor({ state: 'detached' });
    expect(await page.locator('input:checked[type=checkbox]').count()).toBe(1);

    await page.clock.fastForward('11:00');

    await locked(page).waitFor();
    await writeDown(page).click();
    await heading(page, 'Write down an encounter').waitFor();
    expect(await page.locator('input:checked[type=checkbox]').count()).toBe(0);
    await close();
  });

  it('takes nothing where its worker has signed out', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await page.context().setOffline(true);
    await page.getByRole('banner').locator('summary').click();
    await press(page, 'Sign out');

    await page.getByText(/this device has forgotten you/).waitFor();
    expect(await writeDown(page).count()).toBe(0);
    await page.reload();
    await page.getByText(/this device has forgotten you/).waitFor();
    expect(await writeDown(page).count()).toBe(0);
    expect(await heldOnDevice(page)).not.toContain('sealedKey');
    await close();
  });

  it('is locked, and takes encounters, also after it has closed the page by itself', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await again.goto(new URL('/door.svg', addresses.console).href);
    await again.evaluate(`localStorage.setItem('whichdoor.active-at', String(Date.now() - 11 * 60_000))`);
    await context.setOffline(true);

    await again.goto(addresses.console);

    await locked(again).waitFor();
    await writeDown(again).waitFor();
    await close();
  });
});

describe('in two tabs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('what is written down in one is told in the other, where its worker has signed in meanwhile', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await leaveAlone(page);
    await page.route(`${addresses.identity}/**`, (route) => route.abort());
    await press(page, 'Sign in');
    await page.getByRole('alert').waitFor();
    await writeDown(page).click();
    await chip(page, 'Listening').click();

    const other = await page.context().newPage();
    await other.goto(addresses.console);
    await signInByHand(other, 'peer-worker');
    await heading(other, 'Today').waitFor();
    await capture(page);

    await heading(other, writtenDown).waitFor();
    await other.getByText('Gave: Listening').waitFor();
    await other.getByRole('banner').locator('summary').click();
    await press(other, 'Sign out');
    await other.getByRole('dialog', { name: 'Not everything is sent' }).waitFor();
    await press(other, 'Stay signed in');
    await other.getByRole('button', { name: /^Remove: / }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await other.getByText('One encounter is removed. Nothing of it is kept.').first().waitFor();
    await press(page, 'Undo');
    await page
      .getByRole('main')
      .getByText(/It is no longer here to be taken back/)
      .waitFor();
    await close();
  });
});
