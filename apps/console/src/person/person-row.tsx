import { roles } from '@whichdoor/contracts';
import { useState } from 'react';
import type { PeopleQuery } from '../graph/operations.generated.js';
import { Button } from '../look/button.js';
import { Quiet } from '../look/stack.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import { useMay, useMe } from '../me/me-context.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import style from './person.module.css';
import { RolesForm } from './roles-form.js';
import { usePersonWords } from './use-person-words.js';

export type KnownPerson = NonNullable<PeopleQuery['people']>[number];

/** One person with their roles, and a way to change them. */
export const PersonRow = ({ person }: { readonly person: KnownPerson }) => {
  const say = usePersonWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const may = useMay();
  const { id } = useMe();
  const [isChanging, setIsChanging] = useState(false);
  const [opener, focusOpener] = useFocusAfter<HTMLButtonElement>();
  // In the order in which the roles stand everywhere, whatever the provider's.
  const held = roles.filter((role) => person.roles.includes(role));
  return (
    <li className={style['person']}>
      <bdi className={style['name']}>{person.name}</bdi>
      <span>
        {held.length > 0 ? format.list(held.map((role) => vocabulary(`role.${role}`))) : say('roles.none')}
      </span>
      {may('ROLE_GRANT') && person.id === id && <Quiet>{say('roles.self')}</Quiet>}
      {may('ROLE_GRANT') && person.id !== id && (
        <div>
          <Button ref={opener} aria-expanded={isChanging} onClick={() => setIsChanging(!isChanging)}>
            {say('roles.change')}
            <span className="visually-hidden">: {person.name}</span>
          </Button>
        </div>
      )}
      {isChanging && (
        <RolesForm
          person={person}
          onClose={() => {
            setIsChanging(false);
            focusOpener();
          }}
        />
      )}
    </li>
  );
};
