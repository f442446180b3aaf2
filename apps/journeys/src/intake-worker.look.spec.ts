import { lookAt } from './look-at.js';
import { sendMistakenOffer, sendOffer } from './offers-page.js';

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

lookAt('somebody who accepted by mistake', 'intake-worker', async ({ open, page }, look) => {
  const { offerId } = await sendOffer();
  await open(`/inbox/${offerId}?do=accept`);
  await page.locator('button[type=submit]').click();
  await page.locator('a[href*="do=takeBack"]').waitFor();
  await look('offer-accepted');
  await page.locator('a[href*="do=takeBack"]').click();
  await page.locator('form').waitFor();
  await look('offer-mistake');
  await page.locator('button[type=submit]').click();
  await page.locator('a[href*="do=decline"]').waitFor();
  await look('offer-mistaken');
});

lookAt('a sender to whom a yes was a mistake', 'peer-worker', async ({ open, page }, look) => {
  const { needId, offerId, referralId } = await sendMistakenOffer();
  await open(`/referrals/${referralId}`);
  await page.locator(`main a[href="/needs/${needId}"]`).waitFor();
  await look('referral-mistaken');
  await page.locator(`main a[href="/needs/${needId}"]`).click();
  await page.locator(`main a[href="/referrals/${referralId}"]`).first().waitFor();
  await look('need-mistaken');
  await open(`/inbox/${offerId}`);
  await page.locator('#facts-heading').waitFor();
  await look('offer-mistaken-sender');
});
