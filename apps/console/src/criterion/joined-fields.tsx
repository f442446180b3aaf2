import { OneChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { joinings, type GroupDraft } from './criterion-draft.js';
import { useFieldProblems } from './editing-context.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';

/** How the parts of a group belong together, where there are several. */
export const JoinedFields = ({
  group,
  name,
  onChange,
}: {
  readonly group: GroupDraft;
  readonly name: string;
  readonly onChange: (group: GroupDraft) => void;
}) => {
  const say = useCriterionEditorWords();
  const problems = useFieldProblems(name);
  const { joined, parts, least } = group;
  // Of two, at least one or at least two are the other ways.
  const offered = joinings.filter((each) => each !== 'some' || joined === 'some' || parts.length > 2);
  if (parts.length === 0 || (parts.length === 1 && joined !== 'some')) return null;
  return (
    <>
      <OneChoice
        legend={say('joined.legend')}
        options={offered.map((code) => ({ code, label: say(`joined.${code}`) }))}
        chosen={joined}
        onChoose={(chosen) => onChange({ ...group, joined: chosen ?? joined })}
      />
      {joined === 'some' && (
        <TextField
          label={say('joined.least')}
          inputMode="numeric"
          value={least}
          problem={problems.least}
          onChange={(typed) => onChange({ ...group, least: typed })}
        />
      )}
    </>
  );
};
