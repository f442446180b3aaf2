import type { Status } from '@whichdoor/eligibility';
import style from './door-state.module.css';
import { DoorMark } from './door-mark.js';
import { useLookWords } from './use-look-words.js';

/** The state of a door as it stands everywhere: shape, word and colour together. */
export const DoorState = ({ status }: { readonly status: Status }) => {
  const say = useLookWords();
  return (
    <span className={`${style['state']} ${style[status]}`}>
      <DoorMark status={status} />
      {say(`status.${status}`)}
    </span>
  );
};
