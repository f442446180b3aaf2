import { useEffect, useRef, useState } from 'react';
import { emptyCapture, encounterOf } from '../encounter/capture.js';
import { useEntries, useQueue } from '../offline/queue-context.js';
import type { Letter } from './letter.js';
import { useLetterbox, useLetters } from './letterbox-context.js';

/** What became of how many letters; a number tells one decision from the next. */
export type Decided = { readonly kind: 'sent' | 'removed'; readonly count: number; readonly number: number };

/**
 * Letters that nobody has decided on. One whose encounter is in the queue was sent by a page that ended before it could take
 * it out.
 */
export const useUndecided = (): readonly Letter[] => {
  const letterbox = useLetterbox();
  const letters = useLetters();
  const entries = useEntries();
  const decided = letters.filter(({ id }) => entries.some((entry) => entry.id === id));
  useEffect(() => {
    for (const { id } of decided) void letterbox.take(id, async () => undefined);
    // Which they are, and not that the list is another one.
  }, [letterbox, decided.map(({ id }) => id).join()]);
  return letters.filter((letter) => !decided.includes(letter));
};

/** What can be done with letters, one by one or all together: nothing of it happens by itself. */
export const useDecision = () => {
  const letterbox = useLetterbox();
  const queue = useQueue();
  const [decided, setDecided] = useState<Decided | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const number = useRef(0);
  const decide = async (
    kind: Decided['kind'],
    letters: readonly Letter[],
    act: (letter: Letter) => Promise<void>,
  ) => {
    setIsBusy(true);
    setDecided(null);
    let count = 0;
    for (const { id } of letters) if (await letterbox.take(id, act)) count += 1;
    number.current += 1;
    setDecided({ kind, count, number: number.current });
    setIsBusy(false);
  };
  const send = (letters: readonly Letter[], siteId: string) =>
    decide('sent', letters, async ({ id, written: { month, ...written } }) => {
      const input = encounterOf({ ...emptyCapture, ...written }, { siteId, month, needId: null });
      await queue.save({ kind: 'recordEncounter', input }, { key: id });
    });
  const remove = (letters: readonly Letter[]) => decide('removed', letters, async () => undefined);
  return { decided, isBusy, send, remove };
};
