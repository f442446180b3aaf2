import { consentForms, type ConsentForm } from '@whichdoor/contracts';
import { useEffect } from 'react';
import { useAnnounce } from '../look/announcer.js';
import { OneChoice } from '../look/choice.js';
import { Notice } from '../look/notice.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import style from './referral.module.css';
import { useReferralWords } from './use-referral-words.js';

/** Days for which the client can agree; the longest is the sector's rule. */
const periods = ['7', '30', '60', '90'] as const;

/** How the client agreed, and for how long. The form is never assumed: nobody has agreed until somebody says how. */
export const ConsentChoice = ({
  form,
  days,
  hasLapsed,
  isFormMissing,
  onChange,
}: {
  readonly form: ConsentForm | null;
  readonly days: number;
  /** Whether they had agreed to something else: they are asked again, and it is said why */
  readonly hasLapsed: boolean;
  readonly isFormMissing: boolean;
  readonly onChange: (next: { readonly form?: ConsentForm; readonly days?: number }) => void;
}) => {
  const say = useReferralWords();
  const vocabulary = useVocabulary();
  const announce = useAnnounce();
  useEffect(() => {
    if (hasLapsed) announce(say('consent.lapsed'));
  }, [hasLapsed]);
  return (
    <section className={style['section']} aria-labelledby="consent-heading">
      <h2 id="consent-heading">{say('consent')}</h2>
      <p>{say('consent.what')}</p>
      {hasLapsed && <Notice>{say('consent.lapsed')}</Notice>}
      <OneChoice
        legend={say('consent.form')}
        options={consentForms.map((code) => ({ code, label: vocabulary(`consentForm.${code}`) }))}
        chosen={form}
        onChoose={(chosen) => chosen && onChange({ form: chosen })}
        problem={isFormMissing && say('consent.missing')}
      />
      <OneChoice
        legend={say('consent.days')}
        options={periods.map((code) => ({ code, label: say('consent.period', { count: Number(code) }) }))}
        chosen={periods.find((each) => Number(each) === days) ?? null}
        onChoose={(chosen) => chosen && onChange({ days: Number(chosen) })}
      />
    </section>
  );
};
