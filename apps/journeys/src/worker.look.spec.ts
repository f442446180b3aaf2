import { lookAt } from './look-at.js';

lookAt('a peer worker', 'peer-worker', async ({ open, page }, look) => {
  await open('/today');
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  await look('today');
  await page.getByRole('main').locator('details > summary').last().click();
  await page.getByRole('main').locator('details[open] p').first().waitFor();
  await look('today-encounters');

  await open('/capture');
  await page.getByRole('main').getByRole('checkbox').first().waitFor();
  await look('capture');
  await page.getByRole('main').locator('fieldset').nth(1).locator('label').nth(2).click();
  await page.getByRole('main').locator('button:not([type=submit])').first().click();
  await page
    .getByRole('main')
    .getByRole('textbox')
    .fill('They turn away whoever has no address, again and again');
  await look('capture-with-line');
  await page.getByRole('main').locator('button[type=submit]').click();
  await page.getByRole('main').locator('fieldset').first().waitFor({ state: 'detached' });
  await look('capture-saved');

  await open('/notes');
  await page.getByRole('main').getByRole('listitem').last().waitFor();
  await look('notes');
  await page.getByRole('main').locator('details > summary').first().click();
  await look('notes-fate');

  await open('/needs/new');
  await page.getByRole('main').getByRole('radio').first().waitFor();
  await look('need-new');
  await page.getByRole('main').locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await look('need-new-refused');
  await page.getByRole('main').locator('label').first().click();
  await page.getByRole('main').getByRole('textbox').fill('paper boat');
  const form = await page.locator('h1').innerText();
  await page.getByRole('main').locator('button[type=submit]').click();
  await page.waitForURL(/needs\/[0-9a-f-]{36}/);
  // The address changes before the page does.
  await page.locator('h1').filter({ hasNotText: form }).waitFor();
  await page.getByRole('main').locator('details').last().waitFor();
  await look('need');
  await page.getByRole('main').locator('details > summary').last().click();
  await page.getByRole('main').locator('details fieldset').first().locator('label').nth(2).click();
  await look('need-close');

  await open('/needs');
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await look('needs');
  const found = page.getByRole('main').getByRole('heading', { level: 2 });
  const all = await found.innerText();
  await page.getByRole('main').getByRole('textbox').fill('no such word');
  await page.getByRole('main').locator('button[type=submit]').click();
  await found.filter({ hasNotText: all }).waitFor();
  await look('needs-not-found');

  await open('/capture');
  await page.getByRole('main').locator('fieldset').first().waitFor();
  // In the page that stands: one that is loaded afterwards is not told that it has no network.
  await page.context().setOffline(true);
  await page.getByRole('main').locator('button[type=submit]').click();
  await page.getByRole('main').locator('fieldset').first().waitFor({ state: 'detached' });
  await look('capture-saved-offline');
  await page.getByRole('main').getByRole('link').last().click();
  await page.locator('h1:focus').waitFor();
  await page.getByRole('main').locator('[class*="notice"] button').waitFor();
  await look('today-offline');
  await page.context().setOffline(false);
});
