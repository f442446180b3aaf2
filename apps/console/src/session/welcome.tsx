import { useEffect } from 'react';
import { useAuth } from 'react-oidc-context';
import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { WhichdoorSign } from '../look/whichdoor-sign.js';
import { LanguageChoice } from '../words/language-choice.js';
import { isLocked, lockedBecause } from './lock.js';
import { signInState, wasSignedIn } from './resume.js';
import style from './session.module.css';
import { useSessionWords } from './use-session-words.js';

const sentences = { idle: 'welcome.locked', signedOut: 'welcome.signedOut' } as const;

const faults: Readonly<Record<string, 'welcome.unreachable' | 'welcome.failed'>> = {
  signinRedirect: 'welcome.unreachable',
  signinCallback: 'welcome.failed',
};

/** Before somebody is signed in. */
export const Welcome = () => {
  const auth = useAuth();
  const say = useSessionWords();
  const locked = lockedBecause();
  // What went wrong in a session before this page is none of its matters.
  const fault = auth.error && faults[auth.error.source];
  const isResuming = wasSignedIn() && !fault && !auth.isLoading && !auth.activeNavigator;
  const isOnTheWay = auth.isLoading || auth.activeNavigator !== undefined || isResuming;

  useEffect(() => {
    document.title = 'Whichdoor';
    if (isResuming) void auth.signinRedirect({ state: signInState() });
  }, [auth, isResuming]);

  return (
    <main className={style['welcome']}>
      <WhichdoorSign isLarge />
      <h1>Whichdoor</h1>
      <p>{say(locked ? sentences[locked] : 'welcome.sentence')}</p>
      {fault && !isOnTheWay && <Notice kind="problem">{say(fault)}</Notice>}
      <Button
        weight="primary"
        isBusy={isOnTheWay}
        onClick={() =>
          void auth.signinRedirect({ state: signInState(), ...(isLocked() && { prompt: 'login' }) })
        }
      >
        {say(isOnTheWay ? 'welcome.moment' : 'welcome.signIn')}
      </Button>
      <LanguageChoice />
    </main>
  );
};
