import { gzipSync } from 'node:zlib';
import { launchBrowser } from '@whichdoor/testing/browser';
import type { Page, Response } from 'playwright-core';
import { inBenchFolder, type BenchSector } from './bench-sector.js';
import type { BenchOptions } from './options.js';
import { distribution, inMilliseconds } from './statistics.js';

const phone = { width: 390, height: 844 };
/** A phone on a bad day: a quarter of this processor, 1.6 Mbit/s, 150 ms of delay. */
const slowProcessor = 4;
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const servicesShown = 1_500;
const presses = 12;

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

const slowDown = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slowNetwork);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
};

const signIn = async (page: Page, sector: BenchSector) => {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('User name').fill('peer-worker');
  await page.getByLabel('Password').fill(sector.run.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('banner').waitFor();
};

/** Everything of the console's own that was loaded, as it would travel. */
const gzipped = async (responses: readonly Response[], consoleUrl: string): Promise<number> => {
  const bodies = await Promise.all(
    [...new Map(responses.map((response) => [response.url(), response])).values()]
      .filter(
        (response) =>
          response.url().startsWith(consoleUrl) &&
          /html|script|css/.test(response.headers()['content-type'] ?? ''),
      )
      .map((response) => response.body().catch(() => Buffer.alloc(0))),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
};

const measureFirstScreen = async (page: Page, sector: BenchSector) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(sector.run.addresses.console);
  await signIn(page, sector);
  await page.getByRole('link', { name: 'Capture' }).first().waitFor();
  const kilobytes = (await gzipped(responses, sector.run.addresses.console)) / 1024;
  console.log(`P9 before the worker's first screen works: ${kilobytes.toFixed(0)} KB gzipped (goal 200 KB)`);

  await slowDown(page);
  const begun = performance.now();
  await page.reload();
  await page.getByRole('link', { name: 'Capture' }).first().waitFor();
  console.log(
    `P9 loaded again on a slow phone: ${((performance.now() - begun) / 1000).toFixed(1)} s to the first screen; ` +
      `layout shift ${(await page.evaluate(layoutShift)).toFixed(3)} (goal 0)`,
  );
};

type Listed = {
  readonly services: { nodes: { id: string; name: string }[]; pageInfo: { hasNextPage: boolean } };
};

/** Lets the directory be as large as a large sector's: the services that it has, again and again under other ids. */
const multiplyServices = (page: Page, gatewayUrl: string) =>
  page.route(gatewayUrl, async (route) => {
    const response = await route.fetch();
    const body = (await response.json().catch(() => null)) as { data?: Partial<Listed> } | null;
    const services = body?.data?.services;
    if (!services?.nodes?.length || !('pageInfo' in services)) return route.fulfill({ response });
    const own = [...services.nodes];
    for (let copy = 1; services.nodes.length < servicesShown; copy += 1)
      services.nodes.push(
        ...own.map((service) => ({
          ...service,
          id: `${service.id.slice(0, -4)}${copy.toString(16).padStart(4, '0')}`,
          name: `${service.name} ${copy}`,
        })),
      );
    return route.fulfill({ response, json: body });
  });

/** Runs in the page: milliseconds from pressing to the picture after it. */
const pressAndWait = (button: { click(): void }): Promise<number> =>
  new Promise((resolve) => {
    const begun = performance.now();
    const { requestAnimationFrame: nextFrame } = globalThis as unknown as {
      requestAnimationFrame(run: () => void): void;
    };
    button.click();
    nextFrame(() => nextFrame(() => resolve(performance.now() - begun)));
  });

const measureAnswers = async (page: Page, sector: BenchSector) => {
  await multiplyServices(page, sector.run.addresses.gateway);
  await page.goto(`${sector.run.addresses.console}/doors?kind=RESIDENTIAL_WITHDRAWAL`);
  const skip = page.getByRole('button', { name: 'Prefer not to say' });
  const taken: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await skip.waitFor();
    taken.push(await skip.evaluate(pressAndWait));
    if ((await skip.count()) === 0) break;
  }
  console.log(
    `P9 from an answer to the next picture, ${servicesShown} services: ${distribution(taken)} (goal 100 ms), ` +
      `first ${inMilliseconds(taken[0] ?? NaN)}, ${taken.length} answers`,
  );
};

/** What a telephone loads and how soon it answers. */
export const measureConsole = (options: BenchOptions): Promise<boolean> =>
  inBenchFolder(options.portBase, async (folder) => {
    const sector = await folder.start();
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ viewport: phone, locale: 'en' })).newPage();
      page.setDefaultTimeout(60_000);
      await measureFirstScreen(page, sector);
      await measureAnswers(page, sector);
    } finally {
      await browser.close();
      await sector.stop();
    }
    return true;
  });
