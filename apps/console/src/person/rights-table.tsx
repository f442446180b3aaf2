import { permissionsOf, roles, rolesWith, type Permission, type Role } from '@whichdoor/contracts';
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { Disclosure } from '../look/disclosure.js';
import { Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import style from './person.module.css';
import { rightsByArea } from './rights.js';
import { usePersonWords } from './use-person-words.js';

const holds = (role: Role, permission: Permission) =>
  (rolesWith[permission] as readonly Role[]).includes(role);

/** What each role may do: a table where there is room, and a list for each role where there is not. */
export const RightsTable = () => {
  const say = usePersonWords();
  const vocabulary = useVocabulary();
  return (
    <Stack>
      <h2>{say('rights.heading')}</h2>
      <p>{say('rights.sentence')}</p>
      <div className={style['scroll']} role="region" aria-label={say('rights.scroll')} tabIndex={0}>
        <table className={style['rights']}>
          <thead>
            <tr>
              <th scope="col">{say('rights.right')}</th>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {vocabulary(`role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rightsByArea().map(([area, rights]) => (
              <Fragment key={area}>
                <tr>
                  <th scope="rowgroup" colSpan={roles.length + 1} className={style['area']}>
                    {say(`area.${area}`)}
                  </th>
                </tr>
                {rights.map((right) => (
                  <tr key={right}>
                    <th scope="row">{say(`right.${right}`)}</th>
                    {roles.map((role) => (
                      <td key={role}>
                        {holds(role, right) && <Check className={style['tick']} aria-hidden="true" />}
                        <span className="visually-hidden">
                          {say(holds(role, right) ? 'rights.has' : 'rights.hasNot')}
                        </span>
                      </td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <div className={style['byRole']}>
        {roles.map((role) => (
          <Disclosure key={role} summary={vocabulary(`role.${role}`)}>
            <ul className={style['rightsList']}>
              {[...permissionsOf([role])].map((right) => (
                <li key={right}>{say(`right.${right}`)}</li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </Stack>
  );
};
