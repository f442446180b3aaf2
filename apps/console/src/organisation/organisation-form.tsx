import { organisationModels, type OrganisationModel } from '@whichdoor/contracts';
import { useState, type ReactNode } from 'react';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { TextArea, TextField } from '../look/field.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useOrganisationWords } from './use-organisation-words.js';

/** What is registered of an organisation, as it is being written. */
export type OrganisationDraft = {
  readonly name: string;
  /** Null until something is chosen: nobody is peer-led by default, nor the opposite */
  readonly model: OrganisationModel | null;
  readonly governanceWords: string;
};

/** A draft that says all that has to be said. */
export type SoundOrganisation = OrganisationDraft & { readonly model: OrganisationModel };

/** What is registered of an organisation, to fill in. */
export const OrganisationForm = ({
  draft,
  isBusy,
  saveWords,
  notices,
  leave,
  onChange,
  onSave,
}: {
  readonly draft: OrganisationDraft;
  readonly isBusy: boolean;
  readonly saveWords: string;
  readonly notices: ReactNode;
  readonly leave: ReactNode;
  readonly onChange: (draft: OrganisationDraft) => void;
  readonly onSave: (draft: SoundOrganisation) => void;
}) => {
  const say = useOrganisationWords();
  const vocabulary = useVocabulary();
  const [hasTried, setHasTried] = useState(false);
  const { name, model } = draft;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setHasTried(true);
        if (isBusy) return;
        if (name.trim() && model) onSave({ ...draft, name: name.trim(), model });
        else
          event.currentTarget
            .querySelector<HTMLElement>(name.trim() ? 'input[type="radio"]' : 'input')
            ?.focus();
      }}
    >
      <Stack gap="far">
        <TextField
          label={say('form.name')}
          value={name}
          maxLength={280}
          problem={hasTried && !name.trim() && say('form.name.problem')}
          onChange={(next) => onChange({ ...draft, name: next })}
        />
        <Stack gap="close">
          <OneChoice
            legend={say('form.model')}
            options={organisationModels.map((code) => ({
              code,
              label: vocabulary(`organisationModel.${code}`),
            }))}
            chosen={model}
            onChoose={(next) => onChange({ ...draft, model: next })}
            // One after the other: the focus is where the first of them can be put right.
            problem={hasTried && name.trim() !== '' && !model && say('form.model.problem')}
          />
          <Quiet>{say('form.model.hint')}</Quiet>
        </Stack>
        <TextArea
          label={say('form.governance')}
          hint={say('form.governance.hint')}
          value={draft.governanceWords}
          maxLength={10_000}
          dir="auto"
          onChange={(governanceWords) => onChange({ ...draft, governanceWords })}
        />
        {notices}
        <Row>
          <Button type="submit" weight="primary" isBusy={isBusy}>
            {saveWords}
          </Button>
          {leave}
        </Row>
        <Quiet>{say('kept')}</Quiet>
      </Stack>
    </form>
  );
};
