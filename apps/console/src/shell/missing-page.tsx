import { ButtonLink } from '../look/button.js';
import { Page } from '../look/page.js';
import { useShellWords } from './use-shell-words.js';

/** An address that leads nowhere. */
export const MissingPage = () => {
  const say = useShellWords();
  return (
    <Page heading={say('missing.heading')}>
      <p>{say('missing.sentence')}</p>
      <div>
        <ButtonLink to="/">{say('missing.back')}</ButtonLink>
      </div>
    </Page>
  );
};
