import type { Locator, Page } from 'playwright-core';

/** Runs in the page, which knows itself; here only what is asked of it is known. */
const hasFocus = (element: { readonly ownerDocument: { readonly activeElement: unknown } }) =>
  element.ownerDocument.activeElement === element;

/** Waits until the keyboard is on exactly this: the focus follows what is drawn, sometimes a moment later. */
export const untilFocused = (element: Locator): Promise<void> =>
  element.and(element.page().locator(':focus')).waitFor({ state: 'attached' });

/** More than stand on any page between its beginning and its end. */
const most = 200;

/** Goes to something with the Tab key alone, as somebody without a mouse does. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate(hasFocus)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
};

/** Goes to something and presses it, with the keyboard alone. */
export const pressOn = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/**
 * Goes to a group of radio buttons, of which none is chosen, and chooses one with the arrows; the last way in is the first
 * one's.
 */
export const chooseIn = async (page: Page, group: Locator, name: string | RegExp): Promise<void> => {
  const wanted = group.getByRole('radio', { name });
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < most; presses += 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('The arrows do not reach it.');
};
