import { useState } from 'react';
import { useLetters } from '../letterbox/letterbox-context.js';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import type { Entry } from '../offline/entry.js';
import { useEntries, useQueue } from '../offline/queue-context.js';
import { useOfflineWords } from '../offline/use-offline-words.js';
import { useSignOut } from './sign-out.js';

/** Signs out; asks first where that would forget something that was saved and not sent. */
export const SignOutButton = ({ children }: { readonly children: string }) => {
  const say = useOfflineWords();
  const signOut = useSignOut();
  const queue = useQueue();
  const [isAsking, setIsAsking] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const unsentAmong = (entries: readonly Entry[]) => entries.filter(({ state }) => state !== 'sent').length;
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
  return (
    <>
      <Button isWide isBusy={isLeaving} onClick={() => void leave()}>
        {children}
      </Button>
      {isAsking && (
        <Dialog
          heading={say('unsent.heading')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button weight="primary" onClick={() => setIsAsking(false)}>
                {say('unsent.stay')}
              </Button>
              <Button onClick={() => void signOut()}>{say('unsent.leave')}</Button>
            </>
          }
        >
          <p>{say('unsent.sentence', { count: unsent })}</p>
        </Dialog>
      )}
    </>
  );
};
