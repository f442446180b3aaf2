import type { Page } from 'playwright-core';

/** What a page says that nobody has touched for too long. */
export const locked = (page: Page) => page.getByText(/Locked, because nobody was here/);

/** Nobody touches the page for longer than it stays open. */
export const leaveAlone = async (page: Page) => {
  await page.clock.install();
  await page.clock.fastForward('11:00');
  await locked(page).waitFor();
};
