import { Button } from '../look/button.js';
import { useOfflineWords } from '../offline/use-offline-words.js';
import { UnsentDialog } from './unsent-dialog.js';
import { useLeaving } from './use-leaving.js';

/** Signs out; asks first where that would forget something that was saved and not sent. */
export const SignOutButton = ({ children }: { readonly children: string }) => {
  const say = useOfflineWords();
  const leaving = useLeaving();
  return (
    <>
      <Button isWide isBusy={leaving.isLeaving} onClick={() => void leaving.leave()}>
        {children}
      </Button>
      <UnsentDialog leaving={leaving} stayWords={say('unsent.stay')} />
    </>
  );
};
