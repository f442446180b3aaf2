import type { Answer } from '../language/answer.js';
import { type Test, isDependent } from '../language/condition.js';
import { convert } from '../language/unit.js';
import type { Slot } from '../evaluation/person.js';

/**
 * Answers that stand for all others: whichever answer is given, one of these passes and fails the same tests.
 * `tests` are those that ask for this slot.
 */
export const sampleAnswers = ({ attribute }: Slot, tests: readonly Test[]): readonly Answer[] => {
  const codes = attribute.values?.map(({ code }) => code) ?? [];
  switch (attribute.type) {
    case 'boolean':
      return [true, false];
    case 'scale':
    case 'code':
      return codes;
    case 'number':
    case 'elapsed':
      return amounts(tests.flatMap((test) => limitsOf(test)).flatMap((limit) => limit(attribute.unit)));
    case 'codes': {
      const wanted = wantedCodes(tests, codes);
      return [[], ...wanted.map((code) => [code]), ...(wanted.length > 1 ? [wanted] : [])];
    }
    case 'history': {
      const wanted = wantedCodes(tests, codes);
      const longAgo = Number.MAX_SAFE_INTEGER;
      return [[], ...wanted.flatMap((code) => [[{ code, ago: 0 }], [{ code, ago: longAgo }]])];
    }
    case 'area':
      return [
        ...new Set(tests.flatMap(({ value }) => (Array.isArray(value) ? (value as string[]) : []))),
      ].concat('elsewhere');
  }
};

type LimitIn = (unit: Slot['attribute']['unit']) => number[];

const limitsOf = ({ value, unit }: Test): LimitIn[] => {
  const numbers = Array.isArray(value)
    ? value.filter((limit) => typeof limit === 'number')
    : isDependent(value)
      ? [
          ...value.cases.map(({ limit }) => limit),
          ...(value.otherwise === undefined ? [] : [value.otherwise]),
        ]
      : typeof value === 'number'
        ? [value]
        : [];
  return numbers.map((limit) => (own) => {
    const amount = convert(limit, unit, own);
    return amount === undefined ? [] : [amount];
  });
};

/** Every limit itself, and an amount between each two and beyond both ends. */
const amounts = (limits: readonly number[]): number[] => {
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  const between = sorted.flatMap((limit, at) => {
    const next = sorted[at + 1];
    return next === undefined ? [limit, limit + 1] : [limit, (limit + next) / 2];
  });
  return sorted.length === 0 ? [] : [(sorted[0] as number) - 1, ...between];
};

const wantedCodes = (tests: readonly Test[], codes: readonly string[]) =>
  codes.filter((code) =>
    tests.some(({ value }) => Array.isArray(value) && (value as unknown[]).includes(code)),
  );
