import { wordsOfQuestion, type Duration } from '@whichdoor/eligibility';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '../look/button.js';
import { SelectBox } from '../look/select-box.js';
import { useEngineLanguage } from '../words/engine-language.js';
import type { AnswerInputProps } from './answer-input.js';
import style from './question.module.css';
import { readAmount } from './read-amount.js';
import { useDoorWords } from './use-door-words.js';

const durations = ['days', 'weeks', 'months', 'years'] as const satisfies readonly Duration['unit'][];
const isDuration = (unit: string | undefined): unit is Duration['unit'] =>
  durations.some((each) => each === unit);

/** An amount in its unit; for time since something, in whichever unit comes to mind, or never. */
export const AmountInput = ({ question, onAnswer, children }: AnswerInputProps) => {
  const say = useDoorWords();
  const language = useEngineLanguage();
  const { type, unit } = question;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(unit);
  const [isFaulty, setIsFaulty] = useState(false);
  const id = useId();
  const isElapsed = type === 'elapsed' && isDuration(unit);
  const unitWords = (each: typeof unit) => (each ? language.units[each].many : '');

  const answer = (event: FormEvent) => {
    event.preventDefault();
    const amount = readAmount(text);
    setIsFaulty(amount === null);
    if (amount === null) document.getElementById(id)?.focus();
    else onAnswer(isElapsed && isDuration(chosen) && chosen !== unit ? { amount, unit: chosen } : amount);
  };

  return (
    <form className={style['choices']} onSubmit={answer} autoComplete="off" noValidate>
      <label className="visually-hidden" htmlFor={id}>
        {wordsOfQuestion(question, { language }).label}
        {unit && ` (${unitWords(chosen)})`}
      </label>
      <input
        id={id}
        className={style['amount']}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setIsFaulty(false);
        }}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? `${id}-fault` : undefined}
      />
      {isElapsed ? (
        <SelectBox
          className={style['unit']}
          aria-label={say('question.unit')}
          value={chosen}
          onChange={({ target }) => setChosen(durations.find((each) => each === target.value))}
        >
          {durations.map((each) => (
            <option key={each} value={each}>
              {unitWords(each)}
            </option>
          ))}
        </SelectBox>
      ) : (
        <span aria-hidden="true">{unitWords(unit)}</span>
      )}
      <Button type="submit" weight="primary">
        {say('question.useAmount')}
      </Button>
      {isElapsed && <Button onClick={() => onAnswer('never')}>{say('question.never')}</Button>}
      {children}
      {isFaulty && (
        <p id={`${id}-fault`} className={style['fault']} role="alert">
          {say('question.noNumber')}
        </p>
      )}
    </form>
  );
};
