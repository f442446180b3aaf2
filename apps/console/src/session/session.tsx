import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { User } from 'oidc-client-ts';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useAuth } from 'react-oidc-context';
import { forgetEverybody } from '../door/told.js';
import type { Connection } from '../graph/ask.js';
import { ConnectionProvider } from '../graph/connection-context.js';
import { GraphError, isPassing, isToldFirst } from '../graph/graph-error.js';
import { LetterboxProvider, OfferedWhileLocked } from '../letterbox/letterbox-context.js';
import { openLetterbox, type Letterbox } from '../letterbox/letterbox.js';
import { offeredLetterbox } from '../letterbox/whose-letterbox.js';
import { QueueProvider, useQueue } from '../offline/queue-context.js';
import { useIsOnline } from '../offline/use-is-online.js';
import { useSweep } from '../offline/use-sweep.js';
import { VaultProvider } from '../offline/vault-context.js';
import { openVault, type Vault } from '../offline/vault.js';
import { EndedDialog } from './ended-dialog.js';
import { LeaveProvider } from './leave-context.js';
import { isIdle, isLocked, lock, unlock } from './lock.js';
import { onSignedOutElsewhere } from './other-tabs.js';
import { forgetSignedIn, lastSignedIn, rememberSignedIn } from './resume.js';
import { StillThere } from './still-there.js';
import { useIdleLock } from './use-idle-lock.js';
import { useSessionWords } from './use-session-words.js';
import { Welcome } from './welcome.js';
import { WhoIsIt } from './who-is-it.js';

const isEnded = (problem: unknown) => problem instanceof GraphError && problem.code === 'UNAUTHENTICATED';

const clientThatTells = (onEnded: () => void) => {
  const onError = (problem: unknown) => {
    if (isEnded(problem)) onEnded();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The console says itself when it is offline: a request that waits in silence tells nobody anything.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, problem) =>
          failures < 2 && isPassing(problem) && !isToldFirst(problem) && navigator.onLine,
      },
      // Only what carries a key for being sent twice is sent again, and whoever sends it decides so.
      mutations: { networkMode: 'always', retry: false },
    },
  });
};

/** A token ends while nothing on the page changes: looked at whenever it is needed. */
const tokenOf = (user: User | null | undefined): string | null =>
  user && !user.expired ? user.access_token : null;

/** Sends what waits as soon as somebody has signed in again. */
const SendingAgain = ({ accessToken }: { readonly accessToken: string | null }) => {
  const queue = useQueue();
  useEffect(() => {
    if (accessToken) void queue.send();
  }, [queue, accessToken]);
  return null;
};

/** Everything that a signed-in person's pages stand on: the graph, its answers, what they have typed, and who they are. */
const SignedIn = ({
  gatewayUrl,
  personId,
  onLeave,
  children,
}: {
  readonly gatewayUrl: string;
  readonly personId: string;
  /** The page is to forget its tokens: somebody signed out in another tab, or nobody was there for too long */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) => {
  const auth = useAuth();
  const say = useSessionWords();
  const [isOver, setIsOver] = useState(false);
  const [kept, setKept] = useState<{ readonly vault: Vault; readonly letterbox: Letterbox } | null>(null);
  const user = useRef(auth.user);
  user.current = auth.user;
  const accessToken = tokenOf(auth.user);

  const end = useCallback(() => setIsOver(true), []);
  const client = useMemo(() => clientThatTells(end), [end]);
  const connection = useMemo<Connection>(
    () => ({ gatewayUrl, accessToken: () => tokenOf(user.current) }),
    [gatewayUrl],
  );
  useEffect(() => {
    rememberSignedIn(personId);
    let isWanted = true;
    let opened: Letterbox | null = null;
    const open = async () => {
      const vault = await openVault(personId);
      const letterbox = await openLetterbox(vault);
      if (!isWanted) return letterbox.close();
      opened = letterbox;
      setKept({ vault, letterbox });
    };
    void open();
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, [personId]);

  // They signed in again while the page stood: it goes on, and whatever could not be had meanwhile is asked anew.
  useEffect(() => {
    if (!accessToken || !isOver) return;
    setIsOver(false);
    void client.invalidateQueries();
    // A new token ends it, not the one with which the session ended.
  }, [accessToken]);
  // What was told of somebody goes with whoever was told it.
  useEffect(() => forgetEverybody, []);

  useEffect(() => onSignedOutElsewhere(personId, onLeave), [personId, onLeave]);
  const lockUp = useCallback(() => {
    lock('idle');
    onLeave();
  }, [onLeave]);
  const { isNearlyIdle, stay } = useIdleLock(lockUp);
  if (!kept) return null;
  return (
    <QueryClientProvider client={client}>
      <ConnectionProvider value={connection}>
        <VaultProvider value={kept.vault}>
          <LetterboxProvider value={kept.letterbox}>
            <QueueProvider personId={personId} onEnded={end}>
              <SendingAgain accessToken={accessToken} />
              <LeaveProvider value={onLeave}>
                <WhoIsIt>
                  <OfferedWhileLocked />
                  {children}
                </WhoIsIt>
                {isOver && <EndedDialog />}
                {isNearlyIdle && <StillThere onStay={stay}>{say('stillThere.locks')}</StillThere>}
              </LeaveProvider>
            </QueueProvider>
          </LetterboxProvider>
        </VaultProvider>
      </ConnectionProvider>
    </QueryClientProvider>
  );
};

/**
 * A page that is opened again after a long while is locked first: nobody has been there. Nobody is present yet. A telephone
 * closes pages by itself, so one that was closed and not signed out of is locked too.
 */
const lockWhenIdle = (): null => {
  if ((lastSignedIn() ?? offeredLetterbox()) && isIdle(Date.now())) {
    lock('idle');
    forgetSignedIn();
  }
  return null;
};

/** Signed out, on the way, or signed in: who was signed in once keeps their page, even when the session has ended. */
export const Session = ({
  gatewayUrl,
  children,
}: {
  readonly gatewayUrl: string;
  readonly children: ReactNode;
}) => {
  const auth = useAuth();
  const [personId, setPersonId] = useState<string | null>(lockWhenIdle);
  const signedIn = auth.isAuthenticated ? auth.user?.profile.sub : undefined;
  const isOnline = useIsOnline();
  // Without a network nobody can sign in. Whose tab this was goes on with what is sealed for them here, unless it is locked.
  const isAway = !isOnline || auth.error?.source === 'signinRedirect';
  const present = signedIn ?? (isAway && !isLocked() ? lastSignedIn() : null);
  if (present && present !== personId) setPersonId(present);
  useEffect(() => {
    if (signedIn) unlock();
  }, [signedIn]);
  useSweep();
  const { removeUser } = auth;
  const leave = useCallback(() => {
    forgetSignedIn();
    void removeUser().then(() => setPersonId(null));
  }, [removeUser]);

  return personId ? (
    <SignedIn key={personId} gatewayUrl={gatewayUrl} personId={personId} onLeave={leave}>
      {children}
    </SignedIn>
  ) : (
    <Welcome />
  );
};
