import { findAttribute, OPERATORS_OF, SUBJECTS } from '@whichdoor/eligibility';
import { SelectField } from '../look/field.js';
import type { TestDraft } from './criterion-draft.js';
import { useFieldProblems } from './editing-context.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { ValueFields } from './value-fields.js';

/** How a part about one attribute is compared, with what, and whom it is about. */
export const TestFields = ({
  test,
  onChange,
}: {
  readonly test: TestDraft;
  readonly onChange: (test: TestDraft) => void;
}) => {
  const say = useCriterionEditorWords();
  const problems = useFieldProblems(test.key);
  const attribute = findAttribute(test.attribute);
  if (!attribute) return null;
  const operators = OPERATORS_OF[attribute.type];
  return (
    <>
      {operators.length > 1 && (
        <SelectField
          label={say('test.operator')}
          value={test.operator}
          problem={problems.operator}
          onChange={(chosen) => {
            const operator = operators.find((each) => each === chosen);
            if (operator) onChange({ ...test, operator });
          }}
        >
          {operators.map((operator) => (
            <option key={operator} value={operator}>
              {say(`operator.${operator}`)}
            </option>
          ))}
        </SelectField>
      )}
      <ValueFields attribute={attribute} test={test} onChange={onChange} />
      {test.about && (
        <SelectField
          label={say('test.about')}
          value={test.about}
          onChange={(chosen) => {
            const about = SUBJECTS.find((each) => each === chosen);
            onChange({ ...test, about: about && about !== 'self' ? about : null });
          }}
        >
          {SUBJECTS.map((subject) => (
            <option key={subject} value={subject}>
              {say(`test.about.${subject}`)}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
};
