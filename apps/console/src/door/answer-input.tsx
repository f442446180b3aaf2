import type { Answer, Question } from '@whichdoor/eligibility';
import type { ReactNode } from 'react';
import { AmountInput } from './amount-input.js';
import { areaWords, ELSEWHERE } from './answer-words.js';
import { SeveralInput } from './several-input.js';

export type AnswerInputProps = {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
  /** Preferring not to say, which stands beside every other answer. */
  readonly children: ReactNode;
};

/** A way to answer that suits what is asked. */
export const AnswerInput = ({
  areas,
  ...props
}: AnswerInputProps & { /** Areas that services speak of. */ readonly areas: readonly string[] }) => {
  const { question } = props;
  switch (question.type) {
    case 'boolean':
      return (
        <Choices
          {...props}
          choices={[
            [true, 'Yes'],
            [false, 'No'],
          ]}
        />
      );
    case 'number':
    case 'elapsed':
      return <AmountInput {...props} />;
    case 'codes':
    case 'history':
      return <SeveralInput {...props} />;
    case 'area':
      return (
        <Choices
          {...props}
          choices={[
            ...areas.map((area) => [area, areaWords(area)] as const),
            [ELSEWHERE, 'Somewhere else, or it does not apply'],
          ]}
        />
      );
    default:
      return <Choices {...props} choices={(question.values ?? []).map(({ code, label }) => [code, label])} />;
  }
};

const Choices = ({
  choices,
  onAnswer,
  children,
}: AnswerInputProps & { readonly choices: readonly (readonly [Answer, string])[] }) => (
  <div className="choices">
    {choices.map(([answer, words]) => (
      <button key={words} type="button" className="button choice" onClick={() => onAnswer(answer)}>
        {words}
      </button>
    ))}
    {children}
  </div>
);
