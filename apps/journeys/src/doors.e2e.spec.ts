import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page, Request } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { demonstrationPassword, runningSector } from './sector.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('finding the doors for somebody', () => {
  let browser: Browser;
  let page: Page;
  const requests: Request[] = [];
  const complaints: string[] = [];
  const { addresses } = runningSector();

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    requests.length = 0;
    complaints.length = 0;
    page.on('request', (request) => requests.push(request));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  afterEach(() => page.context().close());

  const signInAs = async (username: string) => {
    await page.goto(addresses.console);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('User name').fill(username);
    await page.getByLabel('Password').fill(demonstrationPassword);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: /Hello/ }).waitFor();
  };
  const lookFor = async (kind: string) => {
    await page.getByLabel('What are they looking for?').selectOption({ label: kind });
    await page.getByRole('list', { name: 'Doors by state' }).waitFor();
  };
  const counts = async (): Promise<string> => page.getByRole('list', { name: 'Doors by state' }).innerText();
  const question = () => page.locator('section.question');
  const seriousFaults = async (): Promise<string[]> => {
    // Run from outside the page, so that its content policy stays as it is.
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await checker.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  };
  /** Answers until something was asked that holds the words; all else is not told. */
  const answerOnce = async (words: RegExp, answer: string) => {
    for (let asked = 0; asked < 40; asked += 1) {
      const heading = await question().getByRole('heading').innerText();
      const isIt = words.test(heading);
      await question()
        .getByRole('button', { name: isIt ? answer : 'Prefer not to say', exact: true })
        .click();
      if (isIt) return;
    }
    throw new Error('It was never asked.');
  };

  it('sorts them on the device, says why, and lets no answer leave it', async () => {
    await signInAs('peer-worker');
    await lookFor('Withdrawal with a bed (detox)');

    const before = await counts();
    expect(before).toMatch(/Open[^]*Ask[^]*Case by case[^]*Shut/);
    await page.getByRole('heading', { name: /^Ask \d+/ }).waitFor();
    expect(await question().innerText()).toMatch(/\?\s+(settles|matters to) .*doors?/);
    expect(await seriousFaults()).toEqual([]);
    const askedBefore = requests.length;
    const addressBefore = page.url();
    const titleBefore = await page.title();

    await answerOnce(/using alcohol or other drugs at the moment/, 'Yes');

    await page.getByRole('button', { name: /^current use: yes/ }).waitFor();
    expect(await counts()).not.toBe(before);
    const shut = page.locator('[data-status=shut]', { hasText: 'Lantern House Landing' });
    expect(await shut.innerText()).toContain('Must not be using alcohol or other drugs.');
    expect(await shut.innerText()).toContain('Shut');
    const ownWords = shut.locator('blockquote', { hasText: 'We cannot take anybody who is still using.' });
    expect(await ownWords.first().isVisible()).toBe(false);
    await shut.getByText('In its own words').click();
    expect(await ownWords.first().isVisible()).toBe(true);
    expect(await seriousFaults()).toEqual([]);

    // A renewed token may be asked for; whatever is sent holds nothing of what was said.
    for (const request of requests.slice(askedBefore))
      expect(`${request.url()} ${request.postData() ?? ''}`).not.toMatch(
        /currently_using|current use|declined|answers/i,
      );
    expect(requests.slice(askedBefore).filter((request) => request.url() === addresses.gateway)).toEqual([]);
    expect(page.url()).toBe(addressBefore);
    expect(await page.title()).toBe(titleBefore);
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toMatch(/currently_using|declined/);

    // Looking for something else reads the directory again, and still tells it nothing but the kind.
    await lookFor('A place to sleep tonight');
    await page.getByRole('button', { name: /^current use: yes/ }).waitFor();
    const bodies = requests.slice(askedBefore).map((request) => request.postData() ?? '');
    expect(bodies.filter((body) => body.includes('CRISIS_ACCOMMODATION'))).not.toEqual([]);
    for (const body of bodies) expect(body).not.toMatch(/currently_using|declined|answers/i);
    expect(complaints).toEqual([]);
  });

  it('takes an answer back, and asks again', async () => {
    await signInAs('peer-worker');
    await lookFor('Withdrawal with a bed (detox)');
    const before = await counts();
    const asked = await question().getByRole('heading').innerText();

    await question().getByRole('button', { name: 'Prefer not to say' }).click();
    await page.getByRole('button', { name: /: not told/ }).waitFor();
    expect(await question().getByRole('heading').innerText()).not.toBe(asked);

    await page.getByRole('button', { name: /: not told/ }).click();
    expect(await counts()).toBe(before);
    expect(await question().getByRole('heading').innerText()).toBe(asked);
  });

  it('says what happened when the directory cannot be read, and tries again', async () => {
    await signInAs('peer-worker');
    await page.route(addresses.gateway, (route) => route.abort());
    await page.getByLabel('What are they looking for?').selectOption({ label: 'Food' });
    await page.getByRole('alert').getByText('The doors could not be read.').waitFor();

    await page.unroute(addresses.gateway);
    await page.getByRole('button', { name: 'Try again' }).click();

    await page
      .getByText(/Doors by state|no door of this kind|Open/)
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is not there for somebody who works with no clients', async () => {
    await signInAs('planner');

    expect(await page.getByRole('heading', { name: 'Doors' }).count()).toBe(0);
  });
});
