import type { KnownLimit } from '@whichdoor/eligibility';
import fc from 'fast-check';
import type { ShutDoor, ShutRecord } from './shut-request.js';

/** Two services, the first with three criteria and the second with one. */
export const criteria = {
  sober: { serviceId: 'house', class: 'CURRENT_USE' },
  housed: { serviceId: 'house', class: 'HOUSEHOLD' },
  local: { serviceId: 'house', class: 'HOUSEHOLD' },
  insured: { serviceId: 'clinic', class: 'COST_DOCUMENTS' },
} as const;
export type CriterionName = keyof typeof criteria;
export const criterionNames = Object.keys(criteria) as CriterionName[];

const aDoor = (serviceId: string): fc.Arbitrary<ShutDoor> =>
  fc
    .record({
      criterionIds: fc.subarray(criterionNames.filter((id) => criteria[id].serviceId === serviceId)),
      isUndeclared: fc.boolean(),
    })
    .filter(({ criterionIds, isUndeclared }) => criterionIds.length > 0 || isUndeclared)
    .map((door) => ({ serviceId, ...door }));

const doors = fc.oneof(
  fc.tuple(aDoor('house')),
  fc.tuple(aDoor('clinic')),
  fc.tuple(aDoor('house'), aDoor('clinic')),
);

/** A kind of request: the doors that it met (none, where it was not shut out), and how many each of four organisations made. */
export type Kind = { readonly doors: readonly ShutDoor[]; readonly made: readonly number[] };

export const kinds: fc.Arbitrary<Kind[]> = fc.array(
  fc.record({
    doors: fc.oneof({ weight: 6, arbitrary: doors }, { weight: 1, arbitrary: fc.constant([]) }),
    made: fc.array(fc.oneof(fc.nat(3), fc.constant(0), fc.nat(20)), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Limits of three of the criteria, all on one amount. */
export const limits: Readonly<Partial<Record<CriterionName, KnownLimit>>> = {
  sober: { attribute: 'days_since_last_use', operator: 'at_least', value: 180 },
  local: { attribute: 'days_since_last_use', operator: 'at_most', value: 60 },
  insured: { attribute: 'days_since_last_use', operator: 'at_least', value: 30 },
};

/** What is recorded of these requests, where those criteria are limits, or where none is. */
export const recordOf = (all: readonly Kind[], known: typeof limits = {}): ShutRecord => ({
  requests: new Map(
    [0, 1, 2, 3].map((place) => [`o${place}`, all.reduce((sum, { made }) => sum + (made[place] ?? 0), 0)]),
  ),
  shut: all
    .filter(({ doors: met }) => met.length > 0)
    .flatMap(({ doors: met, made }) =>
      made.map((requests, place) => ({ organisationId: `o${place}`, doors: met, requests })),
    ),
  criteria: new Map(
    criterionNames.map((id) => {
      const limit = known[id] ?? null;
      return [id, { ...criteria[id], limit, failed: limit }];
    }),
  ),
});

/** A limit that lets in more people than the criterion does. */
export type LoosenedLimit = { readonly criterion: CriterionName; readonly value: number };

/** Amounts between and beyond all those numbers: every band and limit tells some of them apart, or none. */
const amounts = Array.from({ length: 601 }, (_, at) => at / 2 - 50);
const keeps = (amount: number, { operator, value }: Pick<KnownLimit, 'operator' | 'value'>) =>
  operator === 'at_least' ? amount >= value : amount <= value;

/** Whether the new number would let these requests in: each answer that what is recorded of them leaves. */
const letsIn = ({ doors: met }: Kind, { criterion, value }: LoosenedLimit): boolean[] => {
  const operator = limits[criterion]?.operator ?? 'at_least';
  const failed = met
    .flatMap(({ criterionIds }) => criterionIds)
    .flatMap((id) => limits[id as CriterionName] ?? []);
  const left = amounts.filter((amount) => failed.every((limit) => !keeps(amount, limit)));
  // Rules that contradict each other tell nothing.
  const possible = left.length > 0 ? left : amounts;
  return [...new Set(possible.map((amount) => keeps(amount, { operator, value })))];
};

/** Limits loosened each to one number: those of the rules themselves, and some between and beyond. */
export const loosenings: fc.Arbitrary<LoosenedLimit[]> = fc
  .tuple(
    ...(['sober', 'local', 'insured'] as const).map((criterion) =>
      fc.option(
        fc
          .constantFrom(...(criterion === 'local' ? [90, 180, 200] : [0, 20, 30, 60, 90]))
          .filter((value) => criterion !== 'insured' || value < 30)
          .map((value) => ({ criterion, value })),
        { nil: undefined },
      ),
    ),
  )
  .map((each) => each.filter((it) => it !== undefined));

type Changed = { readonly drop: readonly string[]; readonly loosen?: readonly LoosenedLimit[] };

const isOutOfTheWay = (kind: Kind, id: string, { drop, loosen = [] }: Changed, isCertain: boolean) => {
  if (drop.includes(id)) return true;
  const loosened = loosen.find(({ criterion }) => criterion === id);
  if (!loosened) return false;
  const told = letsIn(kind, loosened);
  return isCertain ? !told.includes(false) : told.includes(true);
};

/** Straight from the words: some service was shut by nothing but what is given up, or loosened far enough, as recorded. */
export const gainsAtLeast = (kind: Kind, changed: Changed): boolean =>
  kind.doors.some(
    ({ criterionIds, isUndeclared }) =>
      !isUndeclared && criterionIds.every((id) => isOutOfTheWay(kind, id, changed, true)),
  );

/** The same, and where an undeclared reason stands beside it or in its place, or nothing recorded tells of the number. */
export const gainsAtMost = (kind: Kind, changed: Changed): boolean =>
  kind.doors.some(({ serviceId, criterionIds }) =>
    criterionIds.length > 0
      ? criterionIds.every((id) => isOutOfTheWay(kind, id, changed, false))
      : criterionNames.some(
          (id) =>
            criteria[id].serviceId === serviceId &&
            // Whether it was this rule is not known, and so neither what it would tell of the amount.
            (changed.drop.includes(id) || changed.loosen?.some(({ criterion }) => criterion === id)),
        ),
  );

const subsetsOf = <T>(list: readonly T[]): T[][] =>
  list.reduce<T[][]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]]);

const doorsOf = (serviceId: string): ShutDoor[] =>
  subsetsOf(criterionNames.filter((id) => criteria[id].serviceId === serviceId)).flatMap((criterionIds) =>
    [false, true]
      .filter((isUndeclared) => isUndeclared || criterionIds.length > 0)
      .map((isUndeclared) => ({ serviceId, criterionIds, isUndeclared })),
  );

/** A door of a third service, at which nobody named a criterion. */
const elsewhere: ShutDoor = { serviceId: 'elsewhere', criterionIds: [], isUndeclared: true };

/** Every kind of request that there could be, made by nobody. The reader does not know that few services shut their doors. */
export const everyKind: readonly Kind[] = [undefined, ...doorsOf('house')].flatMap((house) =>
  [undefined, ...doorsOf('clinic')].flatMap((clinic) =>
    [undefined, elsewhere].map((other) => ({
      doors: [house, clinic, other].filter((door) => door !== undefined),
      made: [],
    })),
  ),
);
