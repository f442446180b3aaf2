import type { ConsolePage } from './console-page.js';
import { criterionAddress } from './criterion-address.js';
import { lookAt, type Look } from './look-at.js';

const firstLink = (page: ConsolePage['page'], path: RegExp) =>
  page
    .locator('main a')
    .evaluateAll(
      (links, source) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .find((href) => new RegExp(source, 'u').test(href)) ?? '',
      path.source,
    );

const pages = async ({ open, page }: ConsolePage, look: Look) => {
  await page.locator('main a[href^="/listings"]').first().waitFor();
  await look('organisations');
  await open('/listings');
  await page.locator('main li').first().waitFor();
  await look('services');
  await open('/listings?show=withdrawn');
  await look('services-none');
  await open('/people');
  await page.locator('main h2').first().waitFor();
  await look('people');
  await open('/audit');
  await page.locator('main li').first().waitFor();
  await look('audit');
};

const newPlace = async ({ page }: ConsolePage, look: Look) => {
  await page.locator('main button[aria-expanded]').click();
  await page.locator('main form [type="submit"]').click();
  await page.locator('main [aria-invalid]').waitFor();
  await page.locator('main form select').selectOption('+');
  await page.locator('main form [type="submit"]').click();
  await page.locator('main [aria-invalid]').nth(1).waitFor();
  await look('place-new');
};

lookAt('an administrator of an organisation', 'organisation-admin', async (seen, look) => {
  const { open, page } = seen;
  await pages(seen, look);

  await open('/organisations');
  await newPlace(seen, look);
  await open('/listings');
  await page.locator('main li').first().waitFor();
  const service = await firstLink(page, /^\/listings\/[0-9a-f-]{36}$/u);
  await open(service);
  await page.locator('main blockquote').first().waitFor();
  await look('service');
  const criterion = await firstLink(page, /\/criteria\/[0-9a-f-]{36}$/u);
  await open(`${service}/edit`);
  await page.locator('main form').waitFor();
  await look('service-edit');

  await open(`${service}/criteria/new`);
  await page.locator('main form').waitFor();
  await look('criterion-empty');
  await page.locator('main form [type="submit"]').click();
  await page.locator('main [aria-invalid]').first().waitFor();
  await look('criterion-gaps');
  await page.locator('main select').first().selectOption('days_since_last_use');
  await page.locator('main input[inputmode="decimal"]').fill('30');
  await page.locator('main details').first().locator('summary').click();
  await look('criterion-written');
  await open(criterion);
  await page.locator('main form').waitFor();
  await page.locator('main details').last().locator('summary').click();
  await look('criterion-revise');

  await open('/people');
  await page.locator('main [aria-expanded]').first().click();
  await page.locator('main fieldset label').nth(1).click();
  await look('people-roles');
  await open('/doors');
  await look('not-for-this-role');
});

lookAt('an administrator of the sector', 'sector-admin', async (seen, look) => {
  const { open, page } = seen;
  await pages(seen, look);
  await open('/organisations/new');
  await page.locator('main form').waitFor();
  await page.locator('main form [type="submit"]').click();
  await page.locator('main [role="alert"]').first().waitFor();
  await look('organisation-new');

  await open('/organisations');
  await page.locator('main a[href^="/organisations/"]:not([href$="/new"])').first().waitFor();
  await open(await firstLink(page, /^\/organisations\/[0-9a-f-]{36}$/u));
  await page.locator('main button[aria-expanded]').waitFor();
  await look('organisation');
  await newPlace(seen, look);

  const some = await criterionAddress(/"atLeast":/u);
  for (const [name, address] of [
    ['criterion-some', some],
    ['criterion-cases', await criterionAddress(/"cases":/u)],
    ['criterion-unpublished', await criterionAddress(/"undisclosed":/u)],
  ] as const) {
    await open(address);
    await page.locator('main form').waitFor();
    await look(name);
  }
  await open(some.replace(/[^/]+$/u, 'new'));
  await page.locator('main form').waitFor();
  const about = (at: number) => page.locator('main select:has([value="unpublished"])').nth(at);
  await about(0).selectOption('homeless');
  await page.locator('main [data-add] button').first().click();
  await about(1).selectOption('pregnant');
  await about(1).selectOption('several');
  await about(3).selectOption('days_since_last_use');
  await page.locator('main form [type="submit"]').click();
  await page.locator('main [aria-invalid]').first().waitFor();
  await look('criterion-several');
});
