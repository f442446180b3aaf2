import type { Criterion } from '@whichdoor/eligibility';
import type { Service } from '../service/service-page.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { ChoiceRow } from './choice-row.js';
import style from './referral.module.css';
import { useReferralWords } from './use-referral-words.js';

/** Which rules the service is asked to set aside for this person. To ask tells that they are not met, and it says so. */
export const WaiverChoice = ({
  service,
  inTheWay,
  chosen,
  onChoose,
}: {
  readonly service: Service;
  readonly inTheWay: readonly Criterion[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) => {
  const say = useReferralWords();
  const ruleWords = useRuleWords();
  const ids = new Set(inTheWay.map(({ id }) => id));
  return (
    <fieldset className={style['section']}>
      <legend className={style['legend']}>{say('waivers')}</legend>
      <p>{say('waivers.what')}</p>
      <ul className={style['choices']} role="list">
        {service.criteria
          .filter(({ id }) => ids.has(id))
          .map((criterion) => {
            const { id } = criterion;
            const waivableBy = inTheWay.find((each) => each.id === id)?.waivableBy;
            return (
              <ChoiceRow
                key={id}
                isOn={chosen.includes(id)}
                onChange={(isOn) => onChoose(isOn ? [...chosen, id] : chosen.filter((each) => each !== id))}
                hint={waivableBy && say('waivers.by', { who: waivableBy })}
              >
                {ruleWords(criterion)}
              </ChoiceRow>
            );
          })}
      </ul>
    </fieldset>
  );
};
