import type { Answer, Question } from '@whichdoor/eligibility';
import type { ReactNode } from 'react';
import { Button } from '../look/button.js';
import { atStart } from '../words/at-start.js';
import { useAnswerWords } from '../words/use-answer-words.js';
import { AmountInput } from './amount-input.js';
import { choicesOf } from './choices.js';
import style from './question.module.css';
import { SeveralInput } from './several-input.js';
import type { Expecting } from './use-match.js';

export type AnswerInputProps = Partial<Expecting> & {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
  /** Preferring not to say, which stands beside every other answer, and later. */
  readonly children: ReactNode;
};

/** A way to answer that suits what is asked. */
export const AnswerInput = ({
  areas,
  ...props
}: AnswerInputProps & { /** Areas that services speak of */ readonly areas: readonly string[] }) => {
  const { question, onPressed, onAnswer, children } = props;
  const { answer } = useAnswerWords();
  const choices = choicesOf(question, areas);
  if (!choices)
    return question.type === 'number' || question.type === 'elapsed' ? (
      <AmountInput {...props} />
    ) : (
      <SeveralInput {...props} />
    );
  return (
    <div className={style['choices']}>
      {choices.map((choice) => (
        <Button
          key={String(choice)}
          onPointerDown={() => onPressed?.(choice)}
          onClick={() => onAnswer(choice)}
        >
          {atStart(answer(question.key, choice))}
        </Button>
      ))}
      {children}
    </div>
  );
};
