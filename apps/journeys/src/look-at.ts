import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '@whichdoor/testing/browser';
import { englishLeft } from './english-left.js';
import { hasLostFocus, isAside, smallTargets, watchActions } from './page-faults.js';
import {
  axeFindings,
  openConsole,
  scrollsSideways,
  sizes,
  type ConsolePage,
  type Seeing,
} from './console-page.js';

const folder = fileURLToPath(new URL('../../../.local/shots/', import.meta.url));
const everySize = ['phone', 'desk'] as const;
const themes = ['light', 'dark'] as const;
const languages = ['en', 'ar'] as const;
/** What is left of a desk's width at 400 %, or of a small phone's. */
const enlarged = { width: 320, height: 640 };

// `npm run shots` looks in every way and keeps pictures; the journeys look in the three ways that differ most.
const isShooting = process.env['WHICHDOOR_SHOTS'] === 'yes';
const ways: readonly Required<Seeing>[] = isShooting
  ? everySize.flatMap((size) =>
      themes.flatMap((theme) => languages.map((language) => ({ size, theme, language }))),
    )
  : [
      { size: 'phone', theme: 'light', language: 'en' },
      { size: 'desk', theme: 'dark', language: 'en' },
      { size: 'phone', theme: 'dark', language: 'ar' },
    ];

/** Looks at the page as it stands, and gives it a name. */
export type Look = (name: string) => Promise<void>;

/**
 * Walks one person through their pages and states in several sizes, themes and languages. At each look axe must find nothing and
 * nothing may stick out at the side, whoever pressed something is still somewhere on the page, on a phone everything that can be
 * pressed is as large as a thumb, and in Arabic nothing but names and services' own words is in English; `npm run shots` keeps a picture of each as well.
 * @param walk goes from state to state by address or by hand, in words of no language: it runs in Arabic too
 */
export const lookAt = (
  person: string,
  username: string,
  walk: (seen: ConsolePage, look: Look) => Promise<void>,
) => {
  describe(`what ${person} sees`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser?.close());

    it.each(ways)('is in order: $size, $theme, $language', async (seeing) => {
      const seen = await openConsole(browser, username, seeing);
      await watchActions(seen.page);
      const faults: string[] = [];
      const look: Look = async (name) => {
        // A page that is being drawn has no heading yet, and axe would take that for a fault.
        await seen.page.locator('h1').first().waitFor({ state: 'attached' });
        const findings = await axeFindings(seen.page);
        faults.push(...findings.map((finding) => `${name}: ${finding}`));
        if (seeing.language === 'ar')
          faults.push(...(await englishLeft(seen.page)).map((text) => `${name}: says in English: ${text}`));
        if (await hasLostFocus(seen.page)) faults.push(`${name}: the focus is lost`);
        if (seeing.size === 'phone')
          faults.push(...(await smallTargets(seen.page)).map((target) => `${name}: is small: ${target}`));
        if (await scrollsSideways(seen.page)) faults.push(`${name}: something sticks out at the side`);
        if (await isAside(seen.page)) faults.push(`${name}: has slipped to one side`);
        await seen.page.setViewportSize(enlarged);
        if (await scrollsSideways(seen.page))
          faults.push(`${name}: something sticks out when it is enlarged`);
        await seen.page.setViewportSize(sizes[seeing.size]);
        if (!isShooting) return;
        const pictures = join(folder, person.replaceAll(' ', '-'));
        mkdirSync(pictures, { recursive: true });
        const { size, theme, language } = seeing;
        // As tall as the page: what keeps to an edge of the window would stand in the middle of it otherwise.
        const height = await seen.page
          .locator('html')
          .evaluate((html: { scrollHeight: number }) => html.scrollHeight);
        await seen.page.setViewportSize({ width: sizes[size].width, height });
        await seen.page.screenshot({
          path: join(pictures, `${name}.${size}.${theme}.${language}.png`),
          fullPage: true,
        });
        await seen.page.setViewportSize(sizes[size]);
      };
      await walk(seen, look);
      await seen.close();
      expect(faults).toEqual([]);
    });
  });
};
