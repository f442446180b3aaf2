import {
  answerKey,
  assembleCriterion,
  discretionOf,
  findAttribute,
  type Attribute,
  type Condition,
  type CriterionBody,
  type Subject,
  SUBJECTS,
  type Test,
  type Unit,
} from '@whichdoor/eligibility';

/** How firmly a service asks, in the order of a comparison. */
export const stances = ['must', 'mustNot', 'caseByCase', 'first', 'notNeeded'] as const;
export type Stance = (typeof stances)[number];

/** What one criterion asks of one attribute. */
export type Demand = {
  /** Id of the attribute, with whom it is about where that is somebody else: `child.age` */
  readonly key: string;
  readonly stance: Stance;
  /** Between which amounts the door is open, in the attribute's unit; null where it does not ask for an amount */
  readonly range: Range | null;
};

/** Amounts, both included as far as the comparison tells; a missing end is open. */
type Ends = { readonly least: number | null; readonly most: number | null };
export type Range = Ends & {
  /** The same in the unit in which the service asks, where that is another: it said six months, and not 182 days */
  readonly asked?: Ends & { readonly unit: Unit };
};

type Signed = { readonly test: Test; readonly isNegated: boolean };

/** Every test of a condition, and whether it stands under a "not". */
function* signedTests(condition: Condition, isNegated: boolean): Generator<Signed> {
  if ('attribute' in condition) yield { test: condition, isNegated };
  else if ('allOf' in condition) for (const part of condition.allOf) yield* signedTests(part, isNegated);
  else if ('anyOf' in condition) for (const part of condition.anyOf) yield* signedTests(part, isNegated);
  else if ('of' in condition) for (const part of condition.of) yield* signedTests(part, isNegated);
  else if ('not' in condition) yield* signedTests(condition.not, !isNegated);
}

const daysIn = { days: 1, weeks: 7, months: 365 / 12, years: 365 } as const;
const isTime = (unit: string): unit is keyof typeof daysIn => Object.hasOwn(daysIn, unit);

/** An amount in the attribute's own unit, whole days rounded down as the engine does; null where they cannot be compared. */
const inUnitOf = ({ unit: own }: Attribute, amount: number, unit = own): number | null => {
  if (unit === own || unit === undefined || own === undefined) return amount;
  if (!isTime(unit) || !isTime(own)) return null;
  return Math.floor((amount * daysIn[unit]) / daysIn[own]);
};

/** The one limit of a test; of one that depends on other answers, the one that holds for everybody else. */
const limitOf = ({ value }: Test): number | null => {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'cases' in value ? (value.otherwise ?? null) : null;
};

/** The amounts with which the door is open, as far as this test goes. */
const rangeOf = (attribute: Attribute, test: Test, isExcluded: boolean): Range | null => {
  if (attribute.type !== 'number' && attribute.type !== 'elapsed') return null;
  const isElsewhere = test.unit !== undefined && test.unit !== attribute.unit;
  const between = (least: unknown, most: unknown): Range => {
    const [low, high] = [least, most].map((end) => (typeof end === 'number' ? end : null)) as [
      number | null,
      number | null,
    ];
    const within = (end: number | null) => (end === null ? null : inUnitOf(attribute, end, test.unit));
    return {
      least: within(low),
      most: within(high),
      ...(isElsewhere && { asked: { least: low, most: high, unit: test.unit } }),
    };
  };
  const limit = limitOf(test);
  switch (test.operator) {
    case 'between': {
      const [least, most] = Array.isArray(test.value) ? test.value : [];
      return isExcluded ? null : between(least, most);
    }
    case 'is':
      return isExcluded || limit === null ? null : between(limit, limit);
    case 'at_least':
    case 'more_than':
      return limit === null ? null : isExcluded ? between(null, limit) : between(limit, null);
    case 'at_most':
    case 'less_than':
      return limit === null ? null : isExcluded ? between(limit, null) : between(null, limit);
    default:
      return null;
  }
};

const stanceOf = (rule: CriterionBody, { test, isNegated }: Signed): Stance => {
  if (rule.effect === 'not_required') return 'notNeeded';
  if (rule.effect === 'prioritise') return 'first';
  if (discretionOf(rule) !== 'hard') return 'caseByCase';
  return isExcludedBy(rule, isNegated) !== (test.value === false) ? 'mustNot' : 'must';
};

const isExcludedBy = (rule: CriterionBody, isNegated: boolean) => (rule.effect === 'exclude') !== isNegated;

/** All that a criterion asks, once for each attribute; nothing where this console cannot read its rule. */
export const demandsOf = (criterion: {
  readonly id: string;
  readonly version: number;
  readonly rule: unknown;
}): Demand[] => {
  const assembled = assembleCriterion(criterion.id, criterion.version, criterion.rule);
  if (!assembled.ok) return [];
  const demands = new Map<string, Demand>();
  for (const signed of signedTests(assembled.value.condition, false)) {
    const { test, isNegated } = signed;
    const attribute = findAttribute(test.attribute);
    const key = answerKey(test);
    if (!attribute || demands.has(key)) continue;
    const stance = stanceOf(assembled.value, signed);
    demands.set(key, {
      key,
      stance,
      range:
        stance === 'notNeeded'
          ? // No time without use is needed: it is asked for at 0.
            attribute.type === 'elapsed'
            ? { least: 0, most: null }
            : null
          : rangeOf(attribute, test, isExcludedBy(assembled.value, isNegated)),
    });
  }
  return [...demands.values()];
};

/** The attribute that a key is about, and about whom. */
export const readKey = (key: string): { readonly attribute: Attribute; readonly about: Subject } | null => {
  const at = key.indexOf('.');
  const about = SUBJECTS.find((each) => each === key.slice(0, Math.max(at, 0)));
  const attribute = findAttribute(about ? key.slice(at + 1) : key);
  return attribute ? { attribute, about: about ?? 'self' } : null;
};
