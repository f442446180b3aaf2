import { Button } from '../look/button.js';
import { Page } from '../look/page.js';
import { useShellWords } from './use-shell-words.js';

/** A page that threw. What was typed is in the vault; nothing of what happened is kept or told anywhere. */
export const BrokenPage = () => {
  const say = useShellWords();
  return (
    <Page heading={say('broken.heading')}>
      <p>{say('broken.sentence')}</p>
      <div>
        <Button weight="primary" onClick={() => location.reload()}>
          {say('broken.again')}
        </Button>
      </div>
    </Page>
  );
};
