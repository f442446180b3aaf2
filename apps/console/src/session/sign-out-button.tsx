import { useState } from 'react';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { useEntries } from '../offline/queue-context.js';
import { useOfflineWords } from '../offline/use-offline-words.js';
import { useSignOut } from './sign-out.js';

/** Signs out; asks first where that would forget something that was saved and not sent. */
export const SignOutButton = ({ children }: { readonly children: string }) => {
  const say = useOfflineWords();
  const signOut = useSignOut();
  const [isAsking, setIsAsking] = useState(false);
  const unsent = useEntries().filter(({ state }) => state !== 'sent').length;
  return (
    <>
      <Button isWide onClick={() => (unsent > 0 ? setIsAsking(true) : void signOut())}>
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
