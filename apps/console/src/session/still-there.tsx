import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { useSessionWords } from './use-session-words.js';

/**
 * Asked a while before a page that nobody touches is locked: whoever reads it, or has it read out, touches nothing and is there
 * all the same. Any touch is an answer; this one can be found.
 */
export const StillThere = ({
  children,
  onStay,
}: {
  /** What goes with the page */
  readonly children: string;
  readonly onStay: () => void;
}) => {
  const say = useSessionWords();
  return (
    <Dialog
      heading={say('stillThere.heading')}
      onClose={onStay}
      actions={
        <Button weight="primary" onClick={onStay}>
          {say('stillThere.stay')}
        </Button>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
};
