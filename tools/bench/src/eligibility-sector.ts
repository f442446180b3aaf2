import {
  ATTRIBUTES,
  type Attribute,
  type Answers,
  type Criterion,
  type CriterionBody,
  type Operand,
  type ServiceCriteria,
  parseRule,
} from '@whichdoor/eligibility';

/** Numbers that look random and are the same in every run (mulberry32). */
export const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const KINDS = [
  'withdrawal',
  'rehabilitation',
  'counselling',
  'housing',
  'outreach',
  'day_program',
  'legal',
  'medical',
];
export const AREAS = Array.from(
  { length: 40 },
  (_, at) => `au/${['nsw', 'vic', 'qld', 'act'][at % 4]}/council-${at}`,
);

/** Limits that real directories use: few, and the same ones again and again. */
const LIMITS: Readonly<Record<string, readonly number[]>> = {
  years: [16, 18, 21, 25, 55, 65],
  days: [7, 14, 30, 60, 90, 180, 365],
  months: [3, 6, 12, 36],
  weeks: [2, 4, 12],
};
const GENERAL = [1, 2, 5, 20, 60, 100, 200];

const conditionOn = (random: Random, attribute: Attribute): { operator: string; value?: Operand } => {
  const codes = attribute.values?.map(({ code }) => code) ?? [];
  switch (attribute.type) {
    case 'boolean':
      return { operator: 'is', value: random() < 0.5 };
    case 'number':
    case 'elapsed':
      return {
        operator: pick(random, ['at_least', 'at_most']),
        value: pick(random, LIMITS[attribute.unit ?? ''] ?? GENERAL),
      };
    case 'scale':
      return { operator: 'at_most', value: pick(random, codes.slice(1)) };
    case 'code':
      return { operator: 'one_of', value: [pick(random, codes), pick(random, codes)] };
    case 'codes':
    case 'history':
      return { operator: 'includes_none', value: [pick(random, codes)] };
    case 'area':
      return { operator: 'in_area', value: [pick(random, AREAS)] };
  }
};

/** How many different rules a sector has: directories say the same few things in many places. */
export const DISTINCT_RULES = 3000;

/** A sector as directories have it: up to nine criteria a service, a tenth conditional, a tenth case by case. */
export const aSector = (count: number, seed = 1): ServiceCriteria[] => {
  const random = randomFrom(seed);
  const rules = Array.from({ length: DISTINCT_RULES }, () => aRule(random));
  return Array.from({ length: count }, (_, at): ServiceCriteria => {
    const criteria = Array.from({ length: Math.floor(random() * 9) + 1 }, (_, place): Criterion => {
      // Squared, so that some rules are far more common than others.
      const rule = rules[Math.floor(random() ** 2 * rules.length)] as CriterionBody;
      return { id: `c${at}-${place}`, version: 1, ...rule };
    });
    return { serviceId: `s${at}`, kind: pick(random, KINDS), area: [pick(random, AREAS)], criteria };
  });
};

const aRule = (random: Random): CriterionBody => {
  // Squared, so that a few attributes (age, gender, use) are asked for far more often than the rest.
  const attribute = ATTRIBUTES[Math.floor(random() ** 2 * ATTRIBUTES.length)] as Attribute;
  const other = pick(
    random,
    ATTRIBUTES.filter(({ type }) => type === 'boolean'),
  );
  const parsed = parseRule({
    effect: 'require',
    condition: { attribute: attribute.id, ...conditionOn(random, attribute) },
    ...(random() < 0.1 ? { appliesWhen: { attribute: other.id, operator: 'is', value: true } } : {}),
    ...(random() < 0.1 ? { discretion: 'case_by_case', waivableBy: 'intake coordinator' } : {}),
  });
  if (!parsed.ok)
    throw new Error(`The bench wrote a rule that is not one: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
};

/** A person who answered about so many attributes. */
export const aPerson = (random: Random, count: number): Answers => {
  const answers: Record<string, Answers[string]> = {};
  for (let asked = 0; asked < count; asked++) {
    const attribute = pick(random, ATTRIBUTES);
    const codes = attribute.values?.map(({ code }) => code) ?? [];
    const byType: Record<Attribute['type'], () => Answers[string]> = {
      boolean: () => random() < 0.5,
      number: () => pick(random, LIMITS[attribute.unit ?? ''] ?? GENERAL),
      elapsed: () => pick(random, LIMITS[attribute.unit ?? ''] ?? GENERAL),
      scale: () => pick(random, codes),
      code: () => pick(random, codes),
      codes: () => [pick(random, codes)],
      history: () => [],
      area: () => pick(random, AREAS),
    };
    answers[attribute.id] = byType[attribute.type]();
  }
  return answers;
};
