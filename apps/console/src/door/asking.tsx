import type { Question } from '@whichdoor/eligibility';
import type { RefObject } from 'react';
import { SelectField } from '../look/field.js';
import { Quiet } from '../look/stack.js';
import { areaWords } from '../vocabulary/area-words.js';
import style from './doors.module.css';
import { Known } from './known.js';
import { QuestionCard } from './question-card.js';
import type { useTold } from './told.js';
import { useDoorWords } from './use-door-words.js';
import type { Expecting } from './use-match.js';

/** What was just done: an answer leads to the next question, a chip that was taken back does not. */
export type LastDone = 'nothing' | 'answered' | 'tookBack';

/** Where is looked, what is known, and the one best question. */
export const Asking = ({
  areas,
  namedAreas,
  area,
  onArea,
  told,
  question,
  isSettled,
  onExpected,
  onPressed,
  lastDone,
}: Expecting & {
  /** Areas that services serve */
  readonly areas: readonly string[];
  /** Areas that services serve or ask for */
  readonly namedAreas: readonly string[];
  readonly area: string | null;
  readonly onArea: (area: string | null) => void;
  readonly told: ReturnType<typeof useTold>;
  readonly question: Question | null;
  /** Whether every door is open or shut, so that nothing is left for the services to say */
  readonly isSettled: boolean;
  readonly lastDone: RefObject<LastDone>;
}) => {
  const say = useDoorWords();
  const doing = (what: LastDone, change: () => void) => {
    lastDone.current = what;
    // What was pressed is about to go. Taken away with the keyboard on it, it makes the browser lay the page out twice.
    if (what === 'answered' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    change();
  };
  return (
    <div className={style['asking']}>
      {areas.length > 0 && (
        <SelectField label={say('area')} value={area ?? ''} onChange={(chosen) => onArea(chosen || null)}>
          <option value="">{say('area.any')}</option>
          {areas.map((each) => (
            <option key={each} value={each}>
              {areaWords(each)}
            </option>
          ))}
        </SelectField>
      )}
      <Known
        answers={told.answers}
        onTakeBack={(key) => doing('tookBack', () => told.takeBack(key))}
        onForget={() => doing('tookBack', told.forget)}
      />
      {question ? (
        <QuestionCard
          question={question}
          areas={namedAreas}
          onExpected={onExpected}
          onPressed={onPressed}
          takesFocus={lastDone.current === 'answered'}
          onAnswer={(answer) => doing('answered', () => told.tell(question.key, answer))}
          onLater={() => doing('answered', () => told.later(question.key))}
        />
      ) : (
        <Quiet>{say(isSettled ? 'question.settled' : 'question.none')}</Quiet>
      )}
    </div>
  );
};
