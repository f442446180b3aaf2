import type { CDPSession, Locator, Page } from 'playwright-core';
import { randomFrom } from './eligibility-sector.js';

/** How long an answer took, in milliseconds from when the finger was lifted, as browsers count an interaction. */
export type Tap = {
  /** Until the next picture, in which the tap shows */
  readonly shown: number;
  /** Until the picture in which the doors stand in their new groups, those in sight whole, and the next question is asked */
  readonly sorted: number;
};

/** What of the browser's own this needs; the bench is compiled for Node. */
type Mutations = new (changed: () => void) => {
  observe(target: object, options: object): void;
  disconnect(): void;
};
type Browsers = {
  readonly document: {
    querySelector(selector: string): { readonly textContent: string } | null;
    querySelectorAll(
      selector: string,
    ): Iterable<{ getBoundingClientRect(): { readonly top: number; readonly bottom: number } }>;
    addEventListener(
      type: string,
      heard: (event: { readonly timeStamp: number }) => void,
      options: object,
    ): void;
  };
  readonly MutationObserver: Mutations;
  readonly innerHeight: number;
  readonly MessageChannel: new () => {
    readonly port1: { onmessage: () => void };
    readonly port2: { postMessage(message: null): void };
  };
  readonly requestAnimationFrame: (drawn: () => void) => void;
  tap?: Promise<Tap>;
};

/** Runs in the page: waits for the next tap, and for the two pictures that follow from it. */
const watch = (): void => {
  const browser = globalThis as unknown as Browsers;
  const { document, MutationObserver, MessageChannel, requestAnimationFrame } = browser;
  const question = () => document.querySelector('#question-heading')?.textContent;
  const before = question();
  /** When the picture that is being drawn has been drawn. */
  const drawn = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        // A message that is posted while a picture is being drawn is read after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  /** Whether a door in sight is still to be filled in. */
  const isBlankInSight = () =>
    [...document.querySelectorAll('li[data-status]:empty')].some((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < browser.innerHeight;
    });
  const drawnWhole = async (): Promise<number> => {
    const at = await drawn();
    return isBlankInSight() ? drawnWhole() : at;
  };
  const heard = (type: string) =>
    new Promise<number>((resolve) =>
      document.addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
    );
  const lifted = heard('pointerup');
  const shown = heard('click').then(drawn);
  const sorted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (question() === before) return;
      observer.disconnect();
      resolve(drawnWhole());
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
  browser.tap = Promise.all([lifted, shown, sorted]).then(([from, first, last]) => ({
    shown: first - from,
    sorted: last - from,
  }));
};

const told = (page: Page): Promise<Tap> =>
  page.evaluate(() => (globalThis as unknown as Browsers).tap ?? Promise.reject(new Error('No tap.')));

/** The button that answers the question at hand; what has to be filled in is. */
const someAnswer = async (question: Locator, random: () => number): Promise<Locator> => {
  const amount = question.locator('form input[inputmode=decimal]').first();
  if ((await amount.count()) > 0) await amount.fill(String(Math.floor(random() * 60) + 10));
  const submit = question.locator('button[type=submit]');
  if ((await submit.count()) > 0) return submit;
  const buttons = question.getByRole('button');
  // The last two prefer not to say, and put off.
  const answers = (await buttons.count()) - 2;
  return buttons.nth(Math.floor(random() * answers));
};

/** How long a finger stays on the glass in a quick tap, in milliseconds. */
const heldFor = 60;

/** By its place: a tap on a locator looks, in the page and while it is timed, at what the finger meets. */
const tapOn = async (page: Page, devtools: CDPSession, target: Locator) => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('An answer is not on the page.');
  await page.evaluate(watch);
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await page.waitForTimeout(heldFor);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

/**
 * Answers so many questions about so many invented people, one tap each, until nothing is left to ask.
 * @param readFor how long somebody looks at a question before they answer it, in milliseconds
 */
export const tapAnswers = async (
  page: Page,
  devtools: CDPSession,
  {
    people,
    questions,
    readFor,
  }: { readonly people: number; readonly questions: number; readonly readFor: number },
): Promise<Tap[]> => {
  const random = randomFrom(9);
  const question = page.locator('section[aria-labelledby=question-heading]');
  const said = () => question.getByRole('heading').innerText();
  const taps: Tap[] = [];
  await question.waitFor();
  const first = await said();
  for (let person = 0; person < people; person += 1) {
    for (let asked = 0; asked < questions && (await question.count()) > 0; asked += 1) {
      await page.waitForTimeout(readFor);
      await tapOn(page, devtools, await someAnswer(question, random));
      taps.push(await told(page));
    }
    await page.getByRole('button', { name: 'Forget all' }).tap();
    await question.getByRole('heading', { name: first, exact: true }).waitFor();
  }
  return taps;
};
