import { lookAt } from './look-at.js';
import { criterionWithDays } from './criterion-with-days.js';

lookAt('a planner at the gaps', 'planner', async ({ open, page }, look) => {
  await open('/gaps');
  await page.locator('main table').last().waitFor();
  await look('1-gaps');
  await page.locator('main table button:visible').nth(2).click();
  await page.locator('dialog').waitFor();
  await look('2-a-figure');
  await page.keyboard.press('Escape');
  await open('/gaps?by=criterion');
  await page.locator('main table').last().waitFor();
  await look('3-gaps-by-rule');
  await open('/gaps?rules=MENTAL_HEALTH');
  await page.locator('main table').last().waitFor();
  await look('4-gaps-of-one-kind');
  await open('/gaps?area=millbrook&kind=LEGAL_HELP');
  await page.locator('main details').last().waitFor();
  await look('5-too-few');
});

lookAt('a planner at the rules', 'planner', async ({ open, page }, look) => {
  await open('/criteria?about=days_since_last_use');
  await page.locator('[aria-pressed]').first().waitFor();
  await look('6-criteria');
  await page.locator('[aria-pressed]').first().click();
  await look('7-one-place');
  await open('/criteria?about=pregnant&kind=FOOD');
  await page.locator('main button').last().waitFor();
  await look('8-nobody-asks');

  await open('/what-if');
  await page.locator('main li button').last().waitFor();
  await look('9-what-if');
  // The last button of the first rule: leave it out.
  await page.locator('main li:has(strong)').first().locator('button').last().click();
  await page.waitForURL(/drop=/);
  await page.locator('section:has(#left-out) button').first().waitFor();
  await look('10-left-out');
  await open(`/what-if?loosen=${await criterionWithDays()}:1`);
  await page.locator('section:has(#left-out) input').first().waitFor();
  await page.locator('main h2').nth(1).waitFor();
  await look('11-asks-for-less');
});

lookAt('a planner at the notes', 'planner', async ({ open, page }, look) => {
  await open('/notes');
  await page.locator('main li, main p').first().waitFor();
  await look('12-notes');
});
