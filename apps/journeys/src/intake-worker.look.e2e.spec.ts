import { lookAt } from './look-at.js';

lookAt('an intake worker', 'intake-worker', async ({ open, page }, look) => {
  const rows = page.locator('main a[href^="/inbox/"]');
  const rowsOf = (name: string) => page.locator(`main a[href^="/inbox/"][href$="part=${name}"]`);
  const part = (name: string) => page.locator(`main nav a[href="/inbox?part=${name}"]`).click();

  await open('/inbox');
  await rows.first().waitFor();
  await look('inbox');
  await part('waiting');
  await page.waitForURL(/part=waiting/);
  await rowsOf('waiting').first().waitFor();
  await look('inbox-waiting');
  await part('closed');
  await page.waitForURL(/part=closed/);
  await rowsOf('closed').first().click();
  await page.locator('#facts-heading').waitFor();
  await look('offer-closed');
  await open('/inbox/00000000-0000-4000-8000-000000000000');
  await look('offer-missing');
});

lookAt('somebody who answers an offer', 'intake-worker', async ({ open, page }, look) => {
  await open('/inbox');
  await page.locator('main a[href^="/inbox/"]').first().click();
  await page.locator('#acts-heading').waitFor();
  await look('offer');
  for (const act of ['accept', 'waitlist', 'ask']) {
    await page.locator(`a[href*="do=${act}"]`).click();
    await page.locator('form').waitFor();
    await look(`offer-${act}`);
    await page.locator('form a').click();
  }
  await page.locator('a[href*="do=decline"]').click();
  await page.locator('form').waitFor();
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await look('decline-missing');
  await page.getByRole('radio').first().check();
  await page.locator('fieldset').nth(1).getByRole('radio').first().check();
  await page.getByRole('searchbox').fill('lantern');
  await page.locator('fieldset').nth(2).getByRole('radio').first().check();
  await look('decline-said');
});
