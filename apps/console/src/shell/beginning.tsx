import { Navigate } from 'react-router';
import { Page } from '../look/page.js';
import { useMay } from '../me/me-context.js';
import { placeSetsFor } from './place.js';
import { useShellWords } from './use-shell-words.js';

/** The first place of whoever has signed in. */
export const Beginning = () => {
  const say = useShellWords();
  const first = placeSetsFor(useMay())[0]?.places[0];
  return first ? (
    <Navigate to={first.path} replace />
  ) : (
    <Page heading={say('nothing.heading')}>
      <p>{say('nothing.sentence')}</p>
    </Page>
  );
};
