import { criterionClasses, serviceKinds } from '@whichdoor/contracts';
import { useMemo } from 'react';
import { SelectField } from '../look/field.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useAreas } from '../vocabulary/use-areas.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { choosableMonths, useGapAddress } from './gap-address.js';
import style from './gap-filters.module.css';
import { PrintedView } from './printed-view.js';
import { useGapWords } from './use-gap-words.js';

/**
 * What to look at: months, area, what was asked for, and which rules.
 * @param choosesRules whether rules of one kind can be chosen
 */
export const GapFilters = ({ choosesRules = true }: { readonly choosesRules?: boolean }) => {
  const say = useGapWords();
  const name = useVocabulary();
  const { format } = useLanguage();
  const { address, look } = useGapAddress();
  const { from, to, area, kind, rules } = address;
  const { areas, areMissing } = useAreas();
  const months = useMemo(
    () => [...new Set([...choosableMonths(new Date()), from, to])].sort().reverse(),
    [from, to],
  );
  const options = (
    <>
      {months.map((month) => (
        <option key={month} value={month}>
          {format.month(month)}
        </option>
      ))}
    </>
  );
  return (
    <>
      <PrintedView address={address} />
      <section className={style['filters']} aria-label={say('filters')}>
        <SelectField
          label={say('from')}
          value={from}
          onChange={(next) => look({ from: next, ...(next > to && { to: next }) })}
        >
          {options}
        </SelectField>
        <SelectField
          label={say('to')}
          value={to}
          onChange={(next) => look({ to: next, ...(next < from && { from: next }) })}
        >
          {options}
        </SelectField>
        <SelectField
          label={say('area')}
          value={area ?? ''}
          hint={areMissing && say('areasMissing')}
          onChange={(next) => look({ area: next || null })}
        >
          <option value="">{say('allAreas')}</option>
          {[...new Set([...areas, ...(area ? [area] : [])])].sort().map((code) => (
            <option key={code} value={code}>
              {areaWords(code)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('kind')}
          value={kind ?? ''}
          onChange={(next) => look({ kind: serviceKinds.find((code) => code === next) ?? null })}
        >
          <option value="">{say('allKinds')}</option>
          {serviceKinds.map((code) => (
            <option key={code} value={code}>
              {name(`serviceKind.${code}`)}
            </option>
          ))}
        </SelectField>
        {choosesRules && (
          <SelectField
            label={say('rules')}
            value={rules ?? ''}
            onChange={(next) =>
              look({ rules: criterionClasses.find((code) => code === next) ?? null, criterion: null })
            }
          >
            <option value="">{say('allRules')}</option>
            {criterionClasses.map((code) => (
              <option key={code} value={code}>
                {name(`criterionClass.${code}`)}
              </option>
            ))}
          </SelectField>
        )}
      </section>
    </>
  );
};
