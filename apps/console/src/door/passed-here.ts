import type { Entry, NeedOfEntry } from '../offline/entry.js';

/** Services that were passed for a need and wait on this device to be told: tried already, whoever knows it yet. */
export const passedHere = (entries: readonly Entry[], need: NeedOfEntry | null): readonly string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'skipMatch' && entry.state !== 'failed' && need && isSame(entry.need, need)
      ? [entry.input.serviceId]
      : [],
  );

const isSame = (one: NeedOfEntry, other: NeedOfEntry): boolean =>
  'needId' in one
    ? 'needId' in other && one.needId === other.needId
    : 'entryId' in other && one.entryId === other.entryId;
