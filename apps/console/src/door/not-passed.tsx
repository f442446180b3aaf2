import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import type { Entry } from '../offline/entry.js';
import { useQueue } from '../offline/queue-context.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import { useDoorWords } from './use-door-words.js';

/** Doors that were passed, and that the graph did not take: why, and how to let go of it. */
export const NotPassed = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const say = useDoorWords();
  const refusalWords = useRefusalWords();
  const queue = useQueue();
  return entries.map(({ id, problem }) => (
    <Notice
      key={id}
      kind="problem"
      actions={
        <>
          <Button onClick={() => void queue.retry(id)}>{say('none.writeAgain')}</Button>
          <Button weight="quiet" onClick={() => void queue.undo(id)}>
            {say('passed.leave')}
          </Button>
        </>
      }
    >
      {say('passed.not')} {problem && 'refusal' in problem && refusalWords(problem.refusal)}
    </Notice>
  ));
};
