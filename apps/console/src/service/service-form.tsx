import { serviceKinds } from '@whichdoor/contracts';
import { useState, type ReactNode } from 'react';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { TextArea, TextField } from '../look/field.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { areasOf, isSound, type ServiceDraft } from './service-draft.js';
import { useManagedServiceWords } from './use-managed-service-words.js';
import { wordFields } from './word-fields.js';

/** What is listed of a service, to fill in. */
export const ServiceForm = ({
  draft,
  isBusy,
  saveWords,
  notices,
  leave,
  onChange,
  onSave,
}: {
  readonly draft: ServiceDraft;
  readonly isBusy: boolean;
  readonly saveWords: string;
  /** What went wrong, above the buttons */
  readonly notices: ReactNode;
  /** The way out without saving */
  readonly leave: ReactNode;
  readonly onChange: (draft: ServiceDraft) => void;
  readonly onSave: () => void;
}) => {
  const say = useManagedServiceWords();
  const vocabulary = useVocabulary();
  const [hasTried, setHasTried] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setHasTried(true);
        if (isBusy) return;
        if (isSound(draft)) onSave();
        else event.currentTarget.querySelector<HTMLElement>('input')?.focus();
      }}
    >
      <Stack gap="far">
        <TextField
          label={say('words.name')}
          value={draft.name}
          maxLength={280}
          problem={hasTried && draft.name.trim() === '' && say('words.name.problem')}
          onChange={(name) => onChange({ ...draft, name })}
        />
        <SeveralChoice
          legend={say('words.kinds')}
          options={serviceKinds
            .filter((kind) => kind !== 'NOT_CLASSIFIED')
            .map((code) => ({ code, label: vocabulary(`serviceKind.${code}`) }))}
          chosen={draft.kinds}
          onChoose={(kinds) => onChange({ ...draft, kinds })}
        />
        <TextField
          label={say('words.areas')}
          hint={say('words.areas.hint')}
          value={draft.areas}
          problem={areasOf(draft.areas) === null && say('words.areas.problem')}
          onChange={(areas) => onChange({ ...draft, areas })}
        />
        <Quiet>{say('words.hint')}</Quiet>
        {wordFields.map((field) => (
          <TextArea
            key={field}
            label={say(`words.${field}`)}
            value={draft[field]}
            maxLength={10_000}
            dir="auto"
            onChange={(text) => onChange({ ...draft, [field]: text })}
          />
        ))}
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
