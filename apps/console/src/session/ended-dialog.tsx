import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAuth } from 'react-oidc-context';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { Notice } from '../look/notice.js';
import { isProviderThere } from './provider-reach.js';
import { signInState } from './resume.js';
import { UnsentDialog } from './unsent-dialog.js';
import { useLeaving } from './use-leaving.js';
import { useSessionWords } from './use-session-words.js';

/** One window, however often the button is pressed. */
const windowName = 'whichdoor.sign-in';

const looksEvery = 10_000;

/**
 * The session has ended in the middle of something. Signing in again happens in a small window, so that the page stands as
 * it is: what was told of somebody is in its memory and nowhere else. Only where no window opens is the page left, and never
 * while the identity provider is away.
 */
export const EndedDialog = () => {
  const auth = useAuth();
  const leaving = useLeaving();
  const say = useSessionWords();
  const attempt = useRef<AbortController>(null);
  const [hasTried, setHasTried] = useState(false);
  const { authority } = auth.settings;
  const {
    data: isThere = true,
    isFetching,
    refetch: look,
  } = useQuery({
    queryKey: ['identity provider', authority],
    queryFn: () => isProviderThere(authority),
    staleTime: 0,
    gcTime: 0,
    refetchInterval: looksEvery,
  });

  const signInAgain = () => {
    // Nobody is told that a window was closed again: whoever presses anew has given the other one up.
    attempt.current?.abort();
    attempt.current = new AbortController();
    setHasTried(true);
    // Whoever signs in is seen by the session: the same person goes on, anybody else has a page of their own.
    void auth.signinPopup({ popupWindowTarget: windowName, popupSignal: attempt.current.signal });
  };

  return (
    <>
      <Dialog
        heading={say('ended.heading')}
        actions={
          <>
            {/* One button all the time: it keeps its focus when the provider goes or comes back. */}
            <Button
              weight="primary"
              isBusy={!isThere && isFetching}
              onClick={isThere ? signInAgain : () => void look()}
            >
              {say(isThere ? 'ended.signIn' : 'ended.look')}
            </Button>
            {/* Alone in its place: on a line of its own it begins where the others do. */}
            <div>
              <Button weight="quiet" isBusy={leaving.isLeaving} onClick={() => void leaving.leave()}>
                {say('ended.leave')}
              </Button>
            </div>
          </>
        }
      >
        <p role="status">{say(isThere ? 'ended.sentence' : 'ended.away')}</p>
        {hasTried && isThere && (
          <Notice
            actions={
              <Button onClick={() => void auth.signinRedirect({ state: signInState() }).then(() => look())}>
                {say('ended.here')}
              </Button>
            }
          >
            {say('ended.noWindow')}
          </Notice>
        )}
      </Dialog>
      <UnsentDialog leaving={leaving} stayWords={say('ended.stay')} />
    </>
  );
};
