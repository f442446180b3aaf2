import { DECLINED, wordsOfQuestion, type Answer, type Question } from '@whichdoor/eligibility';
import { useEffect, useRef } from 'react';
import { Button } from '../look/button.js';
import { useEngineLanguage } from '../words/engine-language.js';
import { AnswerInput } from './answer-input.js';
import style from './question.module.css';
import { useDoorWords } from './use-door-words.js';
import type { Expecting } from './use-match.js';

/** The one best next question. Preferring not to say is an answer like any other; later is none. */
export const QuestionCard = ({
  question,
  areas,
  takesFocus,
  onExpected,
  onPressed,
  onAnswer,
  onLater,
}: Expecting & {
  readonly question: Question;
  readonly areas: readonly string[];
  /** Whether an answer was just given, so that the next question is where the keyboard is */
  readonly takesFocus: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onLater: () => void;
}) => {
  const say = useDoorWords();
  const language = useEngineLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = question;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Only a new question moves the focus.
  }, [key]);

  return (
    <section className={style['card']} aria-labelledby="question-heading">
      <div>
        <h2 id="question-heading" ref={heading} tabIndex={-1}>
          {wordsOfQuestion(question, { language }).question}
        </h2>
        <p className={style['use']}>{useOf(question, say)}</p>
      </div>
      <AnswerInput key={key} {...{ question, areas, onExpected, onPressed, onAnswer }}>
        <Button onPointerDown={() => onPressed(DECLINED)} onClick={() => onAnswer(DECLINED)}>
          {say('question.notTold')}
        </Button>
        <div className={style['later']}>
          <Button weight="quiet" onClick={onLater}>
            {say('question.later')}
          </Button>
        </div>
      </AnswerInput>
    </section>
  );
};

/** What any answer does, without promising more than the least helpful one keeps. */
const useOf = (
  { settles: { worst, most }, concerns }: Question,
  say: ReturnType<typeof useDoorWords>,
): string => {
  if (most === 0) return say('question.concerns', { count: concerns });
  if (worst === most) return say('question.settles', { count: most });
  return worst === 0
    ? say('question.settlesUpTo', { count: most })
    : say('question.settlesBetween', { worst, most });
};
