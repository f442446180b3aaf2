import fc from 'fast-check';
import { type Answer, type Answers, DECLINED } from '../language/answer.js';
import type { Condition, Operator, Test } from '../language/condition.js';
import type { Criterion, ServiceCriteria } from '../language/criterion.js';
import { contradictionsIn } from '../evaluation/contradiction.js';

/** A small world in which every completion of a person's answers can be tried. */
export const WORLD: Readonly<Record<string, readonly Answer[]>> = {
  currently_using: [true, false],
  pregnant: [true, false],
  gender: ['woman', 'man', 'non_binary', 'other'],
  age: [16, 18, 20.5, 21, 65],
  days_since_last_use: [0, 15, 30, 180, 'never'],
  household_size: [1, 2, 4],
  withdrawal_severity: ['none', 'mild', 'moderate', 'severe'],
  substances: [[], ['alcohol'], ['heroin', 'alcohol']],
  convictions: [
    [],
    [{ code: 'sexual', ago: 2 }],
    [{ code: 'arson', ago: 20 }],
    [
      { code: 'sexual', ago: 12 },
      { code: 'arson', ago: 1 },
    ],
  ],
  residence_area: ['au/act', 'au/nsw/sydney', 'au/nsw/dubbo'],
  'child.age': [2, 4, 5],
};

/** Answers that say only a part, and the full answers they may turn out to be. */
export const PARTIAL: Readonly<
  Record<string, readonly { readonly said: Answer; readonly means: readonly Answer[] }[]>
> = {
  age: [
    { said: { atLeast: 18, atMost: 21 }, means: [18, 20.5, 21] },
    { said: { atMost: 20 }, means: [16, 18] },
  ],
  days_since_last_use: [{ said: { atLeast: 15 }, means: [15, 30, 180, 'never'] }],
  household_size: [{ said: { atLeast: 2 }, means: [2, 4] }],
  convictions: [
    { said: [{ code: 'sexual' }], means: [[{ code: 'sexual', ago: 2 }], [{ code: 'sexual', ago: 30 }]] },
  ],
  residence_area: [{ said: 'au/nsw', means: ['au/nsw/sydney', 'au/nsw/dubbo'] }],
};

const KEYS = Object.keys(WORLD);

const test = (key: string, operator: Operator, value?: Test['value'], more: Partial<Test> = {}): Test => {
  const [about, attribute] = key.includes('.') ? key.split('.') : [undefined, key];
  return {
    attribute: attribute as string,
    operator,
    ...(value === undefined ? {} : { value }),
    ...(about ? { about: 'child' as const } : {}),
    ...more,
  };
};

const amountTests = (key: string, limits: readonly number[]) =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom<Operator>('at_least', 'more_than', 'at_most', 'less_than'),
        fc.constantFrom(...limits),
      )
      .map(([operator, limit]) => test(key, operator, limit)),
    fc.constant(test(key, 'between', [limits[0] as number, limits[1] as number])),
  );
const codeTests = (key: string, operators: readonly Operator[], codes: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...operators), fc.subarray([...codes], { minLength: 1 }))
    .map(([operator, wanted]) => test(key, operator, wanted));
const yesNo = (key: string) => fc.boolean().map((value) => test(key, 'is', value));
const set: readonly Operator[] = ['includes_any', 'includes_all', 'includes_none'];

const dependentLimit = fc
  .tuple(fc.constantFrom(18, 21), fc.constantFrom(18, 60), fc.boolean())
  .map(([one, other, hasOtherwise]) =>
    test('age', 'at_least', {
      cases: [
        { when: test('gender', 'is', 'woman'), limit: one },
        { when: test('pregnant', 'is', true), limit: other },
      ],
      ...(hasOtherwise ? { otherwise: 21 } : {}),
    }),
  );

export const arbitraryTest: fc.Arbitrary<Test> = fc.oneof(
  yesNo('currently_using'),
  yesNo('pregnant'),
  amountTests('age', [18, 21, 65]),
  amountTests('days_since_last_use', [15, 30, 180]),
  fc.constant(test('days_since_last_use', 'at_least', 6, { unit: 'months' })),
  amountTests('household_size', [2, 3]),
  amountTests('child.age', [4, 5]),
  dependentLimit,
  codeTests('gender', ['one_of', 'none_of'], ['woman', 'man', 'non_binary']),
  fc.constantFrom('woman', 'man').map((gender) => test('gender', 'is', gender)),
  fc
    .tuple(
      fc.constantFrom<Operator>('at_least', 'more_than', 'at_most', 'less_than', 'is'),
      fc.constantFrom('mild', 'moderate'),
    )
    .map(([operator, severity]) => test('withdrawal_severity', operator, severity)),
  codeTests('substances', set, ['alcohol', 'heroin', 'ghb']),
  codeTests('convictions', set, ['sexual', 'arson']),
  codeTests('convictions', set, ['sexual', 'arson']).map((it) => ({
    ...it,
    within: { amount: 10, unit: 'years' as const },
  })),
  fc
    .constantFrom(['au/act'], ['au/nsw/sydney', 'au/act'], ['au/nsw'])
    .map((areas) => test('residence_area', 'in_area', areas)),
  fc.constant(test('residence_area', 'in_service_area')),
  fc.constant(test('unheard_of', 'is', true)),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      { arbitrary: arbitraryTest, weight: 8 },
      parts.map((allOf) => ({ allOf })),
      parts.map((anyOf) => ({ anyOf })),
      tie('condition').map((not) => ({ not })),
      fc
        .tuple(parts, fc.integer({ min: 1, max: 3 }))
        .map(([of, least]) => ({ atLeast: Math.min(least, of.length), of })),
      fc.constant({ undisclosed: 'other requirements apply' }),
    ),
  };
});
export const arbitraryCondition = condition;

/** Now and then: most criteria of real services are one plain test, and those must not become rare here. */
const sometimes = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary: value, weight: 1 });

const withoutAbsent = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const arbitraryCriterion: fc.Arbitrary<Omit<Criterion, 'id'>> = fc
  .record({
    version: fc.constant(1),
    effect: fc.oneof(
      { arbitrary: fc.constantFrom('require' as const, 'exclude' as const), weight: 6 },
      { arbitrary: fc.constantFrom('prioritise' as const, 'not_required' as const), weight: 1 },
    ),
    condition,
    appliesWhen: sometimes(arbitraryTest),
    exceptions: sometimes(fc.array(condition, { minLength: 1, maxLength: 2 })),
    discretion: sometimes(fc.constantFrom('hard' as const, 'case_by_case' as const, 'preferred' as const)),
    streams: sometimes(fc.constantFrom(['day'], ['night'], ['day', 'night'], ['dusk'], ['day', 'dusk'])),
    effectiveFrom: sometimes(fc.constantFrom('2026-01-01', '2027-01-01')),
    effectiveTo: sometimes(fc.constantFrom('2027-01-01', '2027-12-31')),
  })
  .map(withoutAbsent);

export const arbitraryService: fc.Arbitrary<ServiceCriteria> = fc
  .record({
    criteria: fc.array(arbitraryCriterion, { maxLength: 4 }),
    hasStreams: fc.boolean(),
    declaresNoCriteria: fc.boolean(),
    area: fc.constantFrom([], ['au/act'], ['au/nsw']),
  })
  .map(({ criteria, hasStreams, declaresNoCriteria, area }) => ({
    serviceId: 'service',
    criteria: criteria.map((criterion, at) => ({ ...criterion, id: `criterion-${at}` })),
    ...(hasStreams
      ? {
          streams: [
            { id: 'day', name: 'By day' },
            { id: 'night', name: 'By night' },
          ],
        }
      : {}),
    declaresNoCriteria,
    area,
  }));

/** What a person said so far: some answers full, some in part, some refused. Never contradictory. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...KEYS.map((key) =>
      fc.oneof(
        { arbitrary: fc.constant(undefined), weight: 4 },
        { arbitrary: fc.constantFrom(...(WORLD[key] as readonly Answer[])), weight: 4 },
        {
          arbitrary: fc.constantFrom<Answer>(...(PARTIAL[key]?.map(({ said }) => said) ?? [DECLINED])),
          weight: 1,
        },
        { arbitrary: fc.constant(DECLINED), weight: 1 },
      ),
    ),
  )
  .map((values) =>
    Object.fromEntries(
      KEYS.flatMap((key, at) => (values[at] === undefined ? [] : [[key, values[at] as Answer]])),
    ),
  )
  .filter((answers) => contradictionsIn(answers).length === 0);

/** What an answer may turn out to be: itself, where it says all. */
const meaningsOf = (key: string, said: Answer | undefined): readonly Answer[] => {
  const text = JSON.stringify(said);
  const values = WORLD[key] as readonly Answer[];
  const full = values.filter((value) => JSON.stringify(value) === text);
  return full.length > 0
    ? full
    : (PARTIAL[key]?.find((it) => JSON.stringify(it.said) === text)?.means ?? values);
};

/** How many completions there are to try, contradictory ones included. */
export const completionCount = (answers: Answers, keys: readonly string[]): number =>
  keys.reduce((count, key) => count * meaningsOf(key, answers[key]).length, 1);

/** Every full set of answers, about these keys, that what was said may turn out to be. */
export const completionsOf = (answers: Answers, keys: readonly string[]): Answers[] => {
  let completions: Answers[] = [answers];
  for (const key of keys)
    completions = completions.flatMap((completion) =>
      meaningsOf(key, answers[key]).map((value) => ({ ...completion, [key]: value })),
    );
  return completions.filter((completion) => contradictionsIn(completion).length === 0);
};
