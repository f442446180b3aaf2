import { useCallback, useEffect, useState } from 'react';
import { useAuth } from 'react-oidc-context';
import type { LockedCapture } from '../letterbox/locked-capture.js';
import { useOfferedLetterbox } from '../letterbox/whose-letterbox.js';
import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { WhichdoorSign } from '../look/whichdoor-sign.js';
import { useIsOnline } from '../offline/use-is-online.js';
import { LanguageChoice } from '../words/language-choice.js';
import { isLocked, lockedBecause } from './lock.js';
import { signInState, wasSignedIn } from './resume.js';
import style from './session.module.css';
import { useProviderAway } from './use-provider-away.js';
import { useSessionWords } from './use-session-words.js';

const sentences = { idle: 'welcome.locked', signedOut: 'welcome.signedOut' } as const;

const faults: Readonly<Record<string, 'welcome.unreachable' | 'welcome.failed'>> = {
  signinRedirect: 'welcome.unreachable',
  signinCallback: 'welcome.failed',
};

type Writing = { readonly Page: typeof LockedCapture; readonly letterboxId: string };

/** Where nobody can sign in, an encounter can be written down for whoever was signed in last, and never read here. */
const WriteDown = ({
  letterboxId,
  onBegun,
}: {
  readonly letterboxId: string;
  readonly onBegun: (writing: Writing) => void;
}) => {
  const say = useSessionWords();
  const [state, setState] = useState<'idle' | 'busy' | 'notHere'>('idle');
  const begin = async () => {
    setState('busy');
    try {
      onBegun({ Page: (await import('../letterbox/locked-capture.js')).LockedCapture, letterboxId });
    } catch {
      setState('notHere');
    }
  };
  return (
    <>
      <p>{say('welcome.writeDownSentence')}</p>
      <Button isBusy={state === 'busy'} onClick={() => void begin()}>
        {say('welcome.writeDown')}
      </Button>
      {state === 'notHere' && <Notice kind="problem">{say('welcome.notHere')}</Notice>}
    </>
  );
};

/** Before somebody is signed in. */
export const Welcome = () => {
  const auth = useAuth();
  const say = useSessionWords();
  const isOnline = useIsOnline();
  const letterboxId = useOfferedLetterbox();
  const [writing, setWriting] = useState<Writing | null>(null);
  const isProviderAway = useProviderAway(letterboxId && auth.settings.authority);
  const stopWriting = useCallback(() => setWriting(null), []);
  const locked = lockedBecause();
  // What went wrong in a session before this page is none of its matters.
  const fault = auth.error && faults[auth.error.source];
  const isResuming = wasSignedIn() && !fault && !auth.isLoading && !auth.activeNavigator;
  const isOnTheWay = auth.isLoading || auth.activeNavigator !== undefined || isResuming;
  const canNobodySignIn = !isOnline || isProviderAway || (fault === 'welcome.unreachable' && !isOnTheWay);

  useEffect(() => {
    document.title = 'Whichdoor';
    if (isResuming) void auth.signinRedirect({ state: signInState() });
  }, [auth, isResuming]);

  if (writing) return <writing.Page letterboxId={writing.letterboxId} onLeave={stopWriting} />;
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
      {letterboxId && canNobodySignIn && <WriteDown letterboxId={letterboxId} onBegun={setWriting} />}
      <LanguageChoice />
    </main>
  );
};
