import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { axeFindings, isCalled, openConsole, type ConsolePage } from './console-page.js';
import { pressOn, tabTo, untilFocused } from './keyboard.js';
import { hasLostFocus } from './page-faults.js';
import { criterionWithDays } from './criterion-with-days.js';
import { runningSector } from './sector.js';

/** The month that was so many months ago, as addresses and files write it. */
const monthBefore = (back: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
};
const settled = (seen: ConsolePage) => seen.page.locator('main table').last().waitFor();
/**
 * Looks at one area. The address changes before the page does, and the figures of all areas stand there meanwhile; what goes on
 * paper says which area the page is at.
 */
const lookAtHarbour = async (seen: ConsolePage) => {
  await seen.page.getByLabel('Area').selectOption('harbour');
  await seen.page.waitForURL(/area=harbour/);
  await seen.page.getByText(/ · area: Harbour · /).waitFor({ state: 'attached' });
  await settled(seen);
};
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
    await lookAtHarbour(planner);
    await planner.page.getByLabel('Criteria about').selectOption('CURRENT_USE');
    await planner.page.getByRole('heading', { name: /^Criteria about “Current use”/ }).waitFor();
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
      .getByRole('heading', { name: 'Which criteria, and what became of the requests' })
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
    await untilFocused(shutOut);
    await seen.page.keyboard.press('Enter');
    await dialog.getByText('What is counted').waitFor();
    await seen.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await tabTo(seen.page, seen.page.getByRole('radio', { name: 'Kinds of criteria' }));
    await seen.page.keyboard.press('ArrowRight');
    await seen.page.getByRole('columnheader', { name: 'Matching found it shut' }).waitFor();
    await pressOn(seen.page, seen.page.getByRole('button', { name: /not published/ }).first());
    await dialog.getByText(/It is not zero/).waitFor();
    await seen.close();
  });

  it('takes the table along with the same suppression, what each figure counts, and when', async () => {
    const [from, to] = [monthBefore(5), monthBefore(0)];
    const seen = await openConsole(browser, 'planner', { size: 'desk', path: `/gaps?from=${from}&to=${to}` });
    await settled(seen);

    const download = seen.page.waitForEvent('download');
    await seen.page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = await download;
    const csv = readFileSync(await file.path(), 'utf8');

    expect(file.suggestedFilename()).toBe(`gaps-${from}-to-${to}.csv`);
    const shutOut = await seen.page
      .getByRole('button', { name: /^Requests shut out:/ })
      .first()
      .textContent();
    expect(csv).toMatch(new RegExp(`\r\nall,,,requests shut out,${shutOut},${from},${to},`));
    const counted = /of ([\d,]+) figures (?:is|are) not published/.exec(csv)?.[1]?.replaceAll(',', '');
    const figures = csv.split('\r\n').filter((row) => row && !/^(\uFEFF?group|note),/.test(row));
    expect(String(figures.length)).toBe(counted);
    const hidden = await seen.page
      .getByRole('row', { name: /Other health/ })
      .getByRole('button')
      .first()
      .textContent();
    expect(csv).toMatch(
      new RegExp(`\r\nkind of criteria,Other health,,requests shut out,${hidden?.replaceAll('.', '\\.')},`),
    );

    await lookAtHarbour(seen);
    const another = seen.page.waitForEvent('download');
    await seen.page.getByRole('button', { name: 'Save as CSV' }).click();
    const ofHarbour = await another;
    expect(ofHarbour.suggestedFilename()).toBe(`gaps-${from}-to-${to}-harbour.csv`);
    const rows = readFileSync(await ofHarbour.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1);
    expect(rows.filter((row) => !row.includes(',Harbour,Anything,'))).toEqual([]);
    expect(rows.at(-1)).toMatch(/^note,/);
    await seen.close();
  });

  it('goes from a rule to what would be without it, to what would be if it asked for less, and back', async () => {
    const seen = await openConsole(browser, 'planner', { size: 'desk', path: '/gaps?by=criterion' });
    await settled(seen);
    const main = seen.page.getByRole('main');
    const answer = main.getByText(
      /Without this criterion|Without these criteria|With these changes|What this would have opened is not published/,
    );

    await main.getByRole('link', { name: 'What if this criterion were gone?' }).first().click();
    await answer.waitFor();
    expect(seen.page.url()).toMatch(/what-if\?.*drop=/);
    await main.getByRole('button', { name: /^Put it back/ }).click();
    await main.getByText(/which would have found one open without a criterion/).waitFor();
    expect(await hasLostFocus(seen.page)).toBe(false);
    await seen.page.goBack();
    await answer.waitFor();
    expect(seen.complaints).toEqual([]);
    await seen.close();
  });

  it('asks what 30 days in place of more would open, by keyboard alone, and sends that as a link', async () => {
    const path = `/what-if?drop=${await criterionWithDays()}`;
    const seen = await openConsole(browser, 'planner', { size: 'desk', path });
    const looser = seen.page.getByLabel(/^Or ask for only \(days\)/).first();
    await tabTo(seen.page, looser);
    await seen.page.keyboard.type('1');
    await seen.page.keyboard.press('Enter');

    await seen.page.waitForURL(/loosen=[0-9a-f-]{36}%3A1/);
    await seen.page.getByText('asks for only 1 day.').waitFor();
    const answer = seen.page
      .getByRole('main')
      .getByText(/With this change|What this would have opened is not published/);
    await answer.waitFor();
    await untilFocused(seen.page.locator('#left-out'));
    // The answer is read out as it stands there.
    await seen.page
      .getByRole('status')
      .filter({ hasText: (await answer.innerText()).slice(0, 40) })
      .waitFor({ state: 'attached' });

    const colleague = await openConsole(browser, 'policy-officer', { size: 'desk', path: seen.page.url() });
    await colleague.page.getByText('asks for only 1 day.').waitFor();
    expect([...seen.complaints, ...colleague.complaints]).toEqual([]);
    await colleague.close();
    await seen.close();
  });

  it('compares what services ask, in their own words', async () => {
    const seen = await openConsole(browser, 'planner', {
      size: 'phone',
      path: '/criteria?about=days_since_last_use',
    });

    await seen.page
      .getByRole('main')
      .getByText(/services ask about time since last use: .+ to .+\./)
      .waitFor();
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
        .waitFor();
      await seen.page.locator('label').filter({ hasText: 'Single criteria' }).click();
      await seen.page
        .getByRole('rowheader', { name: /A criterion whose words cannot be read/ })
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

    await isCalled(seen.page, 'Gaps · Whichdoor');
    await seen.page.waitForURL(/from=/);
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
