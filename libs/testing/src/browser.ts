import { execFileSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';

const onThePath = (): string | undefined => {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // not this one
    }
  return undefined;
};

// Nothing here loosens what a page may do: cross-origin rules and content policies are part of what is tested.
const always = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];
// The packaged browser has no window to show.
const packagedOnly = ['--headless=shell'];

/** A headless browser: one named by CHROMIUM_PATH or found on the PATH, else the one that npm has brought. */
export const launchBrowser = async (): Promise<Browser> => {
  const installed = process.env['CHROMIUM_PATH'] ?? onThePath();
  if (installed) return chromium.launch({ executablePath: installed, args: always });
  // Told that it runs where the system's libraries are few, the package unpacks its own and sets their path.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...always, ...packagedOnly],
    env: process.env as Record<string, string>,
  });
};
