import { DECLINED, type Answer, type Question } from '@whichdoor/eligibility';
import { useEffect, useRef } from 'react';
import { AnswerInput } from './answer-input.js';
import { aboutOf } from './answer-words.js';

const doors = (count: number) => (count === 1 ? '1 door' : `${count} doors`);

/** What any answer does, without promising more than the least helpful one keeps. */
const useOf = ({ settles: { worst, most }, concerns }: Question): string => {
  if (most === 0) return `matters to ${doors(concerns)}`;
  if (worst === most) return `settles ${doors(most)}`;
  return worst === 0 ? `settles up to ${doors(most)}` : `settles ${worst} to ${doors(most)}`;
};

/** The one best next question. Preferring not to say is an answer like any other. */
export const QuestionCard = ({
  question,
  areas,
  takesFocus,
  onAnswer,
}: {
  readonly question: Question;
  readonly areas: readonly string[];
  /** Whether an answer was just given, so that the next question is where the keyboard is. */
  readonly takesFocus: boolean;
  readonly onAnswer: (answer: Answer) => void;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = question;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Only a new question moves the focus.
  }, [key]);
  const about = aboutOf(key);
  return (
    <section className="question" aria-labelledby="question-heading">
      <h3 id="question-heading" ref={heading} tabIndex={-1}>
        {/* The catalogue's question says "you", which would be wrong of somebody else. */}
        {about ? `About the ${about.toLowerCase()}: ${question.label}?` : question.question}
      </h3>
      <p className="quiet-words">{useOf(question)}</p>
      <AnswerInput key={key} question={question} areas={areas} onAnswer={onAnswer}>
        <button type="button" className="button choice" onClick={() => onAnswer(DECLINED)}>
          Prefer not to say
        </button>
      </AnswerInput>
    </section>
  );
};
