import type { Answer, Happened } from '@whichdoor/eligibility';
import { useState, type FormEvent } from 'react';
import type { AnswerInputProps } from './answer-input.js';
import { unitWords } from './answer-words.js';

/** Any number of a list; for a history also how long ago, where that is known. */
export const SeveralInput = ({ question, onAnswer, children }: AnswerInputProps) => {
  const [ticked, setTicked] = useState<ReadonlyMap<string, string>>(new Map());
  const { type, values = [], unit } = question;
  const isHistory = type === 'history';

  const put = (code: string, ago: string | null) => {
    const next = new Map(ticked);
    if (ago === null) next.delete(code);
    else next.set(code, ago);
    setTicked(next);
  };
  const answer = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(isHistory ? [...ticked].map(happened) : [...ticked.keys()]);
  };

  return (
    <form onSubmit={answer} autoComplete="off">
      <div className="several" role="group" aria-labelledby="question-heading">
        {values.map(({ code, label }) => (
          <div key={code} className="one">
            <label>
              <input
                type="checkbox"
                checked={ticked.has(code)}
                onChange={({ target }) => put(code, target.checked ? '' : null)}
              />
              {label}
            </label>
            {isHistory && ticked.has(code) && (
              <label className="since">
                <input
                  className="field amount"
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={`${label}: how many ${unitWords(unit)} ago, if known`}
                  value={ticked.get(code)}
                  onChange={({ target }) => put(code, target.value)}
                />
                {unitWords(unit)} ago
              </label>
            )}
          </div>
        ))}
      </div>
      <div className="choices">
        <button type="submit" className="button" disabled={ticked.size === 0}>
          These
        </button>
        <button type="button" className="button choice" onClick={() => onAnswer([] satisfies Answer)}>
          None of these
        </button>
        {children}
      </div>
    </form>
  );
};

/** An amount that cannot be read counts as not known. */
const happened = ([code, ago]: readonly [string, string]): Happened => {
  const amount = ago.trim() === '' ? NaN : Number(ago.replace(',', '.'));
  return Number.isFinite(amount) && amount >= 0 ? { code, ago: amount } : { code };
};
