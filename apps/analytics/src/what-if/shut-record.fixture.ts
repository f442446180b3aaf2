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

/** What is recorded of these requests. */
export const recordOf = (all: readonly Kind[]): ShutRecord => ({
  requests: new Map(
    [0, 1, 2, 3].map((place) => [`o${place}`, all.reduce((sum, { made }) => sum + (made[place] ?? 0), 0)]),
  ),
  shut: all
    .filter(({ doors: met }) => met.length > 0)
    .flatMap(({ doors: met, made }) =>
      made.map((requests, place) => ({ organisationId: `o${place}`, doors: met, requests })),
    ),
  criteria: new Map(
    Object.entries(criteria).map(([id, known]) => [id, { ...known, limit: null, failed: null }]),
  ),
});

/** Straight from the words: some service was shut by nothing but what is given up, as recorded. */
export const gainsAtLeast = ({ doors: met }: Kind, dropped: readonly string[]): boolean =>
  met.some(
    ({ criterionIds, isUndeclared }) => !isUndeclared && criterionIds.every((id) => dropped.includes(id)),
  );

/** The same, and where an undeclared reason stands beside what is given up, or in its place. */
export const gainsAtMost = (kind: Kind, dropped: readonly string[]): boolean =>
  gainsAtLeast(kind, dropped) ||
  kind.doors.some(({ serviceId, criterionIds, isUndeclared }) =>
    criterionIds.length > 0
      ? isUndeclared && criterionIds.every((id) => dropped.includes(id))
      : criterionNames.some((id) => criteria[id].serviceId === serviceId && dropped.includes(id)),
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
