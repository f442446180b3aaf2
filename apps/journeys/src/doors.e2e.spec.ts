import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { askedOfGraph, axeFindings, isCalled, openConsole, sizes, type ConsolePage } from './console-page.js';
import { changed, doorsOn, openNeed, stillUsing } from './doors-page.js';
import { pressOn, untilFocused } from './keyboard.js';
import { eventually, runningSector, signIn, type Person } from './sector.js';

/** How many sheets of paper it takes. */
const pagesOf = async (page: Page): Promise<number> =>
  ((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

const withdrawal = '/doors?kind=RESIDENTIAL_WITHDRAWAL';
const { addresses } = runningSector();

describe('finding the doors for somebody', () => {
  let browser: Browser;
  let seen: ConsolePage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => seen?.close());

  const gapsOf = async (needId: string, worker?: Person) => {
    const { ask } = worker ?? (await signIn('peer-worker'));
    const { need } = await ask(
      'query Gaps($id: UUID!) { need(id: $id) { gaps { skipReason service { name } } } }',
      { id: needId },
    );
    return (need as { gaps: { skipReason: string | null; service: { name: string } | null }[] }).gaps;
  };

  it.each(Object.keys(sizes) as (keyof typeof sizes)[])(
    'sorts them on the device, says why, and lets no answer leave it: %s',
    async (size) => {
      seen = await openConsole(browser, 'peer-worker', { size, path: withdrawal });
      const { page, requests, complaints } = seen;
      const { counts, sorted, row, answerOnce } = doorsOn(page);
      await sorted();
      const before = await counts();
      const askedBefore = requests.length;
      const addressBefore = page.url();
      const titleBefore = await page.title();

      await answerOnce(stillUsing, 'Yes');

      await page.getByRole('button', { name: /^Current use: yes/ }).waitFor();
      await changed(counts, before);
      const shut = row('Lantern House Landing');
      await shut.getByText('Must not be using alcohol or other drugs.').first().waitFor();
      const ownWords = shut.locator('blockquote', { hasText: 'We cannot take anybody who is still using.' });
      expect(await ownWords.first().isVisible()).toBe(false);
      await shut.getByText('In its own words').click();
      await ownWords.first().waitFor();
      expect(await axeFindings(page)).toEqual([]);

      // What was asked meanwhile, a renewed token perhaps, holds nothing of what was said.
      const left = requests
        .slice(askedBefore)
        .map((request) => `${request.url()} ${request.postData() ?? ''}`);
      for (const each of left) expect(each).not.toMatch(/currently_using|current use|declined|answers/i);
      expect(askedOfGraph(requests.slice(askedBefore))).toEqual([]);
      expect(page.url()).toBe(addressBefore);
      expect(await page.title()).toBe(titleBefore);
      const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(stored).not.toMatch(/currently_using|declined/);

      // Looking for something else reads the directory again, and still tells it nothing but the kind.
      await page.getByLabel('What are they looking for?').selectOption('CRISIS_ACCOMMODATION');
      await page.getByRole('heading', { name: 'Doorstep night beds' }).waitFor();
      await page.getByRole('button', { name: /^Current use: yes/ }).waitFor();
      const bodies = requests.slice(askedBefore).map((request) => request.postData() ?? '');
      expect(bodies.filter((body) => body.includes('CRISIS_ACCOMMODATION'))).not.toEqual([]);
      for (const body of bodies) expect(body).not.toMatch(/currently_using|declined|answers/i);
      expect(complaints).toEqual([]);
    },
  );

  it('forgets what was said when the page is loaded anew', async () => {
    seen = await openConsole(browser, 'peer-worker', { path: withdrawal });
    const { page, open } = seen;
    await doorsOn(page).sorted();
    await doorsOn(page).answerOnce(stillUsing, 'Yes');
    await page.getByRole('button', { name: /^Current use: yes/ }).waitFor();

    await open(withdrawal);

    await doorsOn(page).sorted();
    expect(await page.getByRole('button', { name: /^Current use/ }).count()).toBe(0);
  });

  it('is done by keyboard alone, and the focus goes where one reads on', async () => {
    seen = await openConsole(browser, 'peer-worker', { size: 'desk', path: withdrawal });
    const { page } = seen;
    const { question, sorted } = doorsOn(page);
    await sorted();
    const asked = await question().getByRole('heading').innerText();
    const notSaid = question().getByRole('button', { name: 'Prefer not to say' });
    await pressOn(page, notSaid);

    await page.getByRole('button', { name: /: prefer not to say/ }).waitFor();
    await changed(() => question().getByRole('heading').innerText(), asked);
    await untilFocused(question().getByRole('heading'));
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ open, \d+ ask, \d+ case by case, \d+ shut/ })
      .waitFor({ state: 'attached' });

    await page.getByRole('button', { name: /: prefer not to say/ }).focus();
    await page.keyboard.press('Enter');
    await untilFocused(page.getByRole('heading', { name: 'What is known', exact: true }));
  });

  it('writes down a door that is passed, in one tap that can be undone, and a second tab learns of it', async () => {
    const needId = await openNeed('peer-worker');
    seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
    const { page } = seen;
    await doorsOn(page).sorted();

    // A slip is undone in its place, and leaves nothing.
    const slip = doorsOn(page).row('Tidewater residential withdrawal');
    await slip.getByRole('button', { name: /^They never take them/ }).click();
    await slip.getByText('Noted: they never take them. It is written down when you go on.').waitFor();
    const undo = slip.getByRole('button', { name: /^Undo/ });
    await untilFocused(undo);
    expect(await axeFindings(page)).toEqual([]);
    await undo.click();
    await slip.getByRole('button', { name: /^They never take them/ }).waitFor();

    await page.getByRole('button', { name: 'They never take them: Second Wind quiet rooms' }).dblclick();
    await page.getByRole('button', { name: 'Undo: Second Wind quiet rooms never takes them' }).waitFor();
    // It is told when its worker goes on.
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.goBack();

    await page.getByRole('heading', { name: 'What was tried' }).waitFor();
    await doorsOn(page).row('Tidewater residential withdrawal').waitFor();
    expect(await doorsOn(page).row('Second Wind quiet rooms').count()).toBe(0);
    expect(await gapsOf(needId)).toEqual([
      { skipReason: 'THEY_NEVER_TAKE_THEM', service: { name: 'Second Wind quiet rooms' } },
    ]);

    const other = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
    await other.page.getByRole('heading', { name: 'What was tried' }).waitFor();
    await doorsOn(other.page).row('Tidewater residential withdrawal').waitFor();
    expect(await doorsOn(other.page).row('Second Wind quiet rooms').count()).toBe(0);
    await other.close();
  });

  it('says plainly that no door is open, which rule it hangs on, who takes everybody, and that it is written down', async () => {
    const needId = await openNeed('peer-worker', 'SUPPORTED_HOUSING');
    // Signed in beforehand: what is held is held for a quarter of a minute only.
    const worker = await signIn('peer-worker');
    seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}&area=hillcrest` });
    const { page } = seen;
    await doorsOn(page).sorted();

    await doorsOn(page).answerOnce(/completed.*program/i, 'No');

    const none = page.getByRole('region', { name: 'No door of this kind is open' });
    await none.getByText('This gap is written down in a moment, or when you go on.').waitFor();
    expect(await gapsOf(needId, worker)).toEqual([]);
    expect(await doorsOn(page).row('Second Wind halfway house').innerText()).toContain('5550');
    await none.getByText('Written down: this gap counts now').waitFor();
    await none.getByText('Fernway peer navigation').first().waitFor();
    expect(await none.innerText()).toMatch(/What it depends on[^]*Second Wind halfway house/);
    expect(await none.innerText()).toContain('Fernway peer navigation');
    expect(await none.innerText()).toContain('5550 0101');
    expect(await axeFindings(page)).toEqual([]);
    expect(await gapsOf(needId)).toEqual([{ skipReason: null, service: null }]);
  });

  it('stands by the worker where no such door is listed, and writes that down as well', async () => {
    const needId = await openNeed('peer-worker', 'FOOD');
    seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
    const { page } = seen;

    const none = page.getByRole('region', { name: 'No door of this kind is open' });
    // Looked for first: whoever stays for a quarter of a minute has it written down as well as whoever goes on.
    await none.getByText(/In a moment, .* there is no such door/).waitFor();
    await none.getByText('The directory lists no door of this kind.').waitFor();
    await none.getByText('Fernway peer navigation').waitFor();
    await page.getByRole('link', { name: 'Today', exact: true }).click();

    await eventually(
      'it is written down',
      () => gapsOf(needId),
      (gaps) => gaps.length > 0,
    );
    expect(await gapsOf(needId)).toEqual([{ skipReason: null, service: null }]);
  });

  it('does not count a door that is closed for the time being, and shows it apart, with its telephone', async () => {
    const admin = await signIn('sector-admin');
    const revise = (input: object) =>
      admin.ask(
        'mutation Revise($input: ReviseServiceInput!) { reviseService(input: $input) { __typename } }',
        {
          input,
        },
      );
    const { organisations } = await admin.ask('{ organisations(first: 1) { nodes { id } } }');
    const organisationId = (organisations as { nodes: { id: string }[] }).nodes[0]?.id;
    const { listService } = await admin.ask(
      'mutation List($input: ListServiceInput!) { listService(input: $input) { ... on Service { id } } }',
      { input: { organisationId, name: 'Midday Table', kinds: ['FOOD'], phoneWords: '5550 0171' } },
    );
    const { id } = listService as { id: string };
    try {
      await revise({ id, declaresNoCriteria: true, status: 'TEMPORARILY_CLOSED' });
      const needId = await openNeed('peer-worker', 'FOOD');
      seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
      const { page } = seen;

      const closed = page.getByRole('region', { name: 'Closed for the time being: 1' });
      await closed.getByRole('link', { name: 'Midday Table' }).waitFor();
      expect(await closed.getByRole('link', { name: '5550 0171' }).count()).toBe(1);
      expect(await doorsOn(page).counts()).not.toMatch(/[1-9]/);
      const none = page.getByRole('region', { name: 'No door of this kind is open' });
      await none.getByText('What is listed is closed for the time being').waitFor();
      await none.getByText('Fernway peer navigation').waitFor();
      await none.getByText('Written down: no door was open for this need.').waitFor();
      expect(await gapsOf(needId)).toEqual([{ skipReason: null, service: null }]);
      expect(await axeFindings(page)).toEqual([]);
    } finally {
      await revise({ id, status: 'WITHDRAWN' });
    }
  });

  it('keeps the doors that were read once when the network goes', async () => {
    seen = await openConsole(browser, 'peer-worker', { path: withdrawal });
    const { page } = seen;
    await doorsOn(page).sorted();
    await page.getByLabel('What are they looking for?').selectOption('FOOD');
    await page.getByText('The directory lists no door of this kind.').waitFor();

    // Another visit to the same doors in the same browser, now that the sector is out of reach.
    await page.route(addresses.gateway, async (route) => {
      const body = route.request().postData() ?? '';
      if (body.includes('RESIDENTIAL_WITHDRAWAL')) await route.abort();
      else await route.fallback();
    });
    await seen.open(withdrawal);

    await page.getByText('These doors were kept on this device').waitFor();
    await doorsOn(page).row('Lantern House Landing').waitFor();
  });

  it('says so where a part of the sector is down, and the rest works', async () => {
    const needId = await openNeed('peer-worker');
    seen = await openConsole(browser, 'peer-worker', { path: withdrawal });
    const { page } = seen;
    await doorsOn(page).sorted();
    await page.route(addresses.gateway, async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes(needId)) return route.fallback();
      await route.fulfill({
        json: { data: { need: null }, errors: [{ message: 'down', extensions: { code: 'INTERNAL' } }] },
      });
    });

    await page.getByLabel('What are they looking for?').selectOption(needId);

    await page.getByText('What was tried for this need cannot be shown at the moment').waitFor();
    await page.unroute(addresses.gateway);
    await page.getByRole('button', { name: 'Ask again' }).click();
    await doorsOn(page).sorted();
  });

  it('is not there for somebody who works with no clients; the services and their rules are', async () => {
    seen = await openConsole(browser, 'planner', { path: '/doors' });
    const { page, open } = seen;
    await page.getByRole('heading', { name: 'This is not for your role' }).waitFor();
    expect(await page.getByRole('list', { name: 'Doors by state' }).count()).toBe(0);
    expect(await page.getByLabel('What are they looking for?').count()).toBe(0);

    await open('/services');
    await page.getByRole('link', { name: 'Lantern House Landing' }).waitFor();
  });
});

describe('all services', () => {
  let browser: Browser;
  let seen: ConsolePage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => seen?.close());

  it('are found by name, kind and area, and what is typed stays out of address and requests', async () => {
    seen = await openConsole(browser, 'peer-worker', { path: '/services' });
    const { page, requests } = seen;
    await page.getByRole('link', { name: 'Lantern House Landing' }).waitFor();
    const askedBefore = requests.length;

    await page.getByLabel('Search by name').fill('tidewater');
    await page.getByText('2 services').waitFor();
    await page.getByLabel('Kind').selectOption('NON_RESIDENTIAL_WITHDRAWAL');
    await page.getByText('1 service', { exact: true }).waitFor();

    expect(new URL(page.url()).search).toBe('?kind=NON_RESIDENTIAL_WITHDRAWAL');
    expect(askedOfGraph(requests.slice(askedBefore))).toEqual([]);
    for (const request of requests.slice(askedBefore))
      expect(`${request.url()} ${request.postData() ?? ''}`).not.toMatch(/tidewater/i);

    await page.getByRole('link', { name: 'Tidewater withdrawal at home' }).click();
    await page.getByText('A safe place to stay is a must.').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goBack();
    await page.getByText('1 service', { exact: true }).waitFor();
  });

  it('come as a hand-out that names the place and nothing of the person', async () => {
    const needId = await openNeed('peer-worker');
    seen = await openConsole(browser, 'peer-worker', { path: `/doors?need=${needId}` });
    const { page } = seen;
    await doorsOn(page).sorted();
    await doorsOn(page).answerOnce(stillUsing, 'Yes');
    const row = doorsOn(page).row('Tidewater residential withdrawal');
    await row.getByText('In its own words').click();
    await row.getByRole('link', { name: /Hand-out/ }).click();
    await page.getByRole('button', { name: 'Print' }).waitFor();
    // Browsers print the address on the paper, and the title.
    expect(page.url()).toMatch(/\/hand-out$/);
    await isCalled(page, 'Hand-out · Whichdoor');

    await page.emulateMedia({ media: 'print' });

    const paper = (await page.locator('body').innerText()).trim();
    expect(paper).toMatch(/^Where to go/);
    for (const part of ['Where', 'Tidewater Hospital', 'When', '5550 0112', 'the admissions nurse'])
      expect(paper).toContain(part);
    expect(paper).not.toMatch(/using|detox|drug|withdrawal|Fernway|need|Print|Doors/i);
    expect(await pagesOf(page)).toBe(1);

    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel(/^Leave the names out/).uncheck();
    await page.getByRole('heading', { name: 'Tidewater residential withdrawal' }).waitFor();
    expect(await pagesOf(page)).toBe(1);
  });

  it('show a name with script in it as a name', async () => {
    const admin = await signIn('sector-admin');
    const name = '<img src=x onerror="document.title=1"><script>document.title=1</script> beds';
    const { organisations } = await admin.ask('{ organisations(first: 1) { nodes { id } } }');
    const organisationId = (organisations as { nodes: { id: string }[] }).nodes[0]?.id;
    const { listService } = await admin.ask(
      'mutation List($input: ListServiceInput!) { listService(input: $input) { ... on Service { id } } }',
      { input: { organisationId, name, kinds: ['FOOD'], eligibilityWords: name, phoneWords: name } },
    );
    const { id } = listService as { id: string };
    try {
      seen = await openConsole(browser, 'peer-worker', { path: '/doors?kind=FOOD' });
      const { page, open, complaints } = seen;
      for (const path of ['/doors?kind=FOOD', '/services', `/services/${id}`, `/services/${id}/hand-out`]) {
        await open(path);
        await page.getByText(name).first().waitFor();
        expect(await page.title()).not.toBe('1');
      }
      expect(complaints).toEqual([]);
    } finally {
      await admin.ask(
        'mutation Away($input: ReviseServiceInput!) { reviseService(input: $input) { __typename } }',
        { input: { id, status: 'WITHDRAWN' } },
      );
    }
  });
});
