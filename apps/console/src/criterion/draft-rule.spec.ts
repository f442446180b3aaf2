import { ATTRIBUTES, OPERATORS_OF, parseRule, type CriterionBody } from '@whichdoor/eligibility';
import {
  aboutAttribute,
  blankDraft,
  blankTest,
  type CriterionDraft,
  type TestDraft,
} from './criterion-draft.js';
import { draftOf, readDraft, ruleOf } from './draft-rule.js';

const aTest = (attribute: string, parts: Partial<TestDraft> = {}): TestDraft => ({
  ...aboutAttribute(blankTest(), attribute),
  ...parts,
});
const aDraft = (test: TestDraft, parts: Partial<CriterionDraft> = {}): CriterionDraft => ({
  ...blankDraft(),
  condition: { joined: 'all', tests: [test] },
  ...parts,
});
const so = (attribute: string) => ({ attribute, operator: 'is', value: true });

describe('a sentence that was put together', () => {
  it.each([
    [
      'Must',
      aDraft(aTest('age', { amount: '18' })),
      { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } },
    ],
    [
      'Can’t',
      aDraft(aTest('currently_using'), { strength: 'cannot' }),
      { effect: 'exclude', condition: so('currently_using') },
    ],
    [
      'Case by case, with somebody who decides',
      aDraft(aTest('days_since_last_use', { amount: '2', unit: 'weeks' }), {
        strength: 'case_by_case',
        waivableBy: ' nurse in charge ',
      }),
      {
        effect: 'require',
        condition: { attribute: 'days_since_last_use', operator: 'at_least', value: 2, unit: 'weeks' },
        discretion: 'case_by_case',
        waivableBy: 'nurse in charge',
      },
    ],
    [
      'Prefer',
      aDraft(aTest('pregnant'), { strength: 'prefer' }),
      { effect: 'prioritise', condition: so('pregnant') },
    ],
    [
      'Not needed',
      aDraft(aTest('photo_id'), { strength: 'not_needed' }),
      { effect: 'not_required', condition: so('photo_id') },
    ],
    [
      'several codes, in the service’s own words',
      aDraft(aTest('gender', { codes: ['woman', 'non_binary'] }), { quote: ' Women. ' }),
      {
        effect: 'require',
        condition: { attribute: 'gender', operator: 'one_of', value: ['woman', 'non_binary'] },
        evidence: { quote: ' Women. ' },
      },
    ],
    [
      'a range, with a comma for a point',
      aDraft(aTest('age', { operator: 'between', amount: '18', amountTo: '24,5' })),
      { effect: 'require', condition: { attribute: 'age', operator: 'between', value: [18, 24.5] } },
    ],
    [
      'what happened within a time',
      aDraft(aTest('convictions', { codes: ['arson'], within: '10' }), { strength: 'cannot' }),
      {
        effect: 'exclude',
        condition: {
          attribute: 'convictions',
          operator: 'includes_any',
          value: ['arson'],
          within: { amount: 10, unit: 'years' },
        },
      },
    ],
    [
      'the area the service covers',
      aDraft(aTest('residence_area', { operator: 'in_service_area' })),
      { effect: 'require', condition: { attribute: 'residence_area', operator: 'in_service_area' } },
    ],
    [
      'several parts, for some people, with an exception',
      {
        ...blankDraft(),
        condition: { joined: 'any', tests: [aTest('weekly_phone_in'), aTest('pregnant')] },
        appliesWhen: { joined: 'all', tests: [aTest('takes_benzodiazepines')] },
        exceptions: [aTest('veteran', { about: 'partner' })],
      },
      {
        effect: 'require',
        condition: { anyOf: [so('weekly_phone_in'), so('pregnant')] },
        appliesWhen: so('takes_benzodiazepines'),
        exceptions: [{ ...so('veteran'), about: 'partner' }],
      },
    ],
  ] as const)('says %s', (_, draft, rule) => {
    expect(readDraft(draft)).toEqual({ ok: true, value: rule });
  });

  it('is not a rule until every gap is filled, and says which', () => {
    const read = readDraft(aDraft(aTest('age')));

    expect(read).toMatchObject({ ok: false, problems: [{ path: 'condition.value' }] });
  });

  it('takes no word for a number', () => {
    expect(readDraft(aDraft(aTest('age', { amount: 'grown up' })))).toMatchObject({ ok: false });
  });

  it('lets go of what does not fit when it is about something else', () => {
    const age = aTest('age', { amount: '18', about: 'child' });

    expect(aboutAttribute(age, 'gender')).toMatchObject({
      key: age.key,
      operator: 'one_of',
      amount: '',
      about: 'child',
    });
  });
});

describe('a rule that is opened again', () => {
  const rules: readonly object[] = [
    { effect: 'require', condition: { attribute: 'age', operator: 'between', value: [5, 14] } },
    { effect: 'require', condition: { attribute: 'gender', operator: 'is', value: 'woman' } },
    {
      effect: 'exclude',
      condition: {
        anyOf: [
          {
            attribute: 'convictions',
            operator: 'includes_any',
            value: ['arson'],
            within: { amount: 10, unit: 'years' },
          },
          { attribute: 'pending_charges', operator: 'includes_any', value: ['arson'] },
        ],
      },
      discretion: 'case_by_case',
      waivableBy: 'intake coordinator',
      evidence: { quote: '  “No fire-setters” ', source: 'Their leaflet', date: '2026-05-01' },
      provenance: 'agency_confirmed',
      effectiveFrom: '2026-06-01',
      streams: ['men'],
    },
    {
      effect: 'require',
      condition: { attribute: 'mental_health_severity', operator: 'at_most', value: 'moderate' },
      appliesWhen: { attribute: 'mental_health_condition', operator: 'is', value: true },
      exceptions: [{ attribute: 'age', operator: 'less_than', value: 18, about: 'child' }],
    },
    {
      effect: 'require',
      condition: { attribute: 'residence_area', operator: 'in_area', value: ['riverbend', 'harbour'] },
      obtainableWithHelp: true,
      nature: 'remit',
    },
  ];

  it.each(rules)('comes back exactly as it was: %j', (rule) => {
    const read = parseRule(rule);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));

    const draft = draftOf(read.value);

    expect(draft).not.toBeNull();
    expect(draft && readDraft(draft)).toEqual(read);
  });

  it('does so for every attribute and operator of the catalogue', () => {
    const values: Readonly<Record<string, unknown>> = { boolean: false, number: 3, elapsed: 3 };
    for (const { id, type, values: codes } of ATTRIBUTES)
      for (const operator of OPERATORS_OF[type]) {
        const codesOf = [codes?.[0]?.code ?? 'riverbend'];
        const isOne =
          (type === 'code' && operator === 'is') || (type === 'scale' && !operator.endsWith('_of'));
        const value = operator === 'between' ? [1, 2] : (values[type] ?? (isOne ? codesOf[0] : codesOf));
        const rule = {
          effect: 'require',
          condition: { attribute: id, operator, ...(operator !== 'in_service_area' && { value }) },
        };
        const draft = draftOf(rule as CriterionBody);

        expect([id, operator, draft && ruleOf(draft)]).toEqual([id, operator, { ...rule }]);
        expect(draft && readDraft(draft).ok).toBe(true);
      }
  });

  it.each([
    [
      'a limit by circumstances',
      {
        attribute: 'yearly_income',
        operator: 'less_than',
        value: { cases: [{ when: { attribute: 'household_size', operator: 'is', value: 1 }, limit: 1 }] },
      },
    ],
    ['parts inside parts', { allOf: [{ anyOf: [{ attribute: 'pregnant', operator: 'is', value: true }] }] }],
    ['a negation', { not: { attribute: 'pregnant', operator: 'is', value: true } }],
    ['an undisclosed limit', { undisclosed: 'An income limit.' }],
    ['an attribute that nobody knows', { attribute: 'shoe_size', operator: 'at_least', value: 40 }],
    ['a list of one', { anyOf: [{ attribute: 'pregnant', operator: 'is', value: true }] }],
  ])('is left alone where it has %s', (_, condition) => {
    expect(draftOf({ effect: 'require', condition } as CriterionBody)).toBeNull();
  });

  it('is left alone where it only prefers what others require', () => {
    const condition = { attribute: 'pregnant', operator: 'is', value: true } as const;

    expect(draftOf({ effect: 'require', discretion: 'preferred', condition })).toBeNull();
  });
});
