import { setTimeout as pause } from 'node:timers/promises';

/** Of all services together: events announced so far, and those of them that are not sent yet. */
export type Outboxes = { readonly announced: number; readonly unsent: number };

/** What shows whether a sector has come to rest. Each rejects while it cannot be told. */
export type Stillness = {
  outboxes(): Promise<Outboxes>;
  /** Events on the log that somebody who takes them in has not taken in yet */
  behind(): Promise<number>;
  /** Resolves when the log answers. */
  check(): Promise<void>;
};

/**
 * Events that are not sent yet, and those that are sent and not read by everybody. What is taken in may make somebody
 * announce something, which is on its way to others when they have said already that they are behind with nothing: there
 * is nothing under way only if nothing was announced while they were asked.
 */
const underWay = async ({ outboxes, behind, check }: Stillness): Promise<number> => {
  const before = await outboxes();
  const unread = await behind();
  const after = await outboxes();
  const left = before.unsent + unread + (after.announced - before.announced);
  if (left === 0) await check();
  return left;
};

/**
 * Waits until nothing is under way any more.
 *
 * @param patience milliseconds without any progress after which it is taken to stand still
 * @returns events that are under way for ever, as it seems; 0 when it came to rest
 */
export const untilStill = async (stillness: Stillness, patience: number, between = 200): Promise<number> => {
  let fewest = Infinity;
  for (let movedAt = Date.now(); Date.now() - movedAt < patience; await pause(between)) {
    const left = await underWay(stillness).catch(() => Infinity);
    if (left === 0) return 0;
    if (left < fewest) movedAt = Date.now();
    fewest = Math.min(fewest, left);
  }
  return fewest;
};
