import { useState } from 'react';
import { useAmountWords } from '../comparison/use-amount-words.js';
import { Button } from '../look/button.js';
import { TextField } from '../look/field.js';
import { inUnitOfRule, isLeast, readLooser, type RuleLimit } from './limit.js';
import { useWhatIfWords } from './use-what-if-words.js';
import style from './what-if.module.css';

/**
 * Lets a rule ask for less instead of nothing: "or ask for only 30 days".
 * @param rule its words: many of these stand below each other
 */
export const LooserForm = ({
  rule,
  limit,
  onLoosen,
}: {
  readonly rule: string;
  readonly limit: RuleLimit;
  readonly onLoosen: (value: number) => void;
}) => {
  const say = useWhatIfWords();
  const amountWords = useAmountWords();
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const way = isLeast(limit) ? 'least' : 'most';
  return (
    <form
      className={style['looser']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const value = readLooser(typed, limit);
        if (value === null) {
          setIsRefused(true);
          event.currentTarget.querySelector('input')?.focus();
        } else {
          setTyped('');
          onLoosen(value);
        }
      }}
    >
      <TextField
        label={
          <>
            {say(`looser.${way}`, { unit: limit.unit ?? 'none' })}
            <span className="visually-hidden">: {rule}</span>
          </>
        }
        inputMode="decimal"
        value={typed}
        problem={
          isRefused &&
          say(`looser.${way}.problem`, { now: amountWords(limit.of, inUnitOfRule(limit.value, limit)) })
        }
        onChange={(next) => {
          setIsRefused(false);
          setTyped(next);
        }}
      />
      <Button type="submit">{say('looser.do')}</Button>
    </form>
  );
};
