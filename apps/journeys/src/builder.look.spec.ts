import { lookAt } from './look-at.js';

lookAt('somebody who builds the console', 'peer-worker', async ({ open, page }, look) => {
  await open('/look');
  await look('components');
  await open('/nowhere');
  await look('missing-page');
  await page.getByRole('banner').locator('summary').click();
  await look('you-menu');
});
