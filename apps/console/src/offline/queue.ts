import { GraphError, isPassing } from '../graph/graph-error.js';
import { draftName } from './draft-name.js';
import { arrived, isHeld, staying, type Entry, type Saved } from './entry.js';
import { canBeTakenBack, type Outcome, type Sender } from './send.js';
import type { Vault } from './vault.js';

/** What a person saved on this device and the graph does not have yet, or has only just taken. */
export type Queue = {
  /** The entries as they are known here, the oldest first; the same list until something changes */
  entries(): readonly Entry[];
  subscribe(changed: () => void): () => void;
  /**
   * Keeps something, and sends it as soon as that is possible.
   * @param how.key under which it may have been sent already; a new one where not told
   * @param how.heldFor milliseconds for which it stays here to be taken back; none where not told
   */
  save(saved: Saved, how?: { readonly key?: string; readonly heldFor?: number }): Promise<Entry>;
  /** Sends what was held: whoever could take it back goes elsewhere. */
  letGo(): Promise<void>;
  /**
   * Tries an entry again that had failed.
   * @param changed what takes its place: a refusal is often mended by other words
   */
  retry(id: string, changed?: Saved): Promise<void>;
  /**
   * Takes an entry back: out of the queue, and out of the graph where it has already arrived.
   * @returns whether it is, or will be, gone; false where it has arrived and stays
   */
  undo(id: string): Promise<boolean>;
  /** Sends what waits. One tab does it at a time; asked for again meanwhile, it goes through once more. */
  send(): Promise<void>;
  close(): void;
};

type Parts = {
  readonly vault: Vault;
  readonly sender: Sender;
  /** Whose queue it is: other tabs of the same person share it */
  readonly personId: string;
  /** Told of what the graph has taken in, or lost again */
  readonly onArrived?: (entry: Entry) => void;
  /** Told when the session ended before everything was sent */
  readonly onEnded?: () => void;
  readonly now?: () => number;
};

const entryName = (id: string) => `queue/${id}`;
/** Kept beside the entry and not in it: the tab that sends may be writing the entry at the same moment. */
const unwantedName = (id: string) => `unwanted/${id}`;
/** Name of the draft in which an entry that was not taken is changed; it goes with the entry. */
export const changeName = (id: string) => `change/${id}`;

/** An answer that takes longer is not coming; the entry stays, and is sent again under the same key. */
const longestSending = 20_000;

/** Opens a person's queue on this device. It sends by itself whenever the device comes back online. */
export const openQueue = async ({
  vault,
  sender,
  personId,
  onArrived = () => undefined,
  onEnded = () => undefined,
  now = Date.now,
}: Parts): Promise<Queue> => {
  const name = `whichdoor.queue.${personId}`;
  const others = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  let known: readonly Entry[] = [];
  let isClosed = false;
  let untilLetGo: ReturnType<typeof setTimeout> | undefined;

  const load = async () => {
    const read: Entry[] = [];
    for (const each of await vault.names('queue/')) {
      const entry = await vault.read<Entry>(each);
      if (entry) read.push(entry);
    }
    const here = staying(read, now());
    for (const entry of read) if (!here.includes(entry)) await vault.remove(entryName(entry.id));
    known = here.toSorted((one, other) => one.savedAt - other.savedAt);
    sendWhenLetGo();
    for (const changed of listeners) changed();
  };
  const sendWhenLetGo = () => {
    clearTimeout(untilLetGo);
    const held = known.filter((entry) => isHeld(entry, now())).map(({ heldUntil }) => heldUntil ?? 0);
    if (held.length > 0 && !isClosed)
      untilLetGo = setTimeout(() => void send(), Math.min(...held) - now() + 1);
  };
  const tell = async () => {
    await load();
    // A page that is being left has nobody to tell any more; the next one looks for itself.
    if (!isClosed) others.postMessage('changed');
  };
  const write = async (entry: Entry) => {
    await vault.write(entryName(entry.id), entry);
    await tell();
  };
  const remove = async (id: string) => {
    await vault.remove(entryName(id));
    await vault.remove(unwantedName(id));
    await vault.remove(draftName(changeName(id)));
    await tell();
  };

  /** Does one thing with the graph. False when there is no use in trying the next. */
  const attempt = async (
    entry: Entry,
    act: (signal: AbortSignal) => Promise<Outcome>,
    done: (madeId: string) => Promise<void>,
  ) => {
    try {
      const outcome = await act(AbortSignal.timeout(longestSending));
      if ('refusal' in outcome)
        await write({ ...entry, state: 'failed', problem: { refusal: outcome.refusal } });
      else await done(outcome.madeId);
      return true;
    } catch (problem) {
      const code = problem instanceof GraphError ? problem.code : 'UNKNOWN';
      const isEnded = code === 'UNAUTHENTICATED';
      if (isEnded || isPassing(problem)) {
        await write({ ...entry, state: entry.madeId ? 'sent' : 'queued', problem: { code } });
        if (isEnded) onEnded();
        return false;
      }
      await write({ ...entry, state: 'failed', problem: { code } });
      return true;
    }
  };

  /**
   * An entry with the id of the need it was done for, which stands before it in the queue; null where that was not opened,
   * and `waits` where that may still come. Written with it from then on: the other entry is let go of sooner.
   */
  const withNeed = async (entry: Entry): Promise<Entry | 'waits' | null> => {
    if (!('need' in entry) || 'needId' in entry.need) return entry;
    const opening = await vault.read<Entry>(entryName(entry.need.entryId));
    if (opening?.state === 'queued') return 'waits';
    return opening?.madeId ? { ...entry, need: { needId: opening.madeId } } : null;
  };

  const sendOne = async (id: string): Promise<boolean> => {
    const entry = await vault.read<Entry>(entryName(id));
    if (!entry) return true;
    const isUnwanted = (await vault.read(unwantedName(id))) !== null;
    const { madeId } = entry;
    if (isUnwanted && !madeId && entry.state !== 'sending') {
      await remove(id);
      return true;
    }
    const stays = madeId !== null && !canBeTakenBack[entry.kind];
    if (isUnwanted && stays) await vault.remove(unwantedName(id));
    else if (isUnwanted && madeId)
      return attempt(
        entry,
        (signal) => sender.takeBack(entry, madeId, signal),
        async () => {
          await remove(id);
          onArrived(entry);
        },
      );
    if (entry.state === 'sent' || entry.state === 'failed' || isHeld(entry, now())) return true;
    // An entry that is found in the middle of being sent was left there by a tab that is gone: nobody else holds the lock.
    const known = await withNeed(entry);
    if (known === 'waits') return true;
    if (!known) {
      await write({ ...entry, state: 'failed', problem: { code: 'NEED_NOT_OPENED' } });
      return true;
    }
    const sending: Entry = { ...known, state: 'sending', problem: null };
    await write(sending);
    const goesOn = await attempt(
      sending,
      (signal) => sender.send(sending, signal),
      async (made) => {
        const sent = arrived(sending, made, now());
        await write(sent);
        onArrived(sent);
      },
    );
    // Taken back while it was on its way.
    const isNowUnwanted = goesOn && (await vault.read(unwantedName(id))) !== null;
    return isNowUnwanted ? sendOne(id) : goesOn;
  };

  const send = () =>
    navigator.locks.request(name, async () => {
      await load();
      for (const { id } of known) if (!(await sendOne(id))) return;
    });

  const letGo = async () => {
    if (!known.some((entry) => isHeld(entry, now()))) return;
    // Not while one is being taken back: it would be written anew.
    await navigator.locks.request(name, async () => {
      await load();
      for (const entry of known.filter((each) => isHeld(each, now())))
        await vault.write(entryName(entry.id), { ...entry, heldUntil: null });
    });
    await send();
  };

  const sendAgain = () => void send();
  // A telephone that is put away may not come back in time to send anything.
  const letGoWhenHidden = () => {
    if (document.visibilityState === 'hidden') void letGo();
  };
  const lookAgain = () => void load();
  addEventListener('online', sendAgain);
  document.addEventListener('visibilitychange', letGoWhenHidden);
  others.addEventListener('message', lookAgain);
  await load();

  return {
    entries: () => known,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    save: async (saved, { key = crypto.randomUUID(), heldFor = 0 } = {}) => {
      const entry: Entry = {
        ...saved,
        id: key,
        // Two taps may fall into one millisecond; their order still holds.
        savedAt: Math.max(now(), (known.at(-1)?.savedAt ?? 0) + 1),
        heldUntil: heldFor > 0 ? now() + heldFor : null,
        state: 'queued',
        sentAt: null,
        problem: null,
        madeId: null,
      };
      await write(entry);
      sendAgain();
      return entry;
    },
    retry: async (id, changed) => {
      const entry = await vault.read<Entry>(entryName(id));
      if (entry) await write({ ...entry, ...changed, state: 'queued', problem: null, heldUntil: null });
      await send();
    },
    undo: async (id) => {
      if ((await vault.read(entryName(id))) === null) return true;
      await vault.write(unwantedName(id), true);
      // Before anything else that waits: what comes earlier in the queue may not get through.
      return navigator.locks.request(name, async () => {
        await sendOne(id);
        const isThere = (await vault.read(entryName(id))) !== null;
        return !isThere || (await vault.read(unwantedName(id))) !== null;
      });
    },
    letGo,
    send,
    close: () => {
      isClosed = true;
      clearTimeout(untilLetGo);
      removeEventListener('online', sendAgain);
      document.removeEventListener('visibilitychange', letGoWhenHidden);
      others.close();
    },
  };
};
