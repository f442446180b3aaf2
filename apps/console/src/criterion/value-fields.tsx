import type { Attribute, Duration, Unit } from '@whichdoor/eligibility';
import { use, useState } from 'react';
import { OneChoice, SeveralChoice } from '../look/choice.js';
import { SelectField, TextField } from '../look/field.js';
import { AreasField } from '../vocabulary/areas-field.js';
import { unitOf, type TestDraft } from './criterion-draft.js';
import style from './criterion-editor.module.css';
import { dependsOnThem, takesOneCode } from './draft-rule.js';
import { EditingContext, useFieldProblems } from './editing-context.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useRuleWords } from './use-rule-words.js';

const timeUnits = ['days', 'weeks', 'months', 'years'] as const satisfies readonly Duration['unit'][];

type Props = {
  readonly attribute: Attribute;
  readonly test: TestDraft;
  readonly onChange: (test: TestDraft) => void;
};

/** What a part is compared with: exactly what its attribute can be answered with. */
export const ValueFields = (props: Props) => {
  const say = useCriterionEditorWords();
  const { attribute, test, onChange } = props;
  switch (attribute.type) {
    case 'boolean':
      return (
        <OneChoice
          legend={say('test.value.boolean')}
          options={[
            { code: 'yes', label: say('test.value.yes') },
            { code: 'no', label: say('test.value.no') },
          ]}
          chosen={test.isSo ? 'yes' : 'no'}
          onChoose={(chosen) => onChange({ ...test, isSo: chosen === 'yes' })}
        />
      );
    case 'number':
    case 'elapsed':
      return <AmountFields {...props} />;
    case 'code':
    case 'scale':
    case 'codes':
    case 'history':
      return <CodeFields {...props} />;
    case 'area':
      return test.operator === 'in_area' ? <AreaFields {...props} /> : null;
  }
};

const AreaFields = ({ test, onChange }: Props) => {
  const say = useCriterionEditorWords();
  const { areas } = use(EditingContext);
  const problems = useFieldProblems(test.key);
  const [typed, setTyped] = useState('');
  return (
    <AreasField
      legend={say('test.value.areas')}
      known={areas}
      draft={{ chosen: test.codes, typed }}
      problem={problems.value}
      onChange={(next) => {
        setTyped(next.typed);
        if (next.chosen !== test.codes) onChange({ ...test, codes: next.chosen });
      }}
    />
  );
};

const AmountFields = ({ attribute, test, onChange }: Props) => {
  const say = useCriterionEditorWords();
  const problems = useFieldProblems(test.key);
  const unit = unitOf(test);
  const isTime = timeUnits.some((each) => each === attribute.unit);
  const isRange = test.operator === 'between';
  const isForOthers = dependsOnThem(test);
  const asked = isForOthers ? 'case.others' : 'test.value.amount';
  const main = unit && !isTime ? say(`${asked}In`, { unit: say(`unit.${unit}`) }) : say(asked);
  return (
    <>
      <div className={style['amounts']}>
        <TextField
          label={isRange ? say('test.value.from') : main}
          hint={isForOthers && say('case.others.hint')}
          inputMode="decimal"
          value={test.amount}
          problem={problems.value}
          onChange={(amount) => onChange({ ...test, amount })}
        />
        {isRange && (
          <TextField
            label={say('test.value.to')}
            inputMode="decimal"
            value={test.amountTo}
            onChange={(amountTo) => onChange({ ...test, amountTo })}
          />
        )}
        {isTime && (
          <UnitField
            label={say('test.value.unit')}
            unit={unit}
            onChoose={(chosen) => onChange({ ...test, unit: chosen === attribute.unit ? null : chosen })}
          />
        )}
      </div>
    </>
  );
};

const UnitField = ({
  label,
  unit,
  onChoose,
}: {
  readonly label: string;
  readonly unit: Unit | undefined;
  readonly onChoose: (unit: Duration['unit']) => void;
}) => {
  const say = useCriterionEditorWords();
  return (
    <SelectField
      label={label}
      value={unit ?? ''}
      onChange={(chosen) => onChoose(timeUnits.find((each) => each === chosen) ?? 'days')}
    >
      {timeUnits.map((each) => (
        <option key={each} value={each}>
          {say(`unit.${each}`)}
        </option>
      ))}
    </SelectField>
  );
};

const CodeFields = ({ attribute, test, onChange }: Props) => {
  const say = useCriterionEditorWords();
  const problems = useFieldProblems(test.key);
  const words = useRuleWords();
  const options = (attribute.values ?? []).map(({ code }) => ({
    code,
    label: words.code(attribute.id, code),
  }));
  const isOne = (attribute.type === 'code' || attribute.type === 'scale') && takesOneCode(test.operator);
  if (isOne)
    return (
      <SelectField
        label={say('test.value.code')}
        value={test.codes[0] ?? ''}
        problem={problems.value}
        onChange={(code) => onChange({ ...test, codes: code ? [code] : [] })}
      >
        <option value="">{say('test.value.choose')}</option>
        {options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
    );
  return (
    <>
      <div data-problem={problems.value && true}>
        <SeveralChoice
          legend={say('test.value.codes')}
          options={options}
          chosen={test.codes}
          onChoose={(codes) => onChange({ ...test, codes })}
        />
        {problems.value && (
          <p className={style['problem']} role="alert">
            {problems.value}
          </p>
        )}
      </div>
      {attribute.type === 'history' && (
        <div className={style['amounts']}>
          <TextField
            label={say('test.within')}
            inputMode="decimal"
            value={test.within}
            problem={problems.within}
            onChange={(within) => onChange({ ...test, within })}
          />
          {test.within.trim() !== '' && (
            <UnitField
              label={say('test.within.unit')}
              unit={test.withinUnit}
              onChoose={(withinUnit) => onChange({ ...test, withinUnit })}
            />
          )}
        </div>
      )}
    </>
  );
};
