import type { Duration } from '@whichdoor/eligibility';
import { useId, useState, type FormEvent } from 'react';
import type { AnswerInputProps } from './answer-input.js';
import { unitWords } from './answer-words.js';

const durations = ['days', 'weeks', 'months', 'years'] as const satisfies readonly Duration['unit'][];
const isDuration = (unit: string | undefined): unit is Duration['unit'] =>
  durations.some((each) => each === unit);

/** An amount in its unit; for time since something, in whichever unit comes to mind, or never. */
export const AmountInput = ({ question, onAnswer, children }: AnswerInputProps) => {
  const { type, unit, label } = question;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(unit);
  const id = useId();
  const isElapsed = type === 'elapsed' && isDuration(unit);
  const amount = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
  const isAmount = Number.isFinite(amount) && amount >= 0;

  const answer = (event: FormEvent) => {
    event.preventDefault();
    if (!isAmount) return;
    onAnswer(isElapsed && isDuration(chosen) && chosen !== unit ? { amount, unit: chosen } : amount);
  };

  return (
    <form className="choices" onSubmit={answer} autoComplete="off">
      <label className="visually-hidden" htmlFor={id}>
        {label}, {unitWords(chosen)}
      </label>
      <input
        id={id}
        className="field amount"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        aria-invalid={text !== '' && !isAmount}
        aria-describedby={`${id}-fault`}
      />
      {isElapsed ? (
        <select
          className="field"
          aria-label="Unit"
          value={chosen}
          onChange={({ target }) => setChosen(durations.find((each) => each === target.value))}
        >
          {durations.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      ) : (
        <span aria-hidden="true">{unitWords(unit)}</span>
      )}
      <button type="submit" className="button" disabled={!isAmount}>
        That is it
      </button>
      {isElapsed && (
        <button type="button" className="button choice" onClick={() => onAnswer('never')}>
          Never
        </button>
      )}
      {children}
      <p id={`${id}-fault`} className="fault" role="status">
        {text !== '' && !isAmount && 'Please write a number, such as 12 or 0.5.'}
      </p>
    </form>
  );
};
