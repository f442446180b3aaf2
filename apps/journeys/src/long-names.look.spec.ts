import { runningSector } from './sector.js';
import { lookAt } from './look-at.js';
import type { ConsolePage } from './console-page.js';

/** As long as some organisations really call themselves, with a word that no line can break, and no Latin letter. */
const more =
  ' των Ενωμένων Σωματείων για Όλους Όσοι Περνούν από Οποιαδήποτε Πόρτα και Ηλεκτροεγκεφαλογραφημάτων';

/** Makes every name longer on its way to the page. */
const lengthenNames = ({ page }: ConsolePage) =>
  page.route(runningSector().addresses.gateway, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/"name":"((?:[^"\\]|\\.)+)"/gu, `"name":"$1${more}"`);
    await route.fulfill({ response, body });
  });

lookAt('a planner among very long names', 'planner', async (seen, look) => {
  const { open, page } = seen;
  await lengthenNames(seen);
  await open('/gaps?by=criterion');
  await page.locator('main table').last().waitFor();
  await look('1-gaps');
  await open('/criteria?about=days_since_last_use');
  await page.locator('[aria-pressed]').first().waitFor();
  await look('2-criteria');
  await open('/what-if');
  await page.locator('main li button').last().waitFor();
  await look('3-what-if');
});

lookAt('an administrator among very long names', 'sector-admin', async (seen, look) => {
  const { open, page } = seen;
  await lengthenNames(seen);
  await open('/organisations');
  await page.locator('main a[href^="/organisations/"]').last().waitFor();
  await look('1-organisations');
  await open('/listings');
  await page.locator('main li').first().waitFor();
  await look('2-services');
  await page.locator('main li a').first().click();
  await page.locator('main dl').first().waitFor();
  await look('3-service');
  await open('/audit');
  await page.locator('main li').first().waitFor();
  await look('4-audit');
});
