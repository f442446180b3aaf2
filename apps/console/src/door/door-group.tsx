import type { Status } from '@whichdoor/eligibility';
import { useState, type ReactNode } from 'react';
import { Button } from '../look/button.js';
import { DoorState } from '../look/door-state.js';
import { List, Quiet } from '../look/stack.js';
import { useLanguage } from '../words/language-context.js';
import style from './door-group.module.css';
import { useDoorWords } from './use-door-words.js';

/** Shown at first: what fits a few screens of a telephone. Each further row makes every answer slower. */
const page = 10;

export const groupHeadingId = (status: Status) => `group-${status}`;

/** One of the four groups, with its count. A long one is shown a few screens at a time. */
export const DoorGroup = ({
  status,
  ids,
  count,
  children,
}: {
  readonly status: Status;
  /** Ids of its services, in order */
  readonly ids: readonly string[];
  /** How many of them are a way in: not one that was just passed */
  readonly count: number;
  readonly children: (serviceId: string) => ReactNode;
}) => {
  const say = useDoorWords();
  const { format } = useLanguage();
  const [shown, setShown] = useState(page);
  if (ids.length === 0) return null;
  return (
    <section className={style['group']} aria-labelledby={groupHeadingId(status)}>
      <h2 id={groupHeadingId(status)} tabIndex={-1} className={style['heading']}>
        <DoorState status={status} />
        <span className={style['count']}>{format.number(count)}</span>
      </h2>
      <Quiet>{say(`group.${status}`)}</Quiet>
      <List>{ids.slice(0, shown).map(children)}</List>
      {ids.length > shown && (
        <Button onClick={() => setShown(shown + 3 * page)}>
          {say('group.more', { count: ids.length - shown })}
        </Button>
      )}
    </section>
  );
};
