import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import type { Draft } from './use-draft.js';
import { useOfflineWords } from './use-offline-words.js';

/** Says that what is shown was left here earlier, and lets somebody begin anew. Nothing where it was not. */
export const RestoredNotice = ({
  draft: { isRestored, beginAgain },
}: {
  readonly draft: Pick<Draft<unknown>, 'isRestored' | 'beginAgain'>;
}) => {
  const say = useOfflineWords();
  if (!isRestored) return null;
  return (
    <Notice actions={<Button onClick={() => void beginAgain()}>{say('restored.drop')}</Button>}>
      {say('restored')}
    </Notice>
  );
};
