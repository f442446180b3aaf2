import { ATTRIBUTES, OPERATORS_OF, parseRule, type CriterionBody } from '@whichdoor/eligibility';
import { arbitraryCriterion } from '@whichdoor/eligibility/proof/arbitrary';
import { GOLD_SET } from '@whichdoor/eligibility/proof/gold-set';
import fc from 'fast-check';
import { readDraft, ruleOf } from './draft-rule.js';
import { draftOf } from './rule-draft.js';

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

  it.each(GOLD_SET.map(({ words, rules }) => [words, rules] as const))(
    'does so for what a real directory says: %s',
    (_, said) => {
      for (const rule of said) {
        const draft = draftOf(rule);

        expect(draft && ruleOf(draft)).toEqual(rule);
      }
    },
  );

  it('does so for every rule of the language', () => {
    const anyRule = arbitraryCriterion.map(({ version: _version, ...rule }) => rule);
    const isRead = (rule: CriterionBody) => parseRule(rule).ok;

    fc.assert(
      fc.property(anyRule.filter(isRead), (rule) => {
        const draft = draftOf(rule);

        expect(draft && readDraft(draft)).toEqual({ ok: true, value: rule });
      }),
      { numRuns: 1_000 },
    );
  });

  const pregnant = { attribute: 'pregnant', operator: 'is', value: true } as const;

  it.each([
    [
      'asks about what nobody knows here',
      { condition: { attribute: 'shoe_size', operator: 'at_least', value: 40 } },
    ],
    ['keeps to itself what nobody says', { condition: { undisclosed: '  ' } }],
    ['quotes nothing', { condition: pregnant, evidence: { quote: ' ' } }],
    ['has evidence of nothing', { condition: pregnant, evidence: {} }],
    [
      'names who decides with blanks around',
      { condition: pregnant, discretion: 'case_by_case', waivableBy: ' nurse ' },
    ],
  ])('is left alone where it %s', (_, rule) => {
    expect(draftOf({ effect: 'require', ...rule } as CriterionBody)).toBeNull();
  });
});
