import { CircleUserRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useMe } from '../me/me-context.js';
import { SignOutButton } from '../session/sign-out-button.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { LanguageChoice } from '../words/language-choice.js';
import { useLanguage } from '../words/language-context.js';
import style from './you-menu.module.css';
import { isRole } from './is-role.js';
import { useShellWords } from './use-shell-words.js';

/** Who is signed in on this device, the language, and the way out. */
export const YouMenu = () => {
  const say = useShellWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const { name, organisation, roles } = useMe();
  const element = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (element.current) element.current.open = false;
  }, [key]);

  return (
    <details
      ref={element}
      className={style['you']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !element.current?.open) return;
        element.current.open = false;
        element.current.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={say('you')}>
        <CircleUserRound aria-hidden="true" size={24} strokeWidth={1.75} />
      </summary>
      <div className={style['inside']}>
        <div>
          <p className={style['name']}>
            <bdi>{name}</bdi>
          </p>
          <p>{organisation ? <bdi>{organisation.name}</bdi> : say('wholeSector')}</p>
          <p>{format.list(roles.filter(isRole).map((role) => vocabulary(`role.${role}`)))}</p>
        </div>
        <LanguageChoice />
        <SignOutButton>{say('signOut')}</SignOutButton>
      </div>
    </details>
  );
};
