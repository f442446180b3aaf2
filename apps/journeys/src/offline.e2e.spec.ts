import type { Browser, Page, Request } from 'playwright-core';
import { until } from '@whichdoor/testing';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, encountersIn, openConsole, patience, signInByHand } from './console-page.js';
import { doorsOn, openNeed } from './doors-page.js';
import { consoleThatFails } from './failing-console.js';
import { untilFocused } from './keyboard.js';
import { heldInDatabases, isKept, untilKept } from './kept-console.js';
import { locked, nearlyTooLong, stillThere } from './left-alone.js';
import { demonstrationPassword } from './sector.js';

const capture = async (page: Page) => {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('link', { name: 'Write down an encounter' }).click();
  await page.locator('label').filter({ hasText: 'Listening' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: 'Saved. Thank you' }).waitFor();
};
const state = (page: Page, name: string) => page.getByRole('main').getByText(name, { exact: true });

/** Of what a page asked for, the encounters that arrived: what is tried without a network comes to nothing. */
const arrivedOf = async (requests: readonly Request[]) => {
  const tried = encountersIn(requests);
  const answers = await Promise.all(tried.map(async (request) => (await request.response())?.ok() ?? false));
  return tried.filter((_, at) => answers[at]);
};

/** The addresses, within the console, of everything that it keeps of the network. */
const keptAddresses = (page: Page) =>
  page.evaluate<string[]>(`(async () => {
    const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  })()`);

describe('without a network', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('a worker goes on writing down; it waits, says so, and is sent once when the network is back', async () => {
    const { page, requests, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await page.context().setOffline(true);
    const before = requests.length;

    await capture(page);
    await state(page, 'Queued').waitFor();
    await page.getByRole('link', { name: 'Notes', exact: true }).click();
    await page.getByLabel('One line, without anybody’s name').fill('They ask for a fixed address');
    await page.getByRole('button', { name: 'Keep this note' }).click();
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('heading', { name: 'Waiting on this device' }).waitFor();
    await state(page, 'Queued').nth(1).waitFor();
    expect(await state(page, 'Queued').count()).toBe(2);

    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Waiting on this device' }).waitFor({ state: 'detached' });
    expect(await arrivedOf(requests.slice(before))).toHaveLength(1);
    await close();
  });

  it('what was saved can be taken out again, and then never leaves the device', async () => {
    const { page, requests, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await page.context().setOffline(true);
    await capture(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('main').getByText('Taken back. Nothing of it is kept.').waitFor();
    const before = requests.length;

    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'Back to Today' }).click();
    await page.getByRole('heading', { name: 'Needs you now' }).waitFor();

    expect(encountersIn(requests.slice(before))).toEqual([]);
    await close();
  });

  it('what could not be had is asked for by itself when the network is back', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await openNeed('peer-worker');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Find by code word' }).click();
    await page.getByText(/comes by itself when the network is back/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.context().setOffline(false);

    await page.getByRole('main').getByRole('listitem').first().waitFor();
    await page.getByText(/comes by itself/).waitFor({ state: 'detached' });
    await close();
  });

  it('the console opens anew from the device, with what was typed, and asks who it is when the network is back', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await page.getByRole('link', { name: 'Notes', exact: true }).click();
    await untilKept(page, 'insight', () =>
      page.getByLabel('One line, without anybody’s name').fill('Half a sentence'),
    );
    await page.context().setOffline(true);

    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor();
    const line = page.getByLabel('One line, without anybody’s name');
    await until('what was typed is back', async () => (await line.inputValue()) === 'Half a sentence');
    await capture(page);
    await state(page, 'Queued').waitFor();

    await page.context().setOffline(false);
    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByRole('banner').waitFor();
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByRole('heading', { name: 'Needs you now' }).waitFor();
    await page.getByRole('heading', { name: 'Waiting on this device' }).waitFor({ state: 'detached' });
    await close();
  });

  it('the console opens from the device also where its server is there and answers that it cannot', async () => {
    const server = await consoleThatFails();
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(server.url);
    await isKept(page);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    server.fail();

    await page.reload();

    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(server.failed).toContain('/');
    await page.close();
    await server.close();
  });

  it('the doors for a need are there after the page was opened anew, with their services and hand-outs', async () => {
    const needId = await openNeed('peer-worker');
    const { page, close } = await openConsole(browser, 'peer-worker', { path: `/needs/${needId}` });
    await isKept(page);
    await page.getByRole('link', { name: 'Find a door' }).click();
    await doorsOn(page).sorted();
    await page.context().setOffline(true);

    await page.reload();

    await page.getByText('These doors were kept on this device').waitFor();
    await page.getByText('What was tried for this need cannot be shown at the moment').waitFor();
    await page.getByRole('button', { name: 'They never take them: Second Wind quiet rooms' }).click();
    await page.getByRole('button', { name: 'Undo: Second Wind quiet rooms never takes them' }).waitFor();
    await doorsOn(page)
      .row('Tidewater residential withdrawal')
      .getByRole('heading')
      .getByRole('link')
      .click();
    await page.getByText('This was kept on this device').waitFor();
    await page.getByText('the admissions nurse').waitFor();
    await page.getByRole('link', { name: 'Hand-out' }).click();
    await page.getByRole('heading', { name: 'Where to go' }).waitFor();
    await page.getByText('5550 0112').waitFor();
    expect(page.url()).toMatch(/\/hand-out$/);
    // What waits on the device is said on the page, and is not on the paper.
    const waits = page.getByRole('main').getByText('1 thing waits here to be sent');
    await waits.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await waits.isVisible()).toBe(false);
    // Nobody reads off the device what was looked for, for which need, or by whom.
    const held = await heldInDatabases(page);
    expect(held).toContain('whichdoor-vault');
    const personId = await page.evaluate<string>(`sessionStorage.getItem('whichdoor.was-signed-in')`);
    expect(personId).toMatch(/^[\w-]+$/);
    for (const told of [needId, personId, 'RESIDENTIAL_WITHDRAWAL', 'Tidewater', 'doors', 'queue'])
      expect(held).not.toContain(told);
    await close();
  });

  it('keeps the files of the console and nothing that the network told', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await isKept(page);
    await capture(page);
    await state(page, 'Sent').waitFor();

    const kept = await keptAddresses(page);
    const plain = await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })');

    expect(kept.length).toBeGreaterThan(3);
    expect(
      kept.filter((path) => !/^\/(assets\/.*|configuration\.json|[\w-]+\.(js|svg))?$/.test(path)),
    ).toEqual([]);
    expect(plain).not.toMatch(/eyJ|token/i);
    await close();
  });
});

describe('in two tabs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  /** Another tab beside it, at the same place: the identity provider still knows who it is. */
  const besides = async (page: Page) => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.getByRole('banner').waitFor();
    return other;
  };

  it('what is typed in one stands in the other, and is gone from both once it is sent', async () => {
    const { page, requests, close } = await openConsole(browser, 'peer-worker', { path: '/notes' });
    const line = (tab: Page) => tab.getByLabel('One line, without anybody’s name');
    const says = (tab: Page, words: string) =>
      until(`the tab says “${words}”`, async () => (await line(tab).inputValue()) === words);
    const other = await besides(page);
    await line(other).waitFor();

    await line(page).fill('They ask for an address');
    await says(other, 'They ask for an address');
    await line(other).fill('They ask for a fixed address');
    await says(page, 'They ask for a fixed address');
    await page.getByRole('button', { name: 'Keep this note' }).click();
    await says(other, '');

    await other.reload();
    await line(other).waitFor();
    expect(await line(other).inputValue()).toBe('');
    const notes = () =>
      requests.flatMap((request) => request.postData() ?? []).filter((body) => body.includes('They ask for'));
    await until('the note has left', () => notes().length > 0);
    expect(notes()).toEqual([expect.stringContaining('They ask for a fixed address')]);
    await close();
  });

  it('one of them sends, both see it, and signing out in one closes both and forgets what was kept', async () => {
    const { page, requests, close } = await openConsole(browser, 'peer-worker');
    const context = page.context();
    const other = await besides(page);
    const others: Request[] = [];
    other.on('request', (request) => others.push(request));
    await other.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await isKept(page);
    await context.setOffline(true);
    await capture(page);
    await other.getByRole('heading', { name: 'Waiting on this device' }).waitFor();

    await context.setOffline(false);
    await other.getByRole('heading', { name: 'Waiting on this device' }).waitFor({ state: 'detached' });
    await state(page, 'Sent').waitFor();

    expect(await arrivedOf([...requests, ...others])).toHaveLength(1);
    await page.getByRole('banner').locator('summary').click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await other.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await close();
  });
});

describe('left alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('the console locks, asks for the password though the provider still knows the person, and has kept what was typed', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await page.getByRole('link', { name: 'Notes', exact: true }).click();
    await page.getByLabel('One line, without anybody’s name').fill('Half a sentence');

    await page.clock.install();
    await page.clock.fastForward(nearlyTooLong);
    await stillThere(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await stillThere(page).waitFor({ state: 'detached' });
    await untilFocused(page.getByLabel('One line, without anybody’s name'));

    await page.clock.fastForward('11:00');
    await locked(page).waitFor();
    expect(await page.getByText('Half a sentence').count()).toBe(0);
    await page.reload();
    await locked(page).waitFor();

    await signInByHand(page, 'peer-worker', demonstrationPassword);
    await page.getByRole('link', { name: 'Notes', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor();
    expect(await page.getByLabel('One line, without anybody’s name').inputValue()).toBe('Half a sentence');
    await close();
  });
});
