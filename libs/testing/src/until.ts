import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until something holds, looking often.
 *
 * @param what said in the error when it never holds
 * @throws Error after `seconds`; what `holds` throws ends the waiting at once
 */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 20,
): Promise<void> => {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${seconds} seconds in vain: ${what}.`);
    await pause(15);
  }
};
