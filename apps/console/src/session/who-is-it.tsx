import type { ReactNode } from 'react';
import { MeDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { Waiting } from '../look/waiting.js';
import { MeProvider } from '../me/me-context.js';
import { useProblemWords } from '../words/use-problem-words.js';
import style from './session.module.css';
import { useSessionWords } from './use-session-words.js';

/** Asks the graph who is signed in before anything else is shown. */
export const WhoIsIt = ({ children }: { readonly children: ReactNode }) => {
  const say = useSessionWords();
  const sentenceOf = useProblemWords();
  const { data, error, refetch } = useGraphQuery(MeDocument, {});

  if (data?.me) return <MeProvider value={data.me}>{children}</MeProvider>;
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
