import type { Answers } from '@whichdoor/eligibility';
import type { ReactNode } from 'react';
import { Button } from '../look/button.js';
import type { Directory } from './directory.js';
import style from './no-door.module.css';
import { SafetyNet } from './safety-net.js';
import { useDoorWords } from './use-door-words.js';
import { WhichRules } from './which-rules.js';

/** Why no door is open: rules, nothing to try there at all, all closed for the time being, or everything tried. */
export type Cause = 'shut' | 'notListed' | 'notHere' | 'closed' | 'allTried';

/** No door is open. It says so, says what it hangs on, what is there all the same, and what becomes of the gap. */
export const NoDoor = ({
  cause,
  directory,
  answers,
  shut,
  area,
  now,
  onAnywhere,
  children,
}: {
  readonly cause: Cause;
  readonly directory: Directory;
  readonly answers: Answers;
  /** Ids of the services that are shut */
  readonly shut: readonly string[];
  /** Where is looked */
  readonly area: string | null;
  readonly now: Date;
  /** Looks in any area */
  readonly onAnywhere: () => void;
  /** What became of the gap */
  readonly children: ReactNode;
}) => {
  const say = useDoorWords();
  const closed = directory.closed.length;
  return (
    <section className={style['none']} aria-labelledby="none-heading">
      <h2 id="none-heading">
        {say(cause !== 'allTried' ? 'none' : closed > 0 ? 'none.allTriedButClosed' : 'none.allTried')}
      </h2>
      {cause === 'notListed' && <p>{say('nothingListed')}</p>}
      {cause === 'notHere' && <p>{say('nothingHere')}</p>}
      {closed > 0 && (
        <p>{cause === 'closed' ? say('none.closed') : say('none.closedToo', { count: closed })}</p>
      )}
      <p>{say('none.aboutServices')}</p>
      {cause === 'shut' && <WhichRules directory={directory} answers={answers} shut={shut} now={now} />}
      {area && (
        <div>
          <Button onClick={onAnywhere}>{say('none.anywhere')}</Button>
        </div>
      )}
      {children}
      <SafetyNet area={area} />
      {cause === 'shut' && <p>{say('none.exception')}</p>}
      {cause === 'allTried' && <p>{say('none.tried')}</p>}
    </section>
  );
};
