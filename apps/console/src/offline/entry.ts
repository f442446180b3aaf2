import type {
  NoteInsightInput,
  OpenNeedInput,
  RecordBlockedReferralInput,
  RecordEncounterInput,
  SkipMatchInput,
} from '../graph/operations.generated.js';
import type { Refusal } from '../words/use-refusal-words.js';
import { keptFor } from './retention.js';

/** The need that something was done for: one that is open, or one that waits here itself to be opened. */
export type NeedOfEntry = { readonly needId: string } | { readonly entryId: string };

/** What can be saved here and sent later. A referral cannot: what a client shares does not wait on a telephone. */
export type Saved =
  | { readonly kind: 'recordEncounter'; readonly input: RecordEncounterInput }
  | { readonly kind: 'noteInsight'; readonly input: NoteInsightInput }
  | { readonly kind: 'openNeed'; readonly input: OpenNeedInput }
  | {
      readonly kind: 'skipMatch';
      readonly input: Omit<SkipMatchInput, 'needId'>;
      readonly need: NeedOfEntry;
    }
  | {
      readonly kind: 'recordBlockedReferral';
      readonly input: Omit<RecordBlockedReferralInput, 'needId'>;
      readonly need: NeedOfEntry;
    };

/** How far the sending of an entry is, as it is told to the person. */
export type EntryState = 'queued' | 'sending' | 'sent' | 'failed';

/** Something that a person saved, kept sealed on this device until the graph has it. */
export type Entry = Saved & {
  /** Also the idempotency key under which it is sent: however often that happens, it has one effect. */
  readonly id: string;
  /** Milliseconds since the epoch */
  readonly savedAt: number;
  /** Until when it stays here to be taken back, in milliseconds since the epoch; null where it goes as soon as it can */
  readonly heldUntil: number | null;
  readonly state: EntryState;
  /** Milliseconds since the epoch; null before it was sent, and where a build that did not write it down has sent it */
  readonly sentAt: number | null;
  /** Why it failed, or still waits: a refusal of the graph's, or the code of what it answered; null before the first try */
  readonly problem: { readonly refusal: Refusal } | { readonly code: string } | null;
  /** Id of what it made, once it was sent */
  readonly madeId: string | null;
};

/** What waits on this device, or could not be sent. What is on its way in a moment is not among it: most is. */
export const waitingAmong = (entries: readonly Entry[]): readonly Entry[] => {
  const isStuck = entries.some(({ state, problem }) => state === 'queued' && problem !== null);
  return entries.filter(({ state }) => state === 'failed' || (isStuck && state !== 'sent'));
};

/** Whether an entry still stays here so that it can be taken back. */
export const isHeld = ({ state, heldUntil }: Entry, now: number): boolean =>
  state === 'queued' && (heldUntil ?? 0) > now;

/** The need that something was done for: by its own id as soon as it is open. */
export const needOf = (need: NeedOfEntry, entries: readonly Entry[]): NeedOfEntry => {
  if ('needId' in need) return need;
  const madeId = entries.find(({ id }) => id === need.entryId)?.madeId;
  return madeId ? { needId: madeId } : need;
};

/** Whether two things were done for the same need, whichever of them knows its id yet. */
export const isSameNeed = (one: NeedOfEntry, other: NeedOfEntry, entries: readonly Entry[]): boolean => {
  const [a, b] = [needOf(one, entries), needOf(other, entries)];
  return 'needId' in a ? 'needId' in b && a.needId === b.needId : 'entryId' in b && a.entryId === b.entryId;
};

/** How long an entry that has arrived can still be taken back from here, in milliseconds. */
const longestSent = 15 * 60_000;

const isInTime = ({ state, savedAt, sentAt }: Entry, now: number): boolean =>
  state === 'sent' ? now - (sentAt ?? savedAt) <= longestSent : now - savedAt <= keptFor;

/** What of these stays on the device: a need that was opened tells its id for as long as something waits that was done for it. */
export const staying = (entries: readonly Entry[], now: number): readonly Entry[] => {
  const inTime = entries.filter((entry) => isInTime(entry, now));
  const isWaitedFor = (id: string) =>
    inTime.some((entry) => 'need' in entry && 'entryId' in entry.need && entry.need.entryId === id);
  return entries.filter(
    (entry) => inTime.includes(entry) || (entry.state === 'sent' && isWaitedFor(entry.id)),
  );
};

/** An entry that the graph has taken. A code word that was chosen has done what it waited for, and is forgotten here. */
export const arrived = (entry: Entry, madeId: string, now: number): Entry => {
  const sent = { state: 'sent', madeId, sentAt: now } as const;
  return entry.kind === 'openNeed'
    ? { ...entry, ...sent, input: { ...entry.input, codeWord: null } }
    : { ...entry, ...sent };
};
