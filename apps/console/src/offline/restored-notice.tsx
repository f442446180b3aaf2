import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import type { Draft } from './use-draft.js';
import { useOfflineWords } from './use-offline-words.js';

/** Says why something stands here that was not typed on this page, and lets somebody begin anew. Nothing where all of it was. */
export const RestoredNotice = ({
  draft: { origin, beginAgain },
}: {
  readonly draft: Pick<Draft<unknown>, 'origin' | 'beginAgain'>;
}) => {
  const say = useOfflineWords();
  if (!origin) return null;
  const isAnew = origin === 'endedInOtherTab';
  return (
    <Notice actions={!isAnew && <Button onClick={() => void beginAgain()}>{say('restored.drop')}</Button>}>
      {say(`restored.${origin}`)}
    </Notice>
  );
};
