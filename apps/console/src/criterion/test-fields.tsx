import { ATTRIBUTES, CRITERION_CLASSES, findAttribute, OPERATORS_OF, SUBJECTS } from '@whichdoor/eligibility';
import { Button } from '../look/button.js';
import { SelectField } from '../look/field.js';
import { Row } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { aboutAttribute, type TestDraft } from './criterion-draft.js';
import style from './criterion-editor.module.css';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useRuleWords } from './use-rule-words.js';
import { ValueFields } from './value-fields.js';

/** What is wrong with which field of a part. */
export type TestProblems = Readonly<Partial<Record<'attribute' | 'operator' | 'value' | 'within', string>>>;

/** One part of a sentence: what it is about, how it is compared, and with what. */
export const TestFields = ({
  test,
  number,
  areas,
  problems,
  onChange,
  onRemove,
}: {
  readonly test: TestDraft;
  /** Counted from 1, where there are several */
  readonly number: number | null;
  /** Areas that can be chosen without typing */
  readonly areas: readonly string[];
  readonly problems: TestProblems;
  readonly onChange: (test: TestDraft) => void;
  /** Null where the sentence would be left with nothing */
  readonly onRemove: (() => void) | null;
}) => {
  const say = useCriterionEditorWords();
  const vocabulary = useVocabulary();
  const words = useRuleWords();
  const attribute = findAttribute(test.attribute);
  const operators = attribute ? OPERATORS_OF[attribute.type] : [];
  return (
    <fieldset className={style['test']}>
      {number !== null && <legend>{say('test.part', { number })}</legend>}
      <SelectField
        label={say('test.attribute')}
        value={test.attribute}
        problem={problems.attribute}
        onChange={(id) => onChange(aboutAttribute(test, id))}
      >
        <option value="">{say('test.attribute.choose')}</option>
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
      {attribute && (
        <ValueFields
          attribute={attribute}
          test={test}
          areas={areas}
          problems={problems}
          onChange={onChange}
        />
      )}
      {attribute && test.about !== 'self' && (
        <SelectField
          label={say('test.about')}
          value={test.about}
          onChange={(chosen) =>
            onChange({ ...test, about: SUBJECTS.find((each) => each === chosen) ?? 'self' })
          }
        >
          {SUBJECTS.map((subject) => (
            <option key={subject} value={subject}>
              {say(`test.about.${subject}`)}
            </option>
          ))}
        </SelectField>
      )}
      <Row>
        {attribute && test.about === 'self' && (
          <Button weight="quiet" onClick={() => onChange({ ...test, about: 'child' })}>
            {say('test.about.other')}
          </Button>
        )}
        {onRemove && (
          <Button weight="quiet" onClick={onRemove}>
            {say('test.remove')}
          </Button>
        )}
      </Row>
    </fieldset>
  );
};
