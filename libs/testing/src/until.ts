import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until something holds, looking often at first and less often later.
 *
 * @param what said in the error when it never holds
 * @throws Error after `seconds`; what `holds` throws ends the waiting at once
 */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 60,
): Promise<void> => {
  const end = Date.now() + seconds * 1000;
  for (let between = 15; !(await holds()); between = Math.min(between * 1.2, 100)) {
    if (Date.now() > end) throw new Error(`Waited ${seconds} seconds in vain: ${what}.`);
    await pause(between);
  }
};
