import { useState } from 'react';
import { InsightsDocument, RemoveInsightDocument, TodayDocument } from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { Notice } from '../look/notice.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { useInsightWords } from './use-insight-words.js';

/** Takes an insight back that the person noted, after asking once. */
export const TakeBack = ({ insightId }: { readonly insightId: string }) => {
  const say = useInsightWords();
  const sentenceOf = useProblemWords();
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  const remove = useGraphMutation(RemoveInsightDocument, [InsightsDocument, TodayDocument]);

  const takeBack = () => {
    remove.mutate(
      { input: { id: insightId } },
      {
        onSuccess: () => {
          setIsAsking(false);
          announce(say('takeBack.done'));
        },
      },
    );
  };

  return (
    <div>
      <Button weight="quiet" onClick={() => setIsAsking(true)}>
        {say('takeBack')}
      </Button>
      {isAsking && (
        <Dialog
          heading={say('takeBack.heading')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button weight="primary" isBusy={remove.isPending} onClick={takeBack}>
                {say('takeBack.yes')}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{say('takeBack.no')}</Button>
            </>
          }
        >
          <p>{say('takeBack.sentence')}</p>
          {remove.error && <Notice kind="problem">{sentenceOf(remove.error)}</Notice>}
        </Dialog>
      )}
    </div>
  );
};
