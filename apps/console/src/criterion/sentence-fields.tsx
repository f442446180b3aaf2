import { useState } from 'react';
import { OneChoice } from '../look/choice.js';
import { Disclosure } from '../look/disclosure.js';
import { TextArea, TextField } from '../look/field.js';
import { Quiet, Stack } from '../look/stack.js';
import { strengths, type CriterionDraft } from './criterion-draft.js';
import type { DraftProblems } from './draft-problems.js';
import { GroupFields, TestList } from './group-fields.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

type Props = {
  readonly draft: CriterionDraft;
  readonly areas: readonly string[];
  readonly problems: DraftProblems;
  readonly onChange: (draft: CriterionDraft) => void;
};

/** A criterion as a sentence to put together: how firm, about what, compared with what. */
export const SentenceFields = (props: Props) => {
  const say = useCriterionEditorWords();
  const { draft, areas, problems, onChange } = props;
  return (
    <Stack>
      <OneChoice
        legend={say('strength.legend')}
        options={strengths.map((code) => ({ code, label: say(`strength.${code}`) }))}
        chosen={draft.strength}
        onChoose={(strength) => onChange({ ...draft, strength: strength ?? draft.strength })}
      />
      <Quiet>{say(`strength.${draft.strength}.hint`)}</Quiet>
      {draft.strength === 'case_by_case' && (
        <OneChoice
          legend={say('keepsOut.legend')}
          options={[
            { code: 'no', label: say('keepsOut.no') },
            { code: 'yes', label: say('keepsOut.yes') },
          ]}
          chosen={draft.keepsOut ? 'yes' : 'no'}
          onChoose={(chosen) => onChange({ ...draft, keepsOut: chosen === 'yes' })}
        />
      )}
      <GroupFields
        group={draft.condition}
        areas={areas}
        problems={problems.condition}
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

/** What few sentences need: for whom only, except whom, and who may decide otherwise. */
const MoreFields = ({ draft, areas, problems, onChange }: Props) => {
  const say = useCriterionEditorWords();
  // Decided once: what is open stays open when the last of it is taken out.
  const [isOpen] = useState(
    draft.appliesWhen.tests.length > 0 || draft.exceptions.length > 0 || draft.waivableBy !== '',
  );
  return (
    <Disclosure summary={say('more.summary')} open={isOpen || undefined}>
      <Stack gap="far">
        <Stack gap="close">
          <h3>{say('more.appliesWhen')}</h3>
          <Quiet>{say('more.appliesWhen.hint')}</Quiet>
          <GroupFields
            group={draft.appliesWhen}
            areas={areas}
            problems={problems.appliesWhen}
            addWords={draft.appliesWhen.tests.length > 0 ? say('test.add') : say('more.appliesWhen.add')}
            onChange={(appliesWhen) => onChange({ ...draft, appliesWhen })}
          />
        </Stack>
        <Stack gap="close">
          <h3>{say('more.exceptions')}</h3>
          <Quiet>{say('more.exceptions.hint')}</Quiet>
          <TestList
            tests={draft.exceptions}
            areas={areas}
            problems={problems.exceptions}
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
