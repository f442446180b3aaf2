import { wordsOfQuestion, type Answer, type Duration } from '@whichdoor/eligibility';
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
export const AmountInput = ({ question, onExpected, onPressed, onAnswer, children }: AnswerInputProps) => {
  const say = useDoorWords();
  const language = useEngineLanguage();
  const { type, unit } = question;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(unit);
  const [isFaulty, setIsFaulty] = useState(false);
  const id = useId();
  const isElapsed = type === 'elapsed' && isDuration(unit);
  const unitWords = (each: typeof unit) => (each ? language.units[each].many : '');

  const answerOf = (typed: string, counted: typeof unit): Answer | null => {
    const amount = readAmount(typed);
    if (amount === null) return null;
    return isElapsed && isDuration(counted) && counted !== unit ? { amount, unit: counted } : amount;
  };
  const put = (typed: string, counted: typeof unit) => {
    setText(typed);
    setChosen(counted);
    setIsFaulty(false);
    const answer = answerOf(typed, counted);
    if (answer !== null) onExpected?.(answer);
  };
  const give = (event: FormEvent) => {
    event.preventDefault();
    const answer = answerOf(text, chosen);
    setIsFaulty(answer === null);
    if (answer === null) document.getElementById(id)?.focus();
    else onAnswer(answer);
  };

  return (
    <form className={style['choices']} onSubmit={give} autoComplete="off" noValidate>
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
        onChange={({ target }) => put(target.value, chosen)}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? `${id}-fault` : undefined}
      />
      {isElapsed ? (
        <SelectBox
          className={style['unit']}
          aria-label={say('question.unit')}
          value={chosen}
          onChange={({ target }) =>
            put(
              text,
              durations.find((each) => each === target.value),
            )
          }
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
      {isElapsed && (
        <Button onPointerDown={() => onPressed?.('never')} onClick={() => onAnswer('never')}>
          {say('question.never')}
        </Button>
      )}
      {children}
      {isFaulty && (
        <p id={`${id}-fault`} className={style['fault']} role="alert">
          {say('question.noNumber')}
        </p>
      )}
    </form>
  );
};
