import { useAuth } from 'react-oidc-context';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { signInState } from './resume.js';
import { useSignOut } from './sign-out.js';
import { useSessionWords } from './use-session-words.js';

/** The session has ended in the middle of something: says what was kept, and leads back to the same place. */
export const EndedDialog = () => {
  const auth = useAuth();
  const signOut = useSignOut();
  const say = useSessionWords();
  return (
    <Dialog
      heading={say('ended.heading')}
      actions={
        <>
          <Button weight="primary" onClick={() => void auth.signinRedirect({ state: signInState() })}>
            {say('ended.signIn')}
          </Button>
          <Button weight="quiet" onClick={() => void signOut()}>
            {say('ended.leave')}
          </Button>
        </>
      }
    >
      <p>{say('ended.sentence')}</p>
    </Dialog>
  );
};
