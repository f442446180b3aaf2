import { aboutAttribute, allOf, blankDraft, madeOfSeveral, unpublished } from './criterion-draft.js';
import { aCase, aDraft, aTest } from './criterion-draft.fixture.js';
import { readDraft } from './draft-rule.js';

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
        condition: { ...allOf([aTest('weekly_phone_in'), aTest('pregnant')]), joined: 'any' },
        appliesWhen: allOf([aTest('takes_benzodiazepines')]),
        exceptions: [aTest('veteran', { about: 'partner' })],
      },
      {
        effect: 'require',
        condition: { anyOf: [so('weekly_phone_in'), so('pregnant')] },
        appliesWhen: so('takes_benzodiazepines'),
        exceptions: [{ ...so('veteran'), about: 'partner' }],
      },
    ],
    [
      'at least so many of several',
      {
        ...blankDraft(),
        condition: {
          joined: 'some',
          least: '2',
          parts: [aTest('homeless'), aTest('veteran'), aTest('pregnant')],
        },
      },
      {
        effect: 'require',
        condition: { atLeast: 2, of: [so('homeless'), so('veteran'), so('pregnant')] },
      },
    ],
    [
      'a part that is made of several, the other way round',
      {
        ...blankDraft(),
        condition: {
          ...allOf([
            aTest('homeless'),
            {
              ...madeOfSeveral(aTest('pregnant')),
              denials: 1,
              group: allOf([aTest('pregnant'), aTest('as_couple')]),
            },
          ]),
          joined: 'any',
        },
      },
      {
        effect: 'require',
        condition: {
          anyOf: [so('homeless'), { not: { allOf: [so('pregnant'), so('as_couple')] } }],
        },
      },
    ],
    [
      'another amount for some people',
      aDraft(aTest('days_since_last_use', { amount: '30', cases: [aCase('90', aTest('injects'))] })),
      {
        effect: 'require',
        condition: {
          attribute: 'days_since_last_use',
          operator: 'at_least',
          value: { cases: [{ when: so('injects'), limit: 90 }], otherwise: 30 },
        },
      },
    ],
    [
      'an amount for some people, and not what it is for others',
      aDraft(aTest('age', { operator: 'at_most', cases: [aCase('28', aTest('pregnant'))] })),
      {
        effect: 'require',
        condition: {
          attribute: 'age',
          operator: 'at_most',
          value: { cases: [{ when: so('pregnant'), limit: 28 }] },
        },
      },
    ],
    [
      'what the service does not publish',
      aDraft({ ...unpublished(aTest('')), what: 'income limits' }),
      { effect: 'require', condition: { undisclosed: 'income limits' } },
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

  it('takes no word for an amount that the service does not say', () => {
    const age = aTest('age', { amount: 'grown up', cases: [aCase('18', aTest('pregnant'))] });

    expect(readDraft(aDraft(age))).toMatchObject({
      ok: false,
      problems: [{ path: 'condition.value.otherwise' }],
    });
  });

  it('does not count other amounts where two ends are compared with', () => {
    const age = aTest('age', {
      operator: 'between',
      amount: '18',
      amountTo: '24',
      cases: [aCase('28', aTest('pregnant'))],
    });

    expect(readDraft(aDraft(age))).toMatchObject({ value: { condition: { value: [18, 24] } } });
  });

  it('keeps what was written as the first of several', () => {
    const age = aTest('age', { amount: '18' });

    expect(madeOfSeveral(age)).toMatchObject({
      key: age.key,
      group: { joined: 'all', parts: [{ attribute: 'age', amount: '18' }, { attribute: '' }] },
    });
  });

  it('prefers who it is true of, though it was opened as keeping them out', () => {
    const draft = aDraft(aTest('pregnant'), { strength: 'prefer', keepsOut: true });

    expect(readDraft(draft)).toMatchObject({ value: { effect: 'prioritise' } });
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
