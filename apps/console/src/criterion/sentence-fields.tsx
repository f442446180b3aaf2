import { useState } from 'react';
import { OneChoice } from '../look/choice.js';
import { Disclosure } from '../look/disclosure.js';
import { TextArea, TextField } from '../look/field.js';
import { Quiet, Stack } from '../look/stack.js';
import { mayPassOver, strengths, type CriterionDraft } from './criterion-draft.js';
import { GroupFields, PartList } from './part-fields.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

type Props = {
  readonly draft: CriterionDraft;
  readonly onChange: (draft: CriterionDraft) => void;
};

/** A criterion as a sentence to put together: how firm, about what, compared with what. */
export const SentenceFields = (props: Props) => {
  const say = useCriterionEditorWords();
  const { draft, onChange } = props;
  return (
    <Stack>
      <OneChoice
        legend={say('strength.legend')}
        options={strengths.map((code) => ({ code, label: say(`strength.${code}`) }))}
        chosen={draft.strength}
        onChoose={(strength) => onChange({ ...draft, strength: strength ?? draft.strength })}
      />
      <Quiet>
        {say(mayPassOver(draft) && draft.keepsOut ? 'prefers.hint' : `strength.${draft.strength}.hint`)}
      </Quiet>
      <KeepsOutField {...props} />
      <GroupFields
        group={draft.condition}
        name="condition"
        hasStrength
        addWords={say('test.add')}
        atLeast={1}
        onChange={(condition) => onChange({ ...draft, condition })}
      />
      <TextArea
        label={say('quote')}
        hint={say('quote.hint')}
        value={draft.quote}
        maxLength={4000}
        onChange={(quote) => onChange({ ...draft, quote })}
      />
      <MoreFields {...props} />
    </Stack>
  );
};

/** Of whom it has to be true, where the strength leaves that open. */
const KeepsOutField = ({ draft, onChange }: Props) => {
  const say = useCriterionEditorWords();
  if (draft.strength !== 'case_by_case' && !mayPassOver(draft)) return null;
  const of = draft.strength === 'prefer' ? 'prefers' : 'keepsOut';
  return (
    <OneChoice
      legend={say(`${of}.legend`)}
      options={[
        { code: 'no', label: say(`${of}.no`) },
        { code: 'yes', label: say(`${of}.yes`) },
      ]}
      chosen={draft.keepsOut ? 'yes' : 'no'}
      onChoose={(chosen) => onChange({ ...draft, keepsOut: chosen === 'yes' })}
    />
  );
};

/** What few sentences need: for whom only, except whom, and who may decide otherwise. */
const MoreFields = ({ draft, onChange }: Props) => {
  const say = useCriterionEditorWords();
  // Decided once: what is open stays open when the last of it is taken out.
  const [isOpen] = useState(
    draft.appliesWhen.parts.length > 0 || draft.exceptions.length > 0 || draft.waivableBy !== '',
  );
  // What nobody wrote yet is named by what it would be: “this” has something to mean once it stands there.
  const appliesWhen = draft.appliesWhen.parts.length > 0 ? 'more.appliesWhen' : 'more.appliesWhen.none';
  const exceptions = draft.exceptions.length > 0 ? 'more.exceptions' : 'more.exceptions.none';
  return (
    <Disclosure summary={say('more.summary')} open={isOpen || undefined}>
      <Stack gap="far">
        <Stack gap="close">
          <h3>{say(appliesWhen)}</h3>
          <Quiet>{say(`${appliesWhen}.hint`)}</Quiet>
          <GroupFields
            group={draft.appliesWhen}
            name="appliesWhen"
            addWords={draft.appliesWhen.parts.length > 0 ? say('test.add') : say('more.appliesWhen.add')}
            onChange={(appliesWhen) => onChange({ ...draft, appliesWhen })}
          />
        </Stack>
        <Stack gap="close">
          <h3>{say(exceptions)}</h3>
          <Quiet>{say(`${exceptions}.hint`)}</Quiet>
          <PartList
            parts={draft.exceptions}
            addWords={say('more.exceptions.add')}
            onChange={(exceptions) => onChange({ ...draft, exceptions })}
          />
        </Stack>
        {draft.strength === 'case_by_case' ? (
          <TextField
            label={say('more.waivableBy')}
            hint={say('more.waivableBy.hint')}
            value={draft.waivableBy}
            maxLength={100}
            onChange={(waivableBy) => onChange({ ...draft, waivableBy })}
          />
        ) : (
          <Quiet>{say('more.waivableBy.only')}</Quiet>
        )}
      </Stack>
    </Disclosure>
  );
};
