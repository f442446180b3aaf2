import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { useLanguage } from '../words/language-context.js';
import { useServiceWords } from './use-service-words.js';

/** That what follows comes from this device, and how old it is. */
export const KeptNotice = ({
  readAt,
  isAsking,
  onAskAgain,
}: {
  readonly readAt: string;
  readonly isAsking: boolean;
  readonly onAskAgain: () => void;
}) => {
  const say = useServiceWords();
  const { format } = useLanguage();
  return (
    <Notice
      actions={
        <Button isBusy={isAsking} onClick={onAskAgain}>
          {say('kept.again')}
        </Button>
      }
    >
      {say('kept', { ago: format.since(readAt, new Date()) })}
    </Notice>
  );
};
