import { useEffect, useRef, useState } from 'react';
import { isSameNeed, type Entry, type NeedOfEntry } from '../offline/entry.js';
import { useEntries, useQueue } from '../offline/queue-context.js';
import { shuttingIn } from './shutting-in.js';
import type { Sorted } from './use-match.js';

/** Services that one gap may name. */
const most = 200;
/** How long somebody has to stay with it before it is told: an answer may have been a slip. In milliseconds. */
const heldFor = 15_000;

type Gap = Extract<Entry, { readonly kind: 'recordBlockedReferral' }>;
/** Services that are shut, with the criteria that shut each. Ids and versions; no answer. */
export type Blocked = Gap['input']['services'];

/** What a gap says of doors that are shut. */
export const blockedBy = (shut: readonly string[], explain: Sorted['explain']): Blocked =>
  shut.slice(0, most).flatMap((serviceId) => {
    const result = explain(serviceId);
    return result ? [{ serviceId, criteria: shuttingIn(result) }] : [];
  });

/** The gap that says this of a need already. */
const gapIn = (entries: readonly Entry[], need: NeedOfEntry, what: string | null): Gap | undefined =>
  entries
    .filter(isGap)
    .find(
      (entry) =>
        entry.state !== 'failed' &&
        isSameNeed(entry.need, need, entries) &&
        JSON.stringify(entry.input.services) === what,
    );

const isGap = (entry: Entry): entry is Gap => entry.kind === 'recordBlockedReferral';

/**
 * Writes down, once, that no door is open for a need. It is held for as long as it may come of a slip: an answer that is
 * taken back takes it back; whoever stays, or goes on, has it told. Somebody who is only looking leaves no trace.
 * @param blocked null where there is no gap to write down
 * @param isAskedFor whether somebody asked for it to be written down, so that there is no slip to wait for
 * @returns how far it is; null where there is none
 */
export const useGap = (
  need: NeedOfEntry | null,
  blocked: Blocked | null,
  isAskedFor: boolean,
): Gap | null => {
  const queue = useQueue();
  const entries = useEntries();
  const [entryId, setEntryId] = useState<string | null>(null);
  const isLeaving = useRef(false);
  useEffect(() => {
    isLeaving.current = false;
    return () => {
      isLeaving.current = true;
    };
  }, []);

  const what = need && blocked && JSON.stringify(blocked);
  // One thing after the other: what is being taken back must not be found again and believed to be there.
  const work = useRef(Promise.resolve());
  useEffect(() => {
    if (!need || !blocked) return;
    let isWanted = true;
    let savedAs: string | null = null;
    work.current = work.current.then(async () => {
      const known = gapIn(queue.entries(), need, what);
      if (isWanted && !known) {
        const kept = { kind: 'recordBlockedReferral', input: { services: blocked }, need } as const;
        savedAs = (await queue.save(kept, { heldFor: isAskedFor ? 0 : heldFor })).id;
      }
      setEntryId(known?.id ?? savedAs);
    });
    return () => {
      isWanted = false;
      work.current = work.current.then(async () => {
        setEntryId(null);
        if (isLeaving.current) await queue.letGo();
        else if (savedAs) await queue.undo(savedAs);
      });
    };
    // It is told by what it says. Whom it is for stays, also when their need is opened meanwhile.
  }, [what]);
  return entries.filter(isGap).find(({ id }) => id === entryId) ?? null;
};
