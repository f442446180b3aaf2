import { useAnswerWords } from '../words/use-answer-words.js';
import { useRuleWords } from '../words/use-rule-words.js';
import style from './referral.module.css';
import { useReferralWords } from './use-referral-words.js';

export type Fact = { readonly attribute: string; readonly answer: unknown };
export type Waiver = { readonly id: string; readonly sentence: string; readonly rule: unknown };

/** What was, or will be, shared with one service: facts, and rules that it is asked to set aside. */
export const SharedFacts = ({
  facts,
  waivers,
}: {
  readonly facts: readonly Fact[];
  readonly waivers: readonly Waiver[];
}) => {
  const say = useReferralWords();
  const words = useAnswerWords();
  const ruleWords = useRuleWords();
  return (
    <>
      <dl className={style['facts']}>
        {facts.map(({ attribute, answer }) => (
          <div key={attribute}>
            <dt>{words.label(attribute)}</dt>
            <dd>{words.answer(attribute, answer)}</dd>
          </div>
        ))}
      </dl>
      {facts.length === 0 && <p>{say('seen.noFacts')}</p>}
      {waivers.length > 0 && (
        <div>
          <p>{say('seen.waivers')}</p>
          <ul className={style['rules']}>
            {waivers.map((waiver) => (
              <li key={waiver.id}>{ruleWords(waiver)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
