import type { ReactNode } from 'react';
import { Button } from '../look/button.js';
import { TextField } from '../look/field.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { blankCase, type CaseDraft, type GroupDraft } from './criterion-draft.js';
import style from './criterion-editor.module.css';
import { useFieldProblems } from './editing-context.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useListFocus } from './use-list-focus.js';

/** The fields of who they are. */
type RenderWhen = (each: CaseDraft, onChange: (when: GroupDraft) => void) => ReactNode;

/** For whom another amount holds; one can be added and taken out again. */
export const CaseList = ({
  cases,
  renderWhen,
  onChange,
}: {
  readonly cases: readonly CaseDraft[];
  readonly renderWhen: RenderWhen;
  readonly onChange: (cases: readonly CaseDraft[]) => void;
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
            renderWhen={renderWhen}
            onChange={(changed) => onChange(cases.with(at, changed))}
            onRemove={() => onChange(cases.toSpliced(at, 1))}
          />
        ))}
        <div data-add>
          <Button weight="quiet" onClick={() => onChange([...cases, blankCase()])}>
            {say('case.add')}
          </Button>
        </div>
      </Stack>
    </div>
  );
};

const CaseFields = ({
  each,
  number,
  renderWhen,
  onChange,
  onRemove,
}: {
  readonly each: CaseDraft;
  readonly number: number | null;
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
        label={say('case.amount')}
        inputMode="decimal"
        value={each.amount}
        problem={problems.limit}
        onChange={(amount) => onChange({ ...each, amount })}
      />
      <Quiet>{say('case.when')}</Quiet>
      {renderWhen(each, (when) => onChange({ ...each, when }))}
      <Row>
        <Button weight="quiet" onClick={onRemove}>
          {say('case.remove')}
        </Button>
      </Row>
    </fieldset>
  );
};
