import { ATTRIBUTES, CRITERION_CLASSES } from '@whichdoor/eligibility';
import { useRef } from 'react';
import { SelectField } from '../look/field.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { aboutAttribute, madeOfSeveral, unpublished, type PartDraft } from './criterion-draft.js';
import { useFieldProblems } from './editing-context.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useRuleWords } from './use-rule-words.js';

/** What a part is about: an attribute, several things together, or something that the service does not publish. */
export const AboutField = ({
  part,
  mayBeSeveral,
  onChange,
}: {
  readonly part: PartDraft;
  readonly mayBeSeveral: boolean;
  readonly onChange: (part: PartDraft) => void;
}) => {
  const say = useCriterionEditorWords();
  const vocabulary = useVocabulary();
  const words = useRuleWords();
  const problems = useFieldProblems(part.key);
  const about = part.kind === 'test' ? part.attribute : part.kind;
  // Somebody who looks through the list has what they wrote again when they are back.
  const left = useRef(new Map<string, PartDraft>());
  const choose = (chosen: string) => {
    left.current.set(about, part);
    const before = left.current.get(chosen);
    if (before) return onChange(before);
    if (chosen === 'several') return onChange(madeOfSeveral(part));
    if (chosen === 'unpublished') return onChange(unpublished(part));
    return onChange(aboutAttribute(part, chosen));
  };
  return (
    <SelectField label={say('test.attribute')} value={about} problem={problems.attribute} onChange={choose}>
      <option value="">{say('test.attribute.choose')}</option>
      {mayBeSeveral && <option value="several">{say('part.several')}</option>}
      <option value="unpublished">{say('part.unpublished')}</option>
      {CRITERION_CLASSES.map((criterionClass) => (
        <optgroup key={criterionClass} label={vocabulary(`criterionClass.${criterionClass}`)}>
          {ATTRIBUTES.filter((each) => each.class === criterionClass).map(({ id }) => (
            <option key={id} value={id}>
              {words.attribute(id)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
};
