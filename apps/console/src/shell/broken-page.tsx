import { Button, ButtonLink } from '../look/button.js';
import { Page } from '../look/page.js';
import { Row } from '../look/stack.js';
import { useShellWords } from './use-shell-words.js';

/**
 * A page that threw. Drafts are in the vault; what was told at the doors is in memory alone, and outlives the way to another
 * page but not a reload. Nothing of what happened is kept or told anywhere.
 */
export const BrokenPage = () => {
  const say = useShellWords();
  return (
    <Page heading={say('broken.heading')}>
      <p>{say('broken.sentence')}</p>
      <Row>
        <ButtonLink weight="primary" to="/">
          {say('missing.back')}
        </ButtonLink>
        <Button onClick={() => location.reload()}>{say('broken.again')}</Button>
      </Row>
    </Page>
  );
};
