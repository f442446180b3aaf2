import type { Unit } from '@whichdoor/eligibility';
import type { ReactNode } from 'react';
import { Button } from '../look/button.js';
import { TextField } from '../look/field.js';
import { Quiet, Stack } from '../look/stack.js';
import { blankCase, type CaseDraft, type GroupDraft } from './criterion-draft.js';
import style from './criterion-editor.module.css';
import { useFieldProblems } from './editing-context.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useListFocus } from './use-list-focus.js';

/** The fields of who they are; counted from 1 where there are several. */
type RenderWhen = (each: CaseDraft, number: number | null, onChange: (when: GroupDraft) => void) => ReactNode;

/** For whom another amount holds; one can be added and taken out again, beside what else can be done with the part. */
export const CaseList = ({
  cases,
  unit,
  renderWhen,
  onChange,
  children,
}: {
  readonly cases: readonly CaseDraft[];
  /** What the amounts are counted in */
  readonly unit: Unit | undefined;
  readonly renderWhen: RenderWhen;
  readonly onChange: (cases: readonly CaseDraft[]) => void;
  readonly children: ReactNode;
}) => {
  const say = useCriterionEditorWords();
  const list = useListFocus(cases.length);
  return (
    <div ref={list}>
      <Stack>
        {cases.length > 1 && <Quiet>{say('case.order')}</Quiet>}
        {cases.map((each, at) => (
          <CaseFields
            key={each.key}
            each={each}
            number={cases.length > 1 ? at + 1 : null}
            unit={unit}
            renderWhen={renderWhen}
            onChange={(changed) => onChange(cases.with(at, changed))}
            onRemove={() => onChange(cases.toSpliced(at, 1))}
          />
        ))}
        <div className={style['actions']} data-add>
          <Button weight="quiet" onClick={() => onChange([...cases, blankCase()])}>
            {say('case.add')}
          </Button>
          {children}
        </div>
      </Stack>
    </div>
  );
};

const CaseFields = ({
  each,
  number,
  unit,
  renderWhen,
  onChange,
  onRemove,
}: {
  readonly each: CaseDraft;
  readonly number: number | null;
  readonly unit: Unit | undefined;
  readonly renderWhen: RenderWhen;
  readonly onChange: (each: CaseDraft) => void;
  readonly onRemove: () => void;
}) => {
  const say = useCriterionEditorWords();
  const problems = useFieldProblems(each.key);
  return (
    <fieldset className={style['test']}>
      <legend>{number === null ? say('case.one') : say('case.part', { number })}</legend>
      <TextField
        label={unit ? say('case.amountIn', { unit: say(`unit.${unit}`) }) : say('case.amount')}
        inputMode="decimal"
        value={each.amount}
        problem={problems.limit}
        onChange={(amount) => onChange({ ...each, amount })}
      />
      <Quiet>{say('case.when')}</Quiet>
      {renderWhen(each, number, (when) => onChange({ ...each, when }))}
      <div className={style['actions']}>
        <Button weight="quiet" onClick={onRemove}>
          {say('case.remove')}
        </Button>
      </div>
    </fieldset>
  );
};
