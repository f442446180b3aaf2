import { useState } from 'react';
import { Button } from '../look/button.js';
import { Stack } from '../look/stack.js';
import { AboutField } from './about-field.js';
import { CaseList } from './case-list.js';
import { blankTest, unitOf, type GroupDraft, type PartDraft } from './criterion-draft.js';
import style from './criterion-editor.module.css';
import { mayDepend } from './draft-rule.js';
import { JoinedFields } from './joined-fields.js';
import { PartActions } from './part-actions.js';
import { TestFields } from './test-fields.js';
import { TurnedField } from './turned-field.js';
import { UnpublishedField } from './unpublished-field.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useListFocus } from './use-list-focus.js';

/** Where parts stand in a sentence. */
export type Standing = {
  /** Before the number of each part: "2." within the second */
  readonly prefix: string;
  /** How many parts made of several they stand within */
  readonly depth: number;
  /** Whether they say for whom another amount holds */
  readonly isWithinCase: boolean;
};

const outermost: Standing = { prefix: '', depth: 0, isWithinCase: false };

// By hand. What comes from elsewhere is shown however deep it is.
const deepest = 2;

type ListProps = {
  readonly standing?: Standing;
  /** On the button that adds a part */
  readonly addWords: string;
  readonly atLeast?: number;
  /** Whether the strength of the sentence is about these parts: it says the contrary of one alone */
  readonly hasStrength?: boolean;
};

/** Parts of a sentence and how they belong together. */
export const GroupFields = ({
  group,
  name,
  onChange,
  ...rest
}: ListProps & {
  readonly group: GroupDraft;
  /** By which problems know it, see `RuleField` */
  readonly name: string;
  readonly onChange: (group: GroupDraft) => void;
}) => (
  <Stack>
    <JoinedFields group={group} name={name} onChange={onChange} />
    <PartList {...rest} isGroup parts={group.parts} onChange={(parts) => onChange({ ...group, parts })} />
  </Stack>
);

/** Parts of a sentence, one below the other; one can be added and taken out again. */
export const PartList = ({
  parts,
  standing = outermost,
  addWords,
  atLeast = 0,
  isGroup = false,
  hasStrength = false,
  onChange,
}: ListProps & {
  readonly parts: readonly PartDraft[];
  /** Whether they belong together: then one alone need not be made of several */
  readonly isGroup?: boolean;
  readonly onChange: (parts: readonly PartDraft[]) => void;
}) => {
  const list = useListFocus(parts.length);
  const isAlone = parts.length === 1;
  return (
    <div ref={list}>
      <Stack>
        {parts.map((part, at) => (
          <PartFields
            key={part.key}
            part={part}
            number={isAlone ? null : `${standing.prefix}${at + 1}`}
            standing={standing}
            mayBeSeveral={standing.depth < deepest && !(isGroup && isAlone)}
            mayBeTurned={!(hasStrength && isAlone)}
            onChange={(changed) => onChange(parts.with(at, changed))}
            onRemove={parts.length > atLeast ? () => onChange(parts.toSpliced(at, 1)) : null}
          />
        ))}
        <div data-add>
          <Button weight="quiet" onClick={() => onChange([...parts, blankTest()])}>
            {addWords}
          </Button>
        </div>
      </Stack>
    </div>
  );
};

const PartFields = ({
  part,
  number,
  standing,
  mayBeSeveral,
  mayBeTurned,
  onChange,
  onRemove,
}: {
  readonly part: PartDraft;
  /** Null where it stands alone */
  readonly number: string | null;
  readonly standing: Standing;
  readonly mayBeSeveral: boolean;
  readonly mayBeTurned: boolean;
  readonly onChange: (part: PartDraft) => void;
  /** Null where the sentence would be left with nothing */
  readonly onRemove: (() => void) | null;
}) => {
  const say = useCriterionEditorWords();
  const [isTurning, setIsTurning] = useState(false);
  const saysHowMeant = part.denials > 0 || isTurning;
  const turn = () => {
    setIsTurning(true);
    onChange({ ...part, denials: 1 });
  };
  const actions = (
    <PartActions
      part={part}
      number={number}
      onChange={onChange}
      onTurn={mayBeTurned && !saysHowMeant ? turn : null}
      onRemove={onRemove}
    />
  );
  const prefix = number === null ? '' : `${number}.`;
  return (
    <fieldset className={style['test']}>
      {number !== null && <legend>{say('test.part', { number })}</legend>}
      <AboutField part={part} mayBeSeveral={mayBeSeveral || part.kind === 'several'} onChange={onChange} />
      {part.kind === 'test' && <TestFields test={part} onChange={onChange} />}
      {part.kind === 'unpublished' && <UnpublishedField part={part} onChange={onChange} />}
      {part.kind === 'several' && (
        <GroupFields
          group={part.group}
          name={part.key}
          standing={{ ...standing, prefix, depth: standing.depth + 1 }}
          addWords={number === null ? say('test.add') : say('test.add.within', { number })}
          atLeast={1}
          onChange={(group) => onChange({ ...part, group })}
        />
      )}
      {saysHowMeant && <TurnedField part={part} isAskedFor={isTurning} onChange={onChange} />}
      {part.kind === 'test' && mayDepend(part) && (part.cases.length > 0 || !standing.isWithinCase) ? (
        <CaseList
          cases={part.cases}
          unit={unitOf(part)}
          renderWhen={(each, caseNumber, onChangeWhen) => (
            <GroupFields
              group={each.when}
              name={each.key}
              standing={{
                ...standing,
                prefix: caseNumber === null ? prefix : `${prefix}${caseNumber}.`,
                isWithinCase: true,
              }}
              addWords={say('case.when.add')}
              atLeast={1}
              onChange={onChangeWhen}
            />
          )}
          onChange={(cases) => onChange({ ...part, cases })}
        >
          {actions}
        </CaseList>
      ) : (
        <div className={style['actions']}>{actions}</div>
      )}
    </fieldset>
  );
};
