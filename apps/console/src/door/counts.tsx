import { DoorState } from '../look/door-state.js';
import { useLanguage } from '../words/language-context.js';
import style from './counts.module.css';
import { groupHeadingId } from './door-group.js';
import { statuses } from './status.js';
import { useDoorWords } from './use-door-words.js';
import type { Sorted } from './use-match.js';

/** How many doors are in each group; each leads to its group. */
export const Counts = ({ groups }: Pick<Sorted, 'groups'>) => {
  const say = useDoorWords();
  const { format } = useLanguage();
  return (
    <ul className={style['counts']} role="list" aria-label={say('counts')}>
      {statuses.map((status) => (
        <li key={status}>
          <button
            type="button"
            className={style['count']}
            aria-disabled={groups[status].length === 0 || undefined}
            onClick={() => document.getElementById(groupHeadingId(status))?.focus()}
          >
            <DoorState status={status} />
            <strong className={style['number']}>{format.number(groups[status].length)}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
};
