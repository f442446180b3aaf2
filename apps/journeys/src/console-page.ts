import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page, Request } from 'playwright-core';
import { demonstrationPassword, eventually, runningSector } from './sector.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As long as anything may take on a busy machine, in milliseconds. */
export const patience = 60_000;

/** The sizes that the console is made for. */
export const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;

export type Seeing = {
  readonly size?: keyof typeof sizes;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'en' | 'ar';
};

/** Somebody at the console in a browser of their own, and what happened there. */
export type ConsolePage = {
  readonly page: Page;
  /** Every request that left the page, in order */
  readonly requests: readonly Request[];
  /** What the browser complained of: errors on the page, and what the content policy refused */
  readonly complaints: readonly string[];
  /** Opens a place by its address within the console, as a link that was sent. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
};

/** Signs in by hand, from the console's welcome page. */
export const signInByHand = async (page: Page, username: string, password = demonstrationPassword) => {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Password').waitFor();
  // Keycloak does not ask for the name of somebody whom it still knows.
  const name = page.getByLabel('User name');
  if (await name.isVisible()) await name.fill(username);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};

/** Signs in again where the session has ended: in the small window that opens, while the page stands. */
export const signInAgain = async (page: Page, username: string) => {
  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  const small = await opening;
  await small.getByLabel('User name').fill(username);
  await small.getByLabel('Password').fill(demonstrationPassword);
  const closing = small.waitForEvent('close');
  await small.getByRole('button', { name: 'Sign in', exact: true }).click();
  await closing;
};

/**
 * Opens the console for a demonstration account, signed in through the identity provider's own page.
 * @param path the place to come to; their first one where not told
 */
export const openConsole = async (
  browser: Browser,
  username: string,
  { size = 'phone', theme = 'light', language = 'en', path = '/' }: Seeing & { readonly path?: string } = {},
): Promise<ConsolePage> => {
  const { addresses } = runningSector();
  const context = await browser.newContext({ viewport: sizes[size], colorScheme: theme });
  // For its windows and tabs as well, whoever opens them.
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  // A page that is loaded anew passes by the identity provider first, and through the welcome page.
  const settled = async () => {
    await page.getByRole('banner').waitFor();
    await page.locator('h1').waitFor();
  };
  const open = async (to: string) => {
    await page.goto(new URL(to, addresses.console).href);
    await settled();
  };

  await page.goto(new URL(path, addresses.console).href);
  await signInByHand(page, username);
  await settled();
  if (language !== 'en') {
    await page.evaluate((chosen) => localStorage.setItem('whichdoor.language', chosen), language);
    await open(path);
  }
  const close = async () => {
    // What is still being answered on the way to the page has nobody to go to any more.
    if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  };
  return { page, requests, complaints, open, close };
};

/** Waits until the window is called so: its title follows what is drawn. */
export const isCalled = (page: Page, title: string): Promise<string> =>
  eventually(
    `the window is called “${title}”`,
    () => page.title(),
    (called) => called === title,
  );

/** What of this was asked of the graph, but how many offers wait: a page looks for that every minute. */
export const askedOfGraph = (requests: readonly Request[]): string[] =>
  requests
    .filter((request) => request.url() === runningSector().addresses.gateway && request.method() === 'POST')
    .map((request) => request.postData() ?? '')
    .filter((body) => !body.includes('"variables":{}'));

/** Everything that axe finds on the page as it stands, as "rule: where". */
export const axeFindings = async (page: Page): Promise<string[]> => {
  // Run from outside the page, so that its content policy stays as it is.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};

/** Whether anything on the page is wider than it: a phone then scrolls sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page
    .locator('html')
    .evaluate((html: { scrollWidth: number; clientWidth: number }) => html.scrollWidth > html.clientWidth);

/** Of what a page asked for, what carries an encounter to the graph. */
export const encountersIn = (requests: readonly Request[]) =>
  requests.filter((request) => request.postData()?.includes('siteId'));
