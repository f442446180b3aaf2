import type { Page } from 'playwright-core';

/** What a page says that nobody has touched for too long. */
export const locked = (page: Page) => page.getByText(/Locked, because nobody was here/);

/** The telephone is put away: whatever was held on the page to be taken back is let go of. */
export const putAway = (page: Page) =>
  page.evaluate(`
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  `);

/** What asks whether somebody is still there. */
export const stillThere = (page: Page) => page.getByRole('dialog', { name: 'Still there?' });

/**
 * As soon as it asks whether somebody is still there: the page looks every quarter of a minute, and its clock goes on while
 * somebody answers on a busy machine.
 */
export const nearlyTooLong = '09:05';

/** Nobody touches the page for longer than it stays open. */
export const leaveAlone = async (page: Page) => {
  await page.clock.install();
  await page.clock.fastForward('11:00');
  await locked(page).waitFor();
};
