import { serviceKinds } from '@whichdoor/contracts';
import type { ReactNode } from 'react';
import { Button } from '../look/button.js';
import { SeveralChoice } from '../look/choice.js';
import { TextArea, TextField } from '../look/field.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { useRefused } from '../look/use-refused.js';
import { AreasField } from '../vocabulary/areas-field.js';
import { useAreas } from '../vocabulary/use-areas.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { soundOf, type ServiceDraft } from './service-draft.js';
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
  /** Hands in a draft in which nothing is amiss */
  readonly onSave: (draft: ServiceDraft) => void;
}) => {
  const say = useManagedServiceWords();
  const vocabulary = useVocabulary();
  const { areas } = useAreas();
  const [form, isRefused, refuse] = useRefused();
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        const sound = soundOf(draft, areas);
        if (sound) onSave(sound);
        else refuse();
      }}
    >
      <Stack gap="far">
        <TextField
          label={say('words.name')}
          value={draft.name}
          maxLength={280}
          problem={isRefused && draft.name.trim() === '' && say('words.name.problem')}
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
        <Stack gap="close">
          <AreasField
            legend={say('words.areas')}
            hint={say('words.areas.hint')}
            known={areas}
            draft={draft.areas}
            wasHandedIn={isRefused}
            onChange={(next) => onChange({ ...draft, areas: next })}
          />
        </Stack>
        <Stack gap="close">
          <h2>{say('words.heading')}</h2>
          <Quiet>{say('words.hint')}</Quiet>
        </Stack>
        {wordFields.map((field) => (
          <TextArea
            key={field}
            label={say(`words.${field}`)}
            value={draft[field]}
            maxLength={10_000}
            isLow={field !== 'eligibilityWords'}
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
