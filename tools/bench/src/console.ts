import { gzipSync } from 'node:zlib';
import { launchBrowser } from '@whichdoor/testing/browser';
import type { Browser, CDPSession, Page, Response } from 'playwright-core';
import { inBenchFolder, type BenchSector } from './bench-sector.js';
import { tapAnswers, type Tap } from './console-interaction.js';
import { addServices, benchKind } from './console-sector.js';
import type { BenchOptions } from './options.js';
import { phones, rateOf, type Phone } from './slow-phone.js';
import { inMilliseconds, median, quantile } from './statistics.js';

type Bench = { readonly browser: Browser; readonly page: Page; readonly devtools: CDPSession };

const phoneSize = { width: 390, height: 844 };
/** A bad day: 1.6 Mbit/s, 150 ms of delay. */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

/** Runs in the page: how far what was shown has moved since it was loaded, as browsers count it. */
const layoutShift = (): Promise<number> =>
  new Promise((resolve) => {
    let shifted = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) shifted += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true } as never);
    setTimeout(() => resolve(shifted), 100);
  });

/** Runs in the page: the longest that it could not answer a touch since it was loaded, in milliseconds. */
const longestTask = (): Promise<number> =>
  new Promise((resolve) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask', buffered: true } as never);
    setTimeout(() => resolve(longest), 100);
  });

const slowNetworkDown = async (devtools: CDPSession) => {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slowNetwork);
};

/** @returns how many times slower than this machine the phone is */
const slowProcessorDown = async (devtools: CDPSession, phone: Phone, browser: Browser): Promise<number> => {
  const rate = await rateOf(phone, browser);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return rate;
};

const signIn = async (page: Page, sector: BenchSector) => {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('User name').fill('peer-worker');
  await page.getByLabel('Password').fill(sector.run.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('banner').waitFor();
};

/** Everything of the console's own that was loaded, as it would travel. Read again: a page that was left keeps no bodies. */
const gzipped = async (page: Page, responses: readonly Response[], consoleUrl: string): Promise<number> => {
  const loaded = responses.filter(
    (response) =>
      response.url().startsWith(consoleUrl) &&
      /html|script|css/.test(response.headers()['content-type'] ?? ''),
  );
  const paths = new Set(loaded.map((response) => new URL(response.url()).pathname));
  let bytes = 0;
  for (const path of paths)
    bytes += gzipSync(await (await page.request.get(new URL(path, consoleUrl).href)).body()).length;
  return bytes;
};

/** Pages that a worker opens first, and what stands there only when what was asked of the graph has come. */
const pages = [
  { name: 'Today', path: '/today', whole: 'heading', called: 'Needs you now' },
  { name: 'Doors', path: '/doors?kind=RESIDENTIAL_WITHDRAWAL', whole: 'list', called: 'Doors by state' },
] as const;

const measureFirstScreen = async ({ browser, page, devtools }: Bench, sector: BenchSector) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(sector.run.addresses.console);
  await signIn(page, sector);
  await page.getByRole('link', { name: 'Write down an encounter' }).first().waitFor();
  const kilobytes = (await gzipped(page, responses, sector.run.addresses.console)) / 1024;
  console.log(`P9 before the worker's first screen works: ${kilobytes.toFixed(0)} KB gzipped (goal 200 KB)`);

  await slowNetworkDown(devtools);
  await slowProcessorDown(devtools, phones.middling, browser);
  const begun = performance.now();
  await page.reload();
  await page.getByRole('link', { name: 'Write down an encounter' }).first().waitFor();
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `P9 loaded again on ${phones.middling.words} and a slow network: ${seconds.toFixed(1)} s to the first screen`,
  );
  const shifts: string[] = [];
  for (const { name, path, whole, called } of pages) {
    await page.goto(new URL(path, sector.run.addresses.console).href);
    await page.getByRole(whole, { name: called }).waitFor();
    shifts.push(`${name} ${(await page.evaluate(layoutShift)).toFixed(3)}`);
  }
  console.log(`P9 layout shift until a page is whole there: ${shifts.join(', ')} (goal 0)`);
};

const people = 6;
const questions = 12;
const manyServices = 1500;

/** With the web's own figure for it, Interaction to Next Paint: the worst but for one of every fifty. */
const distributionOf = (taps: readonly Tap[], of: (tap: Tap) => number) => {
  const times = taps.map(of);
  return `median ${inMilliseconds(median(times))}, INP ${inMilliseconds(quantile(times, 0.98))}, worst ${inMilliseconds(quantile(times, 1))}`;
};

/** On which phone somebody answers, and how long they read before; the goal is one of the middle range. */
const series = [
  { phone: phones.middling, readFor: 0, read: 'at once', goal: ' (goal: INP 100 ms)' },
  { phone: phones.middling, readFor: 1000, read: 'after a second of reading', goal: ' (goal: INP 100 ms)' },
  { phone: phones.old, readFor: 1000, read: 'after a second of reading', goal: '' },
] as const;

/** Answers questions about a person among many services. */
const measureInteraction = async (
  { browser, page, devtools }: Bench,
  sector: BenchSector,
  services: number,
) => {
  await slowProcessorDown(devtools, phones.middling, browser);
  const begun = performance.now();
  await page.goto(`${sector.run.addresses.console}/doors?kind=${benchKind}`);
  await page.getByRole('list', { name: 'Doors by state' }).waitFor();
  console.log(
    `P9 doors of ${services} services opened there: ` +
      `${((performance.now() - begun) / 1000).toFixed(1)} s to the first question, ` +
      `longest task ${inMilliseconds(await page.evaluate(longestTask))}`,
  );
  for (const { phone, readFor, read, goal } of series) {
    const rate = await slowProcessorDown(devtools, phone, browser);
    const taps = await tapAnswers(page, devtools, { people, questions, readFor });
    console.log(
      `P9 ${taps.length} answers among ${services} services on ${phone.words} (this machine's processor slowed ` +
        `${rate.toFixed(1)} times), each ${read}, from the lifted finger to the picture with the doors sorted anew: ` +
        `${distributionOf(taps, ({ sorted }) => sorted)}${goal}; ` +
        `to the first picture: ${distributionOf(taps, ({ shown }) => shown)}`,
    );
  }
};

/** What a telephone loads, how long that takes, and how long a tap among many services. */
export const measureConsole = (options: BenchOptions): Promise<boolean> =>
  inBenchFolder(options.portBase, async (folder) => {
    const sector = await folder.start();
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ viewport: phoneSize, hasTouch: true, locale: 'en' });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const devtools = await context.newCDPSession(page);
      const bench = { browser, page, devtools };
      await measureFirstScreen(bench, sector);
      const { services, criteria } = await addServices(sector, manyServices);
      console.log(`P9 invented: ${services} services of one kind with ${criteria} criteria`);
      await measureInteraction(bench, sector, services);
    } finally {
      await browser.close();
      await sector.stop();
    }
    return true;
  });
