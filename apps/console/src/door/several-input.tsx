import { wordsOfQuestion, type Answer, type Happened } from '@whichdoor/eligibility';
import { useState, type FormEvent } from 'react';
import { Button } from '../look/button.js';
import { useEngineLanguage } from '../words/engine-language.js';
import type { AnswerInputProps } from './answer-input.js';
import style from './question.module.css';
import { readAmount } from './read-amount.js';
import { useDoorWords } from './use-door-words.js';

/** Any number of a list; for a history also how long ago, where that is known. */
export const SeveralInput = ({ question, onExpected, onAnswer, children }: AnswerInputProps) => {
  const say = useDoorWords();
  const language = useEngineLanguage();
  const [ticked, setTicked] = useState<ReadonlyMap<string, string>>(new Map());
  const { type, unit } = question;
  const { values = [] } = wordsOfQuestion(question, { language });
  const isHistory = type === 'history';
  const unitWords = unit ? language.units[unit].many : '';

  const answerOf = (some: typeof ticked): Answer => (isHistory ? [...some].map(happened) : [...some.keys()]);
  const put = (code: string, ago: string | null) => {
    const next = new Map(ticked);
    if (ago === null) next.delete(code);
    else next.set(code, ago);
    setTicked(next);
    onExpected?.(answerOf(next));
  };
  const give = (event: FormEvent) => {
    event.preventDefault();
    // None ticked is an answer: none of these.
    onAnswer(answerOf(ticked));
  };

  return (
    <form className={style['form']} onSubmit={give} autoComplete="off">
      <div className={style['several']} role="group" aria-labelledby="question-heading">
        {values.map(({ code, label }) => (
          <div key={code} className={style['one']}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(code)}
                onChange={({ target }) => put(code, target.checked ? '' : null)}
              />
              {label}
            </label>
            {isHistory && ticked.has(code) && (
              <label>
                <input
                  className={style['amount']}
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={say('question.howLongAgo', { what: label, unit: unitWords })}
                  value={ticked.get(code)}
                  onChange={({ target }) => put(code, target.value)}
                />
                {say('question.unitAgo', { unit: unitWords })}
              </label>
            )}
          </div>
        ))}
      </div>
      <div className={style['choices']}>
        <Button type="submit" weight="primary">
          {say(ticked.size === 0 ? 'question.noneOfThese' : 'question.these')}
        </Button>
        {children}
      </div>
    </form>
  );
};

/** An amount that cannot be read counts as not known. */
const happened = ([code, ago]: readonly [string, string]): Happened => {
  const amount = readAmount(ago);
  return amount === null ? { code } : { code, ago: amount };
};
