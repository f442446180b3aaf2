import type { Problem } from '@whichdoor/eligibility';
import { allOf, madeOfSeveral, unpublished, type CriterionDraft } from './criterion-draft.js';
import { aCase, aDraft, aTest } from './criterion-draft.fixture.js';
import { problemsAt } from './draft-problems.js';
import { readDraft } from './draft-rule.js';

const problemsIn = (draft: CriterionDraft) => {
  const read = readDraft(draft);
  if (read.ok) throw new Error('Nothing is wrong with it.');
  return problemsAt(draft, read.problems, (key, values) => [key, ...Object.values(values ?? {})].join(' '));
};

describe('what is wrong with a sentence', () => {
  it('is told at each field of every depth, and counted', () => {
    const several = { ...madeOfSeveral(aTest('')), key: 'several' };
    const draft = aDraft({
      ...several,
      group: {
        joined: 'some',
        least: '3',
        parts: [
          aTest('age', {
            key: 'age',
            amount: '30',
            cases: [{ ...aCase('', aTest('gender', { key: 'who' })), key: 'case' }],
          }),
          { ...unpublished(aTest('')), key: 'unpublished' },
          aTest('', { key: 'blank' }),
        ],
      },
    });

    expect(problemsIn(draft)).toEqual({
      fields: {
        case: { limit: 'problem.amount' },
        who: { value: 'problem.codes' },
        unpublished: { what: 'problem.what' },
        blank: { attribute: 'problem.attribute' },
      },
      rule: null,
      count: 4,
    });
  });

  it('says how many there are to choose from', () => {
    const draft: CriterionDraft = {
      ...aDraft(aTest('')),
      condition: {
        joined: 'some',
        least: '4',
        parts: [aTest('homeless'), aTest('veteran'), aTest('pregnant')],
      },
    };

    expect(problemsIn(draft).fields).toEqual({ condition: { least: 'problem.least 3' } });
  });

  it('names what is missing of a range, of an amount and of how far back to look', () => {
    const draft: CriterionDraft = {
      ...aDraft(aTest('')),
      condition: allOf([
        aTest('age', { key: 'range', operator: 'between', amount: '18' }),
        aTest('age', { key: 'amount' }),
        aTest('convictions', { key: 'within', codes: ['arson'], within: 'long' }),
      ]),
    };

    expect(problemsIn(draft).fields).toEqual({
      range: { value: 'problem.between' },
      amount: { value: 'problem.amount' },
      within: { within: 'problem.within' },
    });
  });

  it('is told as the directory says it where no field is to blame', () => {
    const problem: Problem = { path: '/streams/0', message: 'Nobody knows this stream.' };

    expect(problemsAt(aDraft(aTest('pregnant')), [problem], (key) => key)).toEqual({
      fields: {},
      rule: 'Nobody knows this stream.',
      count: 1,
    });
  });
});
