import { X } from 'lucide-react';
import type { Answers } from '@whichdoor/eligibility';
import { useRef } from 'react';
import { Button } from '../look/button.js';
import { Quiet } from '../look/stack.js';
import { atStart } from '../words/at-start.js';
import { useAnswerWords } from '../words/use-answer-words.js';
import style from './known.module.css';
import { useDoorWords } from './use-door-words.js';

/** What is known, as chips: each can be taken back. */
export const Known = ({
  answers,
  onTakeBack,
  onForget,
}: {
  readonly answers: Answers;
  readonly onTakeBack: (key: string) => void;
  readonly onForget: () => void;
}) => {
  const say = useDoorWords();
  const words = useAnswerWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const known = Object.entries(answers);
  /** The chip that was pressed is gone: the keyboard stays where the chips are. */
  const andStay = (change: () => void) => {
    change();
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="known-heading">
      <div className={style['head']}>
        <h2 id="known-heading" ref={heading} tabIndex={-1} className={style['heading']}>
          {say('known')}
        </h2>
        {known.length > 0 && (
          <Button weight="quiet" onClick={() => andStay(onForget)}>
            {say('known.forget')}
          </Button>
        )}
      </div>
      {known.length === 0 ? (
        <Quiet>{say('known.nothing')}</Quiet>
      ) : (
        <ul className={style['chips']} role="list">
          {known.map(([key, answer]) => (
            <li key={key}>
              <button type="button" className={style['chip']} onClick={() => andStay(() => onTakeBack(key))}>
                {atStart(words.both(key, answer))}
                <span className="visually-hidden">{say('known.takeBack')}</span>
                <X aria-hidden="true" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
