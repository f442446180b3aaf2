import { TextField } from '../look/field.js';
import type { UnpublishedDraft } from './criterion-draft.js';
import { useFieldProblems } from './editing-context.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** What a service says of what it does not publish. */
export const UnpublishedField = ({
  part,
  onChange,
}: {
  readonly part: UnpublishedDraft;
  readonly onChange: (part: UnpublishedDraft) => void;
}) => {
  const say = useCriterionEditorWords();
  const problems = useFieldProblems(part.key);
  return (
    <TextField
      label={say('unpublished.what')}
      hint={say('unpublished.hint')}
      value={part.what}
      maxLength={400}
      problem={problems.what}
      onChange={(what) => onChange({ ...part, what })}
    />
  );
};
