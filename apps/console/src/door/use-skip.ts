import type { ServiceResult } from '@whichdoor/eligibility';
import { useRef } from 'react';
import { isHeld, isSameNeed, type Entry, type NeedOfEntry } from '../offline/entry.js';
import { useEntries, useQueue } from '../offline/queue-context.js';
import { shuttingIn } from './shutting-in.js';

/**
 * How long a door that was passed can be taken back at most, in milliseconds: as long as somebody stays with the doors.
 * Whoever goes on, or puts the telephone away, lets go of it sooner; nobody has to be quick.
 */
const heldFor = 30 * 60_000;

type Skip = Extract<Entry, { readonly kind: 'skipMatch' }>;

/**
 * Doors that a worker passes because they never take such people: gaps that would otherwise never be seen. Each is held
 * on this device until the worker goes on, and told then, or as soon as there is a network; ids and nothing else.
 */
export const useSkip = (need: NeedOfEntry | null, needOrWait: (heldFor: number) => Promise<NeedOfEntry>) => {
  const queue = useQueue();
  const entries = useEntries();
  // Pressed twice, a door is passed once.
  const keys = useRef(new Map<string, string>());
  const skips = entries.filter(
    (entry): entry is Skip =>
      entry.kind === 'skipMatch' && need !== null && isSameNeed(entry.need, need, entries),
  );
  const held = skips.filter((entry) => isHeld(entry, Date.now()));
  const idsOf = (some: readonly Skip[]) => some.map(({ input }) => input.serviceId);

  const pass = async (result: ServiceResult) => {
    const { serviceId } = result;
    const key = keys.current.get(serviceId) ?? crypto.randomUUID();
    keys.current.set(serviceId, key);
    const input = { serviceId, reason: 'THEY_NEVER_TAKE_THEM', criteria: shuttingIn(result) } as const;
    await queue.save({ kind: 'skipMatch', input, need: await needOrWait(heldFor) }, { key, heldFor });
  };

  /** @returns whether nothing of it was told, with the need that was to be opened for it alone */
  const takeBack = async (serviceId: string): Promise<boolean> => {
    const entry = held.find(({ input }) => input.serviceId === serviceId);
    if (!entry || !(await queue.undo(entry.id))) return false;
    keys.current.delete(serviceId);
    if ('entryId' in entry.need) {
      const { entryId } = entry.need;
      const isWanted = queue
        .entries()
        .some((other) => 'need' in other && 'entryId' in other.need && other.need.entryId === entryId);
      if (!isWanted) await queue.undo(entryId);
    }
    return true;
  };

  return {
    /** Ids of services that stay in their places, to be taken back */
    held: idsOf(held),
    /** Ids of services that are tried already, whoever knows it yet */
    passed: idsOf(skips.filter((entry) => entry.state !== 'failed' && !held.includes(entry))),
    /** What the graph did not take */
    failed: skips.filter(({ state }) => state === 'failed'),
    pass,
    takeBack,
  };
};
