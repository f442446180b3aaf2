import { lookAt } from './look-at.js';

lookAt('an intake worker', 'intake-worker', async ({ open, page }, look) => {
  const rows = page.locator('a[href^="/inbox/"]');
  const openFirst = async (part: string) => {
    await open(`/inbox${part}`);
    await rows.first().waitFor();
    const address = (await rows.first().getAttribute('href')) ?? '';
    await open(address);
    await page.locator('#facts-heading').waitFor();
    return address;
  };

  await open('/inbox');
  await rows.first().waitFor();
  await look('inbox');
  await open('/inbox?part=waiting');
  await rows.first().waitFor();
  await look('inbox-waiting');
  await openFirst('?part=closed');
  await look('offer-closed');

  const offer = await openFirst('');
  await look('offer');
  const doing = (act: string) => open(`${offer}${offer.includes('?') ? '&' : '?'}do=${act}`);
  for (const act of ['accept', 'waitlist', 'ask']) {
    await doing(act);
    await page.locator('form').waitFor();
    await look(`offer-${act}`);
  }
  await doing('decline');
  await page.locator('form').waitFor();
  await look('decline');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await look('decline-missing');
  await page.getByRole('radio').first().check();
  await page.locator('fieldset').nth(1).getByRole('radio').first().check();
  await page.getByRole('searchbox').fill('lantern');
  await page.locator('fieldset').nth(2).getByRole('radio').first().check();
  await look('decline-said');
  await open('/inbox/00000000-0000-4000-8000-000000000000');
  await look('offer-missing');
});
