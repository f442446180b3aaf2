import { Outlet } from 'react-router';
import { ButtonLink } from '../look/button.js';
import { Page } from '../look/page.js';
import { useMay, useMe } from '../me/me-context.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { isRole } from './is-role.js';
import type { Place } from './place.js';
import { useShellWords } from './use-shell-words.js';

/** Shows the pages below to whoever holds the permission, or one of them, and tells everybody else why they see nothing. */
export const OnlyFor = ({ permission }: { readonly permission: Place['permission'] }) => {
  const say = useShellWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const may = useMay();
  const roles = useMe().roles.filter(isRole);
  if ([permission].flat().some(may)) return <Outlet />;
  return (
    <Page heading={say('forbidden.heading')}>
      <p>
        {say('forbidden.sentence', {
          count: roles.length,
          roles: format.list(roles.map((role) => vocabulary(`role.${role}`))),
        })}
      </p>
      <div>
        <ButtonLink to="/">{say('missing.back')}</ButtonLink>
      </div>
    </Page>
  );
};
