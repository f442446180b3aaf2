import { wordsOfQuestion, type Answer, type Question } from '@whichdoor/eligibility';
import type { ReactNode } from 'react';
import { Button } from '../look/button.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useEngineLanguage } from '../words/engine-language.js';
import { ELSEWHERE, useAnswerWords } from '../words/use-answer-words.js';
import { AmountInput } from './amount-input.js';
import style from './question.module.css';
import { SeveralInput } from './several-input.js';

export type AnswerInputProps = {
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
  const language = useEngineLanguage();
  const { answer } = useAnswerWords();
  const { question } = props;
  const { key } = question;
  switch (question.type) {
    case 'boolean':
      return <Choices {...props} choices={[true, false].map((each) => [each, capital(answer(key, each))])} />;
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
            [ELSEWHERE, capital(answer(key, ELSEWHERE))],
          ]}
        />
      );
    default:
      return (
        <Choices
          {...props}
          choices={(wordsOfQuestion(question, { language }).values ?? []).map(({ code, label }) => [
            code,
            capital(label),
          ])}
        />
      );
  }
};

/** As it stands on a button. */
const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

const Choices = ({
  choices,
  onAnswer,
  children,
}: AnswerInputProps & { readonly choices: readonly (readonly [Answer, string])[] }) => (
  <div className={style['choices']}>
    {choices.map(([answer, words]) => (
      <Button key={words} onClick={() => onAnswer(answer)}>
        {words}
      </Button>
    ))}
    {children}
  </div>
);
