import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { useLetterboxWords } from './use-letterbox-words.js';

/** Asks before something is removed that nobody can bring back. */
export const Removal = ({
  count,
  onYes,
  onNo,
}: {
  readonly count: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) => {
  const say = useLetterboxWords();
  return (
    <Dialog
      heading={say('ask.heading', { count })}
      onClose={onNo}
      actions={
        <>
          <Button onClick={onYes}>{say('ask.yes')}</Button>
          <Button weight="primary" onClick={onNo}>
            {say('ask.no')}
          </Button>
        </>
      }
    >
      <p>{say('ask.sentence', { count })}</p>
    </Dialog>
  );
};
