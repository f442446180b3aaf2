import { allOf, blankDraft, madeOfSeveral, unpublished, type CriterionDraft } from './criterion-draft.js';
import { aCase, aDraft, aTest } from './criterion-draft.fixture.js';
import { fieldAt } from './rule-field.js';

const parts = (count: number) =>
  Array.from({ length: count }, (_, at) => aTest('age', { key: `part ${at}` }));

describe('the field that a problem belongs to', () => {
  const one = aDraft(aTest('age', { key: 'part 0' }), { exceptions: parts(2) });
  const three: CriterionDraft = {
    ...blankDraft(),
    condition: { ...allOf(parts(3)), joined: 'some' },
    appliesWhen: allOf(parts(1)),
  };
  const deep = aDraft({
    ...madeOfSeveral(aTest('')),
    key: 'several',
    denials: 1,
    group: {
      ...allOf([
        aTest('age', { key: 'age', cases: [{ ...aCase('18', ...parts(2)), key: 'case' }] }),
        { ...unpublished(aTest('')), key: 'unpublished' },
        aTest('', { key: 'blank' }),
      ]),
      joined: 'some',
    },
  });

  it.each([
    [one, 'condition.value', 'part 0', 'value'],
    [one, '/condition/value', 'part 0', 'value'],
    [one, 'condition.value[3]', 'part 0', 'value'],
    [one, 'condition.within.amount', 'part 0', 'within'],
    [one, 'condition.unit', 'part 0', 'value'],
    [one, 'exceptions[1].operator', 'part 1', 'operator'],
    [three, '/condition/of/2/attribute', 'part 2', 'attribute'],
    [three, 'condition.of[1].value[3]', 'part 1', 'value'],
    [three, 'condition.atLeast', 'condition', 'least'],
    [three, '/appliesWhen/value', 'part 0', 'value'],
    [deep, 'condition.not.atLeast', 'several', 'least'],
    [deep, 'condition.not.of[0].operator', 'age', 'operator'],
    [deep, 'condition.not.of[0].value.otherwise', 'age', 'value'],
    [deep, 'condition.not.of[0].value.cases[0].limit', 'case', 'limit'],
    [deep, '/condition/not/of/0/value/cases/0/when/allOf/1/value', 'part 1', 'value'],
    [deep, 'condition.not.of[1].undisclosed', 'unpublished', 'what'],
    [deep, 'condition.not.of[2].value', 'blank', 'attribute'],
  ])('is found: %#, %s', (draft, path, key, name) => {
    expect(fieldAt(draft, path)).toMatchObject({ key, name });
  });

  it.each(['', 'streams[0]', 'waivableBy', '/evidence/quote', 'condition', 'condition.allOf[7].value'])(
    'is none where no field is to blame: %s',
    (path) => {
      expect(fieldAt(one, path)).toBeNull();
      expect(fieldAt(three, path)).toBeNull();
    },
  );
});
