import { doorsOn, openNeed } from './doors-page.js';
import { lookAt } from './look-at.js';
import { signIn } from './sector.js';

const find = async (name: string): Promise<string> => {
  const { services } = await (
    await signIn('peer-worker')
  ).ask('query Find($filter: ServiceFilter) { services(filter: $filter, first: 1) { nodes { id } } }', {
    filter: { search: name },
  });
  return (services as { nodes: { id: string }[] }).nodes[0]?.id ?? '';
};

lookAt('a worker at the doors', 'peer-worker', async ({ open, page }, look) => {
  const needId = await openNeed('peer-worker');
  const rows = page.locator('li[data-status]');
  const question = doorsOn(page).question();

  await open('/doors');
  await look('1-nothing-sought');
  await open(`/doors?need=${needId}`);
  await rows.first().waitFor();
  await look('2-doors');
  // The first answer of whatever is asked first: yes.
  await question.getByRole('button').first().click();
  await page.locator('section[aria-labelledby=known-heading] li').first().waitFor();
  await rows.last().locator('summary').click();
  await look('3-one-answer');

  const housing = await openNeed('peer-worker', 'SUPPORTED_HOUSING');
  await open(`/doors?need=${housing}&area=hillcrest`);
  await rows.first().waitFor();
  const none = page.locator('section[aria-labelledby=none-heading]');
  for (let asked = 0; asked < 10 && (await none.count()) === 0; asked += 1) {
    const heading = await question.getByRole('heading').innerText();
    await question.locator('button').nth(1).click();
    await none
      .or(question.filter({ hasNotText: heading }))
      .first()
      .waitFor();
  }
  await none.locator('[role=status] > *').waitFor();
  await look('4-no-door');

  await open('/services');
  await page.locator('main li a').first().waitFor();
  await look('5-all-services');
  await open(`/services/${await find('Second Wind residential')}`);
  await page.locator('#rules').waitFor();
  await look('6-service');
  await open(`/services/${await find('Tidewater residential')}/hand-out`);
  await page.locator('article').waitFor();
  await look('7-hand-out');

  const landing = await find('Lantern House Landing');
  await open(`/doors/refer/${landing}?need=${needId}`);
  await page.locator('#consent-heading').waitFor();
  await page.locator('main button').last().click();
  await look('8-refer');
  await page.locator('main [type=radio]').first().check({ force: true });
  await page.locator('main button').last().click();
  await page.waitForURL(/referrals/);
  // The address changes before the page does.
  await page.locator('#consent-heading').waitFor({ state: 'detached' });
  await page.locator('main h2').first().waitFor();
  await look('9-referral');
});
