import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { criterionAddress } from './criterion-address.js';
import { askedOfGraph, isCalled, openConsole, scrollsSideways, sizes } from './console-page.js';
import { tabTo, untilFocused } from './keyboard.js';
import { eventually, signIn } from './sector.js';

const everySize = Object.keys(sizes) as (keyof typeof sizes)[];
const hostile = (run: string) => `<img src=x onerror="document.title='broken in'"> ${run}`;

describe('looking after organisations', () => {
  let browser: Browser;
  // Names are new in every run: the sector may have been here before.
  const run = Date.now().toString(36);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name }).waitFor();
  const openService = async (page: Page, name: string) => {
    await page.getByRole('navigation').getByRole('link', { name: 'Services' }).click();
    await page.getByRole('link', { name, exact: true }).click();
    await heading(page, name);
  };

  it.each(everySize)(
    'lets an administrator write a criterion with the keyboard alone, and see whom it turns away: %s',
    async (size) => {
      const { page, requests, complaints, close } = await openConsole(browser, 'organisation-admin', {
        size,
      });
      await openService(page, 'Tidewater withdrawal at home');
      const write = page.getByRole('link', { name: 'Write a criterion' });
      await tabTo(page, write);
      await page.keyboard.press('Enter');
      await heading(page, 'A new criterion');
      // What the page itself asks for has been asked for once there is something to choose.
      const must = page.getByRole('radio', { name: 'Must', exact: true });
      await must.waitFor();
      const asked = requests.length;

      await tabTo(page, must);
      await page.keyboard.press('ArrowRight');
      await tabTo(page, page.getByRole('combobox', { name: 'About' }));
      await page.keyboard.type('current use');
      // On the page: a moment later it is read out as well.
      await page
        .getByRole('main')
        .getByText(/It turns \d of them away/)
        .waitFor();

      const turned = page.getByRole('listitem').filter({ hasText: 'who drinks and had a seizure' });
      await turned.filter({ hasText: /Shut/ }).waitFor();
      expect(askedOfGraph(requests.slice(asked))).toEqual([]);

      await tabTo(page, page.getByRole('button', { name: 'Publish' }));
      await page.keyboard.press('Enter');
      await heading(page, 'Tidewater withdrawal at home');
      await untilFocused(page.getByRole('heading', { level: 1 }));
      const sent = requests.slice(asked).map((request) => request.postData() ?? '');
      expect(sent.some((body) => body.includes('currently_using'))).toBe(true);
      expect(sent.join(' ')).not.toMatch(/methamphetamine|days_since_last_use|"age"/);

      const revise = page.getByRole('link', { name: /^Revise ?: Must not be using/ });
      await tabTo(page, revise);
      await page.keyboard.press('Enter');
      const end = page.getByRole('button', { name: 'End this criterion' });
      await end.waitFor();
      await tabTo(page, end);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'End it' }).focus();
      await page.keyboard.press('Enter');
      await heading(page, 'Tidewater withdrawal at home');
      await page.getByText(/criterion that has ended|criteria that have ended/).waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each(everySize)(
    'revises with the keyboard alone what asks for at least so many of several, and what depends on the person: %s',
    async (size) => {
      const { page, complaints, open, close } = await openConsole(browser, 'sector-admin', { size });
      const revise = async (address: string, field: RegExp, typed: string, reads: RegExp) => {
        await open(address);
        const amount = page.getByLabel(field);
        await amount.waitFor();
        await page.getByText('Nothing yet: it reads and means the same.').waitFor();
        const before = await amount.inputValue();
        await tabTo(page, amount);
        await page.keyboard.press('Control+A');
        await page.keyboard.type(typed);
        await page.getByRole('region', { name: 'How it reads' }).getByText(reads).waitFor();
        await page.getByText(/^It turns (none|one|\d+) of them away/).waitFor();
        await tabTo(page, page.getByRole('button', { name: /^Publish version/ }));
        await page.keyboard.press('Enter');
        await heading(page, 'Keystone units');
        await page.getByText(reads).first().waitFor();
        return before;
      };

      const some = await criterionAddress(/"atLeast":/u);
      expect(await revise(some, /^At least how many/, '3', /at least 3 of these/)).toBe('2');
      await revise(some, /^At least how many/, '2', /at least 2 of these/);

      const income = await criterionAddress(/yearly_income.*"cases":|"cases":.*yearly_income/u);
      expect(await revise(income, /^How many dollars for them/, '46000', /30,000 dollars \(46,000/)).toBe(
        '45000',
      );
      await revise(income, /^How many dollars for them/, '45000', /30,000 dollars \(45,000/);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('shows both versions where two people revise one criterion, and loses nothing that was typed', async () => {
    const { page, close } = await openConsole(browser, 'organisation-admin', { size: 'desk' });
    await openService(page, 'Tidewater residential withdrawal');
    const revise = page.getByRole('link', { name: /^Revise ?: .*attempt to end/ });
    const address = await revise.getAttribute('href');
    const theirs = await openConsole(browser, 'sector-admin', { path: String(address) });
    const other = theirs.page;
    await revise.click();
    const amountIn = (tab: Page) => tab.getByLabel(/^How much/);

    await page.getByText('Nothing yet: it reads and means the same.').waitFor();
    const before = Number(await amountIn(page).inputValue());
    await amountIn(page).fill(String(before + 2));
    await amountIn(other).waitFor();
    await amountIn(other).fill(String(before + 1));
    await other.getByRole('button', { name: /^Publish version/ }).click();
    await heading(other, 'Tidewater residential withdrawal');
    await page.getByRole('button', { name: /^Publish version/ }).click();

    const notice = page.getByRole('alert').filter({ hasText: 'Somebody else published' });
    await notice.filter({ hasText: new RegExp(`${before + 1} days[^]*${before + 2} days`, 'u') }).waitFor();
    expect(await amountIn(page).inputValue()).toBe(String(before + 2));

    await page.getByRole('button', { name: 'Go on from theirs with mine' }).click();
    await amountIn(page).fill(String(before));
    await page.getByRole('button', { name: /^Publish version/ }).click();
    await heading(page, 'Tidewater residential withdrawal');
    await revise.click();
    await page.getByText(/^\d+ versions$/).click();
    await page
      .getByText(/^Version 3,/)
      .first()
      .waitFor();
    expect(await page.locator('ins').first().innerText()).toContain(String(before));
    await theirs.close();
    await close();
  });

  it('keeps what was written through a lost connection and a reload, and publishes nothing by itself', async () => {
    const { page, close } = await openConsole(browser, 'organisation-admin');
    await openService(page, 'Tidewater withdrawal at home');
    await page.getByRole('link', { name: 'Write a criterion' }).click();
    await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'age' });
    await page.getByLabel(/^How much/).fill('17');

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alert').filter({ hasText: 'could not be reached' }).waitFor();
    await page.context().setOffline(false);
    await page.reload();

    await page.getByText('You began this earlier. It is as you left it.').waitFor();
    expect(await page.getByLabel(/^How much/).inputValue()).toBe('17');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.getByText(/The sentence has gaps/).waitFor();
    await close();
  });

  it('adds a service once for a double click, shows a hostile name as text, and goes back past the form', async () => {
    const name = hostile(run);
    const { page, complaints, close } = await openConsole(browser, 'organisation-admin', { size: 'desk' });
    await page.getByRole('link', { name: 'Add a service' }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Who may come').fill('  Anyone who “needs” it <b>now</b>. ');

    await page.getByRole('button', { name: 'Add it' }).dblclick();

    await heading(page, name);
    await isCalled(page, `${name} · Whichdoor`);
    await page.getByText('Anyone who “needs” it <b>now</b>.').waitFor();
    await page.goBack();
    await heading(page, 'Tidewater Withdrawal Unit');
    await page.getByRole('link', { name, exact: true }).waitFor();
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1);
    await page.getByText('One service: nobody said whom it takes', { exact: true }).waitFor();

    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('radio', { name: 'Withdrawn' }).check({ force: true });
    await page.getByRole('button', { name: 'Change this' }).click();
    await page.getByText('Now: Withdrawn.').waitFor();
    await page.getByRole('link', { name: 'Who changed what here' }).click();
    const newest = page.getByRole('main').getByRole('listitem').first();
    // The page before it has lists as well, and says "withdrawn" in them.
    await newest.filter({ hasText: /You changed <img[^]*State[^]*in the lists[^]*withdrawn/ }).waitFor();
    expect(await page.title()).not.toContain('broken in');
    expect(complaints).toEqual([]);
    await close();
  });

  it('reaches nothing of any client: four places, and every other one says whom it is for', async () => {
    for (const username of ['organisation-admin', 'sector-admin']) {
      const { page, open, close } = await openConsole(browser, username);
      const places = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
      expect(await places.allInnerTexts()).toEqual(['Organisations', 'Services', 'People', 'Audit']);
      await open('/doors');
      await heading(page, 'This is not for your role');
      await close();

      const { try: attempt } = await signIn(username);
      for (const document of [
        '{ needs { nodes { id } } }',
        '{ inbox { nodes { id } } }',
        '{ encounters { nodes { id } } }',
        '{ insights { nodes { id } } }',
      ])
        expect((await attempt(document)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it.each(everySize)(
    'gives a role after saying what it lets somebody do, takes it back, and shows both in the audit: %s',
    async (size) => {
      const { page, close } = await openConsole(browser, 'organisation-admin', { size });
      await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
      const person = page.getByRole('listitem').filter({ hasText: 'Intake Worker' });
      // Which role may do what: a table at a desk, and on a phone each role for itself.
      if (size === 'phone') await page.locator('summary').filter({ hasText: 'Planner' }).click();
      await page
        .getByText('See figures of shut doors that give nobody away')
        .filter({ visible: true })
        .first()
        .waitFor();
      const save = async () => {
        await person.getByRole('button', { name: 'Save the roles' }).click();
        // The roles stand there before the form has gone, and what opens it would close it again.
        await person.getByRole('group').waitFor({ state: 'detached' });
      };
      const change = async () => {
        await person.getByRole('button', { name: /^Change roles/ }).click();
        await person.getByRole('checkbox', { name: 'Coordinator' }).click({ force: true });
      };

      await change();
      await person.getByText('Say how many places are free').waitFor();
      await save();
      await person.getByText('Worker and Coordinator').waitFor();
      await change();
      await person.getByText('Will no longer be able to:').waitFor();
      await save();
      await person.getByText('Worker', { exact: true }).first().waitFor();

      await page.getByRole('navigation').getByRole('link', { name: 'Audit' }).click();
      await page.getByLabel('What was done').selectOption({ label: 'Role given' });
      await page.waitForURL(/action=grantRole/);
      const given = page.getByRole('main').getByRole('listitem').first();
      await given.filter({ hasText: /You gave a role: .*Intake Worker[^]*Coordinator/ }).waitFor();
      expect(await scrollsSideways(page)).toBe(false);
      await close();
    },
  );

  /** Adds a place on the page of an organisation, with a press too many. */
  const addPlace = async (page: Page, name: string) => {
    await page.getByRole('button', { name: 'Add a place' }).click();
    await page.getByLabel('Name of the place').fill(name);
    const areas = page.getByLabel('Area it lies in');
    // Before the areas are there, only none and another can be chosen.
    await areas.locator('option').nth(2).waitFor({ state: 'attached' });
    await areas.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Add this place' }).dblclick();
    const added = page.getByRole('main').getByRole('listitem').filter({ hasText: name });
    await added.waitFor();
    expect(await added.count()).toBe(1);
  };

  it('adds a place, and whoever works there writes encounters down at it', async () => {
    const name = `The van ${run}`;
    const { page, complaints, close } = await openConsole(browser, 'organisation-admin');
    await addPlace(page, name);
    await page.getByRole('status').getByText('Added:').waitFor();
    await untilFocused(page.getByRole('button', { name: 'Add a place', exact: true }));

    const { ask } = await signIn('intake-worker');
    const { me } = await ask('{ me { organisation { sites { id name area } } } }');
    const place = me.organisation.sites.find((site: { name: string }) => site.name === name);
    expect(place.area).toMatch(/^[a-z]/);
    await eventually(
      'encounters can be written down there',
      () =>
        ask('mutation ($input: RecordEncounterInput!) { recordEncounter(input: $input) { __typename } }', {
          input: { siteId: place.id, month: new Date().toISOString().slice(0, 7) },
        }),
      ({ recordEncounter }) => recordEncounter.__typename === 'Encounter',
    );

    const worker = await openConsole(browser, 'intake-worker', { path: '/capture' });
    await worker.page.getByText('Change place or month').click();
    await worker.page.getByLabel('Place', { exact: true }).selectOption(name);
    await worker.page.getByRole('button', { name: 'Save', exact: true }).click();
    await worker.page.getByRole('main').getByText('Sent', { exact: true }).waitFor();
    expect([...complaints, ...worker.complaints]).toEqual([]);
    await worker.close();
    await close();
  });

  it.each(everySize)(
    'lets an administrator of the sector register an organisation, give it a place, take it out and bring it back: %s',
    async (size) => {
      const name = `Demonstration ${run} ${size}`;
      const { page, close } = await openConsole(browser, 'sector-admin', { size });
      await page.getByRole('link', { name: 'Register an organisation' }).click();
      await page.getByLabel('Name', { exact: true }).fill(name);
      await page.getByRole('button', { name: 'Register it' }).click();
      await page.getByText('Choose one; “not stated” is an answer too.').waitFor();
      await page.getByRole('radio', { name: 'Peer-led' }).check({ force: true });
      await page.getByLabel(/Who governs it/).fill('Its members.');
      await page.getByRole('button', { name: 'Register it' }).click();
      await heading(page, name);
      await page.getByText('It has no services yet.').waitFor();
      await page.getByText('It has no place yet.').waitFor();
      await addPlace(page, `The van of ${name}`);

      await page.getByRole('button', { name: 'Take the organisation out of the lists' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
      await page.getByText(`${name} is out of the lists, with its services.`).waitFor();
      await page.getByRole('button', { name: 'Bring the organisation back into the lists' }).click();
      await page.getByText(`${name} is in the lists again.`).waitFor();

      await page.getByRole('navigation').getByRole('link', { name: 'Organisations' }).click();
      await page.getByLabel('Part of the name').fill(name);
      await page.getByText('One organisation', { exact: true }).waitFor();
      // What was typed is no part of the address.
      expect(page.url()).not.toContain(run);
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('button', { name: 'Take the organisation out of the lists' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
      await page.getByText(`${name} is out of the lists, with its services.`).waitFor();
      await close();
    },
  );

  it('lets a manager confirm places with three taps, and no more than their own', async () => {
    const { page, open, close } = await openConsole(browser, 'manager');
    await open('/listings');
    await page.getByRole('link', { name: 'Fernway peer navigation' }).click();
    await page.getByText('3', { exact: true }).click();
    await page.getByRole('button', { name: 'Confirm 3 free' }).click();

    await page.getByText('3 places free').first().waitFor();
    expect(await page.getByRole('link', { name: 'Change the name, kinds and words' }).count()).toBe(0);
    await close();
  });
});
