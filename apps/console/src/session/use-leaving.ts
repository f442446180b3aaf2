import { useState } from 'react';
import { useLetters } from '../letterbox/letterbox-context.js';
import type { Entry } from '../offline/entry.js';
import { useEntries, useQueue } from '../offline/queue-context.js';
import { useSignOut } from './sign-out.js';

const unsentAmong = (entries: readonly Entry[]) => entries.filter(({ state }) => state !== 'sent').length;

/** Signs out; where that would forget something that was saved and not sent, it has to be asked first. */
export const useLeaving = () => {
  const signOut = useSignOut();
  const queue = useQueue();
  const [isAsking, setIsAsking] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  // What was written down while it was locked, and not decided on, goes as well.
  const undecided = useLetters().length;
  const unsent = unsentAmong(useEntries()) + undecided;
  /** What was only held back to be taken back goes out first. */
  const leave = async () => {
    setIsLeaving(true);
    await queue.letGo();
    if (unsentAmong(queue.entries()) + undecided === 0) return signOut();
    setIsLeaving(false);
    setIsAsking(true);
  };
  return { leave, isLeaving, isAsking, unsent, stay: () => setIsAsking(false), signOut };
};
