import type { Answers } from '@whichdoor/eligibility';
import { Disclosure } from '../look/disclosure.js';
import { useAnswerWords } from '../words/use-answer-words.js';
import { ChoiceRow } from './choice-row.js';
import style from './referral.module.css';
import type { Shareable } from './shareable.js';
import { useReferralWords } from './use-referral-words.js';

/** Which facts to share: the least that the service has to know is chosen, and each can be switched. */
export const FactsChoice = ({
  shareable: { needed, notNeeded },
  answers,
  chosen,
  onChoose,
}: {
  readonly shareable: Shareable;
  readonly answers: Answers;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) => {
  const say = useReferralWords();
  const words = useAnswerWords();
  const rows = (keys: readonly string[]) => (
    <ul className={style['choices']} role="list">
      {keys.map((key) => (
        <ChoiceRow
          key={key}
          isOn={chosen.includes(key)}
          onChange={(isOn) => onChoose(isOn ? [...chosen, key] : chosen.filter((each) => each !== key))}
        >
          {words.both(key, answers[key])}
        </ChoiceRow>
      ))}
    </ul>
  );
  return (
    <fieldset className={style['section']}>
      <legend className={style['legend']}>{say('facts')}</legend>
      {needed.length + notNeeded.length === 0 ? (
        <p>{say('facts.none')}</p>
      ) : (
        <>
          <p>{say(needed.length > 0 ? 'facts.needed' : 'facts.noneNeeded')}</p>
          {rows(needed)}
          {notNeeded.length > 0 && (
            <Disclosure summary={say('facts.notNeeded', { count: notNeeded.length })}>
              {rows(notNeeded)}
            </Disclosure>
          )}
        </>
      )}
    </fieldset>
  );
};
