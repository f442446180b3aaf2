import { useEffect, useState, type ReactNode } from 'react';
import { GraphError, type GraphCode } from '../graph/graph-error.js';
import { MeDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { Waiting } from '../look/waiting.js';
import { MeProvider, type Me } from '../me/me-context.js';
import { useIsOnline } from '../offline/use-is-online.js';
import { useVault } from '../offline/vault-context.js';
import { useProblemWords } from '../words/use-problem-words.js';
import style from './session.module.css';
import { useSessionWords } from './use-session-words.js';

/** Who somebody is and may be, sealed like what they type: without a network the page shows what they could see before. */
const keptName = 'kept/me';

/** What says nothing of who somebody is: then they are who they were. */
const leavesUnsaid: readonly GraphCode[] = ['UNREACHABLE', 'TOO_SLOW', 'UNAVAILABLE', 'UNAUTHENTICATED'];

/** While somebody goes on without a network, nothing else may tell when it is back. */
const looksEvery = 15_000;

/** Asks the graph who is signed in before anything else is shown. */
export const WhoIsIt = ({ children }: { readonly children: ReactNode }) => {
  const say = useSessionWords();
  const sentenceOf = useProblemWords();
  const { data, error, failureReason, refetch } = useGraphQuery(MeDocument, {});
  const vault = useVault();
  const isOnline = useIsOnline();
  const [kept, setKept] = useState<Me | null>(null);
  const told = data?.me;
  useEffect(() => {
    if (told) void vault.write(keptName, told);
    else void vault.read<Me>(keptName).then(setKept);
  }, [vault, told]);

  const problem = error ?? failureReason;
  const isAway = !isOnline || (problem instanceof GraphError && leavesUnsaid.includes(problem.code));
  const me = told ?? (isAway ? kept : null);
  const goesOn = me !== null && !told;
  useEffect(() => {
    if (!goesOn) return;
    const looking = setInterval(() => void refetch(), looksEvery);
    return () => clearInterval(looking);
  }, [goesOn, refetch]);
  useEffect(() => {
    if (goesOn && isOnline) void refetch();
  }, [goesOn, isOnline, refetch]);

  if (me) return <MeProvider value={me}>{children}</MeProvider>;
  return (
    <main className={style['welcome']}>
      {error ? (
        <Notice
          kind="problem"
          actions={
            <Button weight="primary" onClick={() => void refetch()}>
              {say('me.again')}
            </Button>
          }
        >
          {say('me.failed', { problem: sentenceOf(error) })}
        </Notice>
      ) : (
        <Waiting label={say('me.waiting')} />
      )}
    </main>
  );
};
