import type { Page } from 'playwright-core';
import { until } from '@whichdoor/testing';
import { demonstrationPassword, runningSector } from './sector.js';
import { nearlyTooLong } from './left-alone.js';
import { lookAt } from './look-at.js';

type Data = Record<string, never>;
type Answer = { readonly data?: Data | null; readonly errors?: readonly object[] };

/** Bends what the graph answers from now on, on its way to the page. */
const bend = async (page: Page, change: (answer: Answer) => Answer | Promise<Answer>) => {
  const { gateway } = runningSector().addresses;
  await page.unroute(gateway);
  await page.route(gateway, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    const answer = await change((await response.json()) as Answer);
    // Whoever waited may have gone meanwhile.
    await route.fulfill({ response, json: answer }).catch(() => undefined);
  });
};

/** Changes one field of whatever is answered, where it is there. */
const field =
  (name: string, to: (value: never) => unknown) =>
  ({ data, ...rest }: Answer): Answer => ({
    ...rest,
    ...(data && { data: name in data ? ({ ...data, [name]: to(data[name] as never) } as Data) : data }),
  });

/** Every address of the identity provider's. */
const identity = `${runningSector().addresses.identity}/**`;
const loseIdentityProvider = (page: Page) => page.route(identity, (route) => route.abort());

const isOfMe = ({ data }: Answer) => data !== null && data !== undefined && 'me' in data;

lookAt('somebody for whom not everything works', 'peer-worker', async ({ open, page }, look) => {
  const main = page.getByRole('main');

  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await bend(page, async (answer) => {
    if (!isOfMe(answer)) await held;
    return answer;
  });
  await open('/needs');
  await main.locator('[class*="waiting"]').first().waitFor();
  await look('on-its-way');
  // The form's button stands there anyway; the way out comes when it takes long.
  await main.locator('a[href="/"]').waitFor();
  await look('still-waiting');
  release();

  await bend(page, (answer) =>
    isOfMe(answer) ? answer : { errors: [{ message: 'broken', extensions: { code: 'INTERNAL' } }] },
  );
  await open('/needs');
  await main.getByRole('alert').waitFor();
  await look('no-answer');

  await bend(
    page,
    field('needs', () => null),
  );
  await open('/today');
  await main.getByRole('heading', { level: 2 }).first().waitFor();
  await look('part-missing');

  await bend(
    page,
    field('needs', () => ({ pageInfo: { hasNextPage: false }, nodes: [null] })),
  );
  await open('/needs');
  await main.getByRole('textbox').waitFor({ state: 'detached' });
  await look('broken-page');

  await bend(
    page,
    field('services', ({ nodes }: { nodes: readonly { id: string }[] }) => ({
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: Array.from({ length: 1_137 }, (_, at) => ({ ...nodes[at % nodes.length], id: `service ${at}` })),
    })),
  );
  await open('/services');
  await main.getByRole('listitem').nth(20).waitFor();
  await look('1137-services');

  await bend(
    page,
    field('recordEncounter', () => ({
      __typename: 'SiteNotOurs',
      message: 'This place is not one of your organisation’s. Write the encounter down again at one that is.',
    })),
  );
  await open('/capture');
  await main.locator('button[type=submit]').click();
  await main.locator('fieldset').first().waitFor({ state: 'detached' });
  await main.locator('[class*="failed"]').first().waitFor();
  await look('failed-entry');
  await open('/notes');
  await main.locator('a[href="/today"]').waitFor();
  await look('something-failed');

  await bend(
    page,
    field('me', (me: object) => ({ ...me, roles: [], permissions: [] })),
  );
  await open('/');
  await look('no-role');

  await page.unroute(runningSector().addresses.gateway);
  await open('/today');
  await page.clock.install();
  await page.clock.fastForward(nearlyTooLong);
  await page.getByRole('dialog').waitFor();
  await look('still-there');
});

lookAt('somebody whose session has ended', 'peer-worker', async ({ page }, look) => {
  const { gateway } = runningSector().addresses;
  await page.route(gateway, (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer ended' } }),
  );
  await page.locator('main a[href="/needs"]').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await look('session-ended');
  const before = await dialog.innerText();
  await loseIdentityProvider(page);
  await until('the page says that nobody can sign in', async () => (await dialog.innerText()) !== before);
  await look('session-ended-and-nobody-can-sign-in');
});

lookAt('somebody who is not signed in', 'peer-worker', async ({ page }, look) => {
  const { console: address } = runningSector().addresses;
  const come = async (query: string, isLocked: boolean) => {
    await page.evaluate(
      `sessionStorage.clear(); ${isLocked ? "localStorage.setItem('whichdoor.locked', 'yes')" : "localStorage.removeItem('whichdoor.locked')"}`,
    );
    await page.goto(`${address}${query}`);
    await page.getByRole('main').getByRole('button').first().waitFor();
  };
  await come('/', false);
  await look('welcome');
  await come('/', true);
  await look('locked');
  await loseIdentityProvider(page);
  await page.getByRole('main').getByRole('button').first().click();
  await page.locator('[role=alert]').waitFor();
  const main = page.getByRole('main');
  const writeDown = main.getByRole('button').nth(1);
  await writeDown.waitFor();
  await look('nobody-can-sign-in');

  await writeDown.click();
  await main.locator('fieldset').first().waitFor();
  await look('capture-while-locked');
  for (const group of [0, 1, 3]) await main.locator('fieldset').nth(group).locator('label').first().click();
  await main.locator('button[type=submit]').click();
  await main.locator('fieldset').first().waitFor({ state: 'detached' });
  await look('captured-while-locked');
  await main.getByRole('button').nth(1).click();
  await main.locator('button[type=submit]').click();
  await main.locator('fieldset').first().waitFor({ state: 'detached' });
  await main.getByRole('button').first().click();
  await main.locator('[class*="arrival"]').waitFor();
  await look('captured-while-locked-and-undone');
  await main.getByRole('button').last().click();
  await page.unroute(identity);
  await main.getByRole('button').first().click();
  await page.getByLabel('User name').fill('peer-worker');
  await page.getByLabel('Password').fill(demonstrationPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('banner').waitFor();
  await page.locator('a[href="/notes"]').first().click();
  await page.locator('p > a[href="/today"]').waitFor();
  await look('somebody-wrote-while-locked');
  await page.locator('p > a[href="/today"]').click();
  await page.locator('h1:focus').waitFor();
  await main.getByRole('heading', { level: 2 }).nth(1).waitFor();
  await look('written-while-locked');
  const letter = main.locator('section').first().getByRole('listitem').first();
  await letter.getByRole('button').last().click();
  await page.getByRole('dialog').waitFor();
  await look('written-while-locked-to-be-removed');
  await page.getByRole('dialog').getByRole('button').first().click();
  await main.locator('[class*="arrival"]').waitFor();
  await look('written-while-locked-and-removed');
  await come('/?error=access_denied&state=none', false);
  await page.locator('[role=alert]').waitFor();
  await look('sign-in-failed');
});
