import type { Browser } from 'playwright-core';
import { median } from './statistics.js';

/**
 * A phone, by how often a second it does the piece of work below. A fraction of whatever processor a bench happens to run
 * on would be a new phone on every machine, and at every hour on one that others share.
 */
export type Phone = { readonly words: string; readonly perSecond: number };

/** As Chrome's developer tools tell phones apart, by Lighthouse's BenchmarkIndex: about 1,000 and about 264. */
export const phones = {
  middling: { words: 'a phone of the middle range', perSecond: 1600 },
  old: { words: 'an old phone', perSecond: 330 },
} as const satisfies Readonly<Record<string, Phone>>;

/** Runs in the page: how often a second it does what a page does: text written and read, counted and sorted. */
const speed = (): number => {
  const lasts = 300;
  const words = Array.from({ length: 1000 }, (_, at) => `word ${(at * 7919) % 1009}`);
  const work = () => {
    const counts = new Map<string, number>();
    for (const word of JSON.parse(JSON.stringify(words)) as string[])
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts.keys()].sort();
  };
  const begun = performance.now();
  let done = 0;
  while (performance.now() < begun + lasts) done += work().length / words.length;
  return (done * 1000) / (performance.now() - begun);
};

/** What is measured is no straight line of the rate, and no two runs are alike: it comes near in a few, and then the middle counts. */
const runs = { toComeNear: 3, thatCount: 5 };

/**
 * Finds out, on an empty page, how many times slower than this machine a phone is just now.
 * @returns a rate for `Emulation.setCPUThrottlingRate`; 1 where the machine is no faster than the phone
 */
export const rateOf = async ({ perSecond }: Phone, browser: Browser): Promise<number> => {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  const rates = [1];
  for (let run = 0; run < runs.toComeNear + runs.thatCount; run += 1) {
    const rate = rates.at(-1) ?? 1;
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    rates.push(Math.max(1, (rate * (await page.evaluate(speed))) / perSecond));
  }
  await page.close();
  return median(rates.slice(-runs.thatCount));
};
