import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole, signInAgain } from './console-page.js';
import { runningSector, signIn } from './sector.js';

const word = `lamplight ${Date.now().toString(36).replaceAll(/[0-9]/g, 'x')}`;

const openNeed = async (page: Page, codeWord: string) => {
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('link', { name: 'Open a need' }).click();
  await page.locator('label').filter({ hasText: 'Withdrawal with a bed' }).click();
  await page.getByLabel(/Code word/).fill(codeWord);
  await page.getByRole('button', { name: 'Open this need' }).click();
};

type Told = { readonly data?: Record<string, unknown>; readonly errors?: readonly object[] };

/** Lets the gateway answer something else than it did. */
const retold = (retell: (told: Told) => Told) => async (route: Route) => {
  if (route.request().method() !== 'POST') return route.continue();
  const response = await route.fetch();
  await route.fulfill({ response, json: retell((await response.json()) as Told) });
};

/** As it answers when one of its parts is down. */
const without = (field: string) =>
  retold((told) =>
    told.data && field in told.data
      ? {
          data: { ...told.data, [field]: null },
          errors: [{ message: 'down', path: [field], extensions: { code: 'INTERNAL' } }],
        }
      : told,
  );

/** As it answers when the session has ended. */
const asNobody = retold(() => ({ errors: [{ message: 'who?', extensions: { code: 'UNAUTHENTICATED' } }] }));

describe('a peer worker opens a need', () => {
  let browser: Browser;
  const { addresses } = runningSector();
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['phone', 'desk'] as const)(
    'finds it again by its code word, and closes it with the reason, on the %s',
    async (size) => {
      const { page, requests, complaints, close } = await openConsole(browser, 'peer-worker', { size });
      const ours = `${word} ${size}`;

      await openNeed(page, 'abc');
      await page
        .getByRole('alert')
        .getByText(/at least 4/)
        .waitFor();
      await page.getByLabel(/Code word/).fill(ours);
      await page.getByRole('button', { name: 'Open this need' }).click();
      await page.getByText('It can be found again by the code word.').waitFor();
      expect(await axeFindings(page)).toEqual([]);

      await page.getByRole('link', { name: 'Today' }).click();
      await page.getByRole('link', { name: 'Find by code word' }).click();
      await page.getByLabel('Find by code word').fill(` ${ours.toUpperCase()}`);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('heading', { name: '1 open need has this code word' }).waitFor();
      await page.getByRole('link', { name: /Show the need/ }).click();
      await page.getByRole('heading', { level: 2, name: 'Withdrawal with a bed (detox)' }).waitFor();

      // Neither the word nor what is asked for is in an address or the title.
      const addressesSeen = requests.map((request) => decodeURIComponent(request.url())).join('\n');
      expect(`${addressesSeen}\n${await page.title()}`).not.toMatch(/lamplight|withdrawal/i);

      await page.getByText('Close this need').click();
      await page.getByRole('button', { name: 'Close it' }).click();
      await page.getByRole('alert').getByText('Say how it ended first.').waitFor();
      await page.locator('label').filter({ hasText: 'Not met' }).click();
      await page.getByRole('button', { name: 'Close it' }).click();
      await page
        .getByRole('alert')
        .getByText(/at least one reason/)
        .waitFor();
      await page.locator('label').filter({ hasText: 'No door was open' }).click();
      await page.getByRole('button', { name: 'Close it' }).click();
      await page.getByText('Closed: Not met. No door was open').waitFor();

      await page.goBack();
      await page.getByLabel('Find by code word').fill(ours);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('heading', { name: 'No open need has this code word' }).waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('loses nothing that was chosen when the session ends in the middle', async () => {
    const { page, close } = await openConsole(browser, 'peer-worker');
    await page.getByRole('link', { name: 'Open a need' }).click();
    await page.locator('label').filter({ hasText: 'A place to sleep tonight' }).click();
    await page.route(addresses.gateway, asNobody);

    await page.getByRole('button', { name: 'Open this need' }).click();
    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
    await page.unroute(addresses.gateway);
    await page.context().clearCookies();
    await signInAgain(page, 'peer-worker');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(await page.getByRole('radio', { name: 'A place to sleep tonight' }).isChecked()).toBe(true);
    await close();
  });

  it('sees the rest of Today when a part of the sector is down', async () => {
    const { page, open, close } = await openConsole(browser, 'peer-worker');
    await page.route(addresses.gateway, without('insights'));
    await open('/today');

    await page.getByText(/What became of your notes cannot be shown at the moment/).waitFor();
    await page.getByRole('heading', { name: 'Needs you now' }).waitFor();
    await page.unroute(addresses.gateway);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText(/cannot be shown at the moment/).waitFor({ state: 'detached' });
    await close();
  });
});

describe('a peer worker notes one line', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('is told who will read it, and sees on Today what became of it', async () => {
    const line = `They ask for a fixed address ${Date.now().toString(36).replaceAll(/[0-9]/g, 'x')}`;
    const { page, open, close } = await openConsole(browser, 'peer-worker');
    await page.getByRole('link', { name: 'Notes' }).click();
    await page.getByLabel('One line, without anybody’s name').fill(line);
    await page.locator('label').filter({ hasText: 'The sector' }).click();
    await page
      .getByText(
        'Everybody who works with clients, and the planners and policy officers of the whole sector.',
      )
      .waitFor();
    await page.getByRole('button', { name: 'Keep this note' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: line })
      .getByText(/Heard, (just now|\d+ minutes? ago)/)
      .waitFor();

    // Whoever was promised it reads it, and can do nothing else with it.
    const planner = await openConsole(browser, 'planner', { path: '/gaps' });
    await planner.page.getByRole('link', { name: 'Notes', exact: true }).click();
    const read = planner.page.getByRole('main').getByRole('listitem').filter({ hasText: line });
    await read.getByText('The sector').waitFor();
    expect(await planner.page.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await read.locator('summary').count()).toBe(0);
    expect(await axeFindings(planner.page)).toEqual([]);
    expect(planner.complaints).toEqual([]);
    await planner.close();

    const coordinator = await signIn('coordinator');
    const { insights } = await coordinator.ask('{ insights(first: 1) { nodes { id words } } }');
    expect(insights.nodes[0].words).toBe(line);
    await coordinator.ask(
      `mutation ($input: RecordInsightFateInput!) { recordInsightFate(input: $input) { __typename } }`,
      {
        input: {
          id: insights.nodes[0].id,
          fate: 'CHANGED_SOMETHING',
          words: 'They take a shelter’s address now',
        },
      },
    );
    await open('/today');

    const news = page.getByRole('listitem').filter({ hasText: line });
    await news.getByText(/Changed something, (just now|\d+ minutes? ago)/).waitFor();
    await news.getByText('They take a shelter’s address now').waitFor();

    await page.getByRole('link', { name: 'All your notes' }).click();
    const mine = page.getByRole('listitem').filter({ hasText: line });
    await mine.getByText('Change who may read it, or take it back').click();
    await mine.locator('label', { hasText: 'My team' }).click();
    await mine.getByRole('button', { name: 'Let these read it' }).click();
    await page.getByText('Changed. Who may read it: My team.').waitFor();
    await mine.getByRole('button', { name: 'Take this note back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    await mine.waitFor({ state: 'detached' });
    await close();
  });
});
