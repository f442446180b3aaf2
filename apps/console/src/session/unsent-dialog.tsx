import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { useOfflineWords } from '../offline/use-offline-words.js';
import type { useLeaving } from './use-leaving.js';

/** Asks whether somebody leaves though something that they saved would be forgotten; nothing where it was not asked. */
export const UnsentDialog = ({
  leaving: { isAsking, unsent, stay, signOut },
  stayWords,
}: {
  readonly leaving: ReturnType<typeof useLeaving>;
  /** What staying means where they are */
  readonly stayWords: string;
}) => {
  const say = useOfflineWords();
  if (!isAsking) return null;
  return (
    <Dialog
      heading={say('unsent.heading')}
      onClose={stay}
      actions={
        <>
          <Button weight="primary" onClick={stay}>
            {stayWords}
          </Button>
          <Button onClick={() => void signOut()}>{say('unsent.leave')}</Button>
        </>
      }
    >
      <p>{say('unsent.sentence', { count: unsent })}</p>
    </Dialog>
  );
};
