import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, openConsole, type ConsolePage } from './console-page.js';
import { pressOn, tabTo } from './keyboard.js';
import { runningSector } from './sector.js';

const settled = (seen: ConsolePage) => seen.page.locator('main table').last().waitFor();
const sentenceOf = ({ page }: ConsolePage) =>
  page
    .getByText(/met a shut door/)
    .first()
    .textContent();

describe('a planner at the gaps', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['desk', 'phone'] as const)('sends a link, and a colleague sees the same: %s', async (size) => {
    const planner = await openConsole(browser, 'planner', { size, path: '/gaps' });
    await settled(planner);
    await planner.page.getByLabel('Area').selectOption('harbour');
    await planner.page.waitForURL(/area=harbour/);
    await planner.page.getByLabel('Rules about').selectOption('CURRENT_USE');
    await planner.page.getByRole('heading', { name: /^Rules about “Current use”/ }).waitFor();
    await settled(planner);
    const link = planner.page.url();
    const sentence = await sentenceOf(planner);

    const colleague = await openConsole(browser, 'policy-officer', { size, path: link });
    await settled(colleague);
    expect(await sentenceOf(colleague)).toBe(sentence);
    expect(colleague.page.url()).toBe(link);

    // Back is one step of looking at a time.
    await planner.page.goBack();
    await planner.page
      .getByRole('heading', { name: 'Which rules, and what became of the requests' })
      .waitFor();
    expect(planner.page.url()).toContain('area=harbour');
    expect([...planner.complaints, ...colleague.complaints]).toEqual([]);
    await planner.close();
    await colleague.close();
  });

  it('finds by keyboard alone how a number came about, and is back where they were', async () => {
    const seen = await openConsole(browser, 'planner', { size: 'desk', path: '/gaps' });
    await settled(seen);

    const shutOut = seen.page.getByRole('button', { name: /^Requests shut out: \d+/ }).first();
    await pressOn(seen.page, shutOut);
    const dialog = seen.page.getByRole('dialog');
    await dialog.getByText(/met at least one shut door: an offer was declined/).waitFor();
    await seen.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // Already there: not one press of the Tab key away.
    await seen.page.keyboard.press('Enter');
    await dialog.getByText('What is counted').waitFor();
    await seen.page.keyboard.press('Escape');

    await tabTo(seen.page, seen.page.getByRole('radio', { name: 'Kinds of rule' }));
    await seen.page.keyboard.press('ArrowRight');
    await seen.page.getByRole('columnheader', { name: 'Matching found it shut' }).waitFor();
    await pressOn(seen.page, seen.page.getByRole('button', { name: /not published/ }).first());
    await dialog.getByText(/It is not zero/).waitFor();
    await seen.close();
  });

  it('takes the table along with the same suppression, what each figure counts, and when', async () => {
    const seen = await openConsole(browser, 'planner', {
      size: 'desk',
      path: '/gaps?from=2026-06&to=2026-11',
    });
    await settled(seen);

    const download = seen.page.waitForEvent('download');
    await seen.page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = await download;
    const csv = readFileSync(await file.path(), 'utf8');

    expect(file.suggestedFilename()).toBe('gaps-2026-06-to-2026-11.csv');
    const shutOut = await seen.page
      .getByRole('button', { name: /^Requests shut out:/ })
      .first()
      .textContent();
    expect(csv).toMatch(new RegExp(`\r\nall,,,requests shut out,${shutOut},2026-06,2026-11,`));
    const hidden = await seen.page
      .getByRole('row', { name: /Other health/ })
      .getByRole('button')
      .first()
      .textContent();
    expect(csv).toMatch(
      new RegExp(`\r\nkind of rule,Other health,,requests shut out,${hidden?.replaceAll('.', '\\.')},`),
    );
    await seen.close();
  });

  it('goes from a rule to what would be without it, and back', async () => {
    const seen = await openConsole(browser, 'planner', { size: 'desk', path: '/gaps?by=criterion' });
    await settled(seen);

    await seen.page.getByRole('link', { name: 'What if this rule were gone?' }).first().click();
    await seen.page.getByText(/Without these rules|What this would have opened is not published/).waitFor();
    expect(seen.page.url()).toMatch(/what-if\?.*drop=/);
    await seen.page.getByRole('button', { name: /put it back/ }).click();
    await seen.page.getByText(/which would have found one open without a rule/).waitFor();
    await seen.page.goBack();
    await seen.page.getByText(/Without these rules|What this would have opened is not published/).waitFor();
    expect(seen.complaints).toEqual([]);
    await seen.close();
  });

  it('compares what services ask, in their own words', async () => {
    const seen = await openConsole(browser, 'planner', {
      size: 'phone',
      path: '/criteria?about=days_since_last_use',
    });

    await seen.page.getByText(/services ask about time since last use: .+ to .+\./).waitFor();
    await seen.page.getByRole('button', { name: /^at least 30 days: 1 service/ }).click();
    await seen.page.waitForURL(/at=/);
    await seen.page.getByText('Tenants show 60 days').waitFor({ state: 'detached' });
    expect(await seen.page.getByText('At least 30 days clean time.').count()).toBe(1);
    await seen.close();
  });

  it('keeps the figures where the directory is down, and says which words are missing', async () => {
    const seen = await openConsole(browser, 'planner', { size: 'desk', path: '/criteria' });
    const pid = runningSector().parts['directory']?.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    try {
      await seen.page.getByRole('link', { name: 'Gaps' }).click();
      await seen.page
        .getByRole('button', { name: /^Requests shut out: \d+/ })
        .first()
        .waitFor({ timeout: 60_000 });
      await seen.page.locator('label').filter({ hasText: 'Single rules' }).click();
      await seen.page
        .getByRole('rowheader', { name: /A rule whose words cannot be read/ })
        .first()
        .waitFor();
      expect(await axeFindings(seen.page)).toEqual([]);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await seen.close();
  });

  it('is closed to who may not see figures', async () => {
    const seen = await openConsole(browser, 'peer-worker', { path: '/gaps' });

    await seen.page.getByRole('heading', { name: 'This is not for your role' }).waitFor();
    await seen.close();
  });

  it('shows nothing sensitive in the address or the title, and asks nobody else', async () => {
    const { addresses } = runningSector();
    const seen = await openConsole(browser, 'planner', { size: 'desk', path: '/gaps' });
    await settled(seen);

    expect(await seen.page.title()).toBe('Gaps · Whichdoor');
    expect(new URL(seen.page.url()).search).toMatch(/^\?from=\d{4}-\d{2}&to=\d{4}-\d{2}$/);
    const ours = Object.values(addresses).map((address) => new URL(address).origin);
    expect(
      seen.requests
        .map((request) => new URL(request.url()).origin)
        .filter((origin) => !ours.includes(origin)),
    ).toEqual([]);
    await seen.close();
  });
});
