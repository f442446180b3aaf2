import type { Page } from 'playwright-core';

/** As much of an element of the page as is measured here. */
type Element = {
  readonly outerHTML: string;
  readonly parentElement: Element | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly nodeValue: string | null }>;
  readonly ownerDocument: {
    readonly defaultView: { getComputedStyle(element: Element): { readonly display: string } };
  };
  getBoundingClientRect(): { readonly width: number; readonly height: number };
  checkVisibility(): boolean;
  closest(selector: string): Element | null;
  matches(selector: string): boolean;
};

const targets =
  'a[href], button, summary, select, textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), label:has(:is([type=radio], [type=checkbox]))';

/** What a thumb hits, with a pixel less for what is rounded. */
const leastTarget = 43;

/**
 * What can be pressed and is smaller than a thumb. What stands within a sentence is as high as its line, and what only
 * listeners meet has no size.
 *
 * @returns each as the beginning of its markup, with its size
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.locator(targets).evaluateAll((elements: Element[], least) => {
    const isInSentence = (element: Element) =>
      element.ownerDocument.defaultView.getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && /[\p{L}\p{N}]/u.test(nodeValue ?? ''),
      );
    return elements
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.visually-hidden') && !isInSentence(element),
      )
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < least
          ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`]
          : [];
      });
  }, leastTarget);

/** Keeps in mind, in every page that is opened from now on, whether somebody did something there. */
export const watchActions = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    addEventListener('click', ({ target }) => {
      if (target.closest?.('a, button, input, label, summary, select')) globalThis.somebodyActed = true;
    }, { capture: true });
  `);

/** How long the focus may be on its way from what went to what came, in milliseconds: drawing takes a while on a busy machine. */
const onItsWay = 15_000;

/** Whether somebody who did something here is nowhere on the page any more: a keyboard or a reader begins anew. */
export const hasLostFocus = (page: Page): Promise<boolean> =>
  page
    .waitForFunction('!globalThis.somebodyActed || document.activeElement !== document.body', null, {
      timeout: onItsWay,
    })
    .then(
      () => false,
      () => true,
    );

/** Whether what the page says has slipped to one side of the window, into a column made for something else. */
export const isAside = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`[...document.querySelectorAll('main')].some((main) => {
    const { left, right } = main.getBoundingClientRect();
    return Math.abs(left + right - innerWidth) > innerWidth / 2;
  })`);
