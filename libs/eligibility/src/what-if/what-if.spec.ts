import fc from 'fast-check';
import { BlockingSets } from './blocking-sets.js';
import type { Change } from './change.js';
import { LIMIT_OPERATORS, type NewLimit } from './limit.js';
import type { NeedRecord, ToldBand } from './need.js';
import { sweep } from './sweep.js';
import { whatIf, whatIfAdded } from './what-if.js';

const shutBy = (serviceId: string, ...criterionIds: string[]) => ({
  serviceId,
  blockedBy: criterionIds.map((criterionId) => ({ criterionId })),
});

const recorded = (...needs: NeedRecord[]) => {
  const sets = new BlockingSets();
  for (const need of needs) sets.add(need);
  return sets;
};

describe('dropping a criterion', () => {
  it('counts the needs whose only obstacle it was', () => {
    const sets = recorded(
      { candidates: [shutBy('a', 'sober')] },
      { candidates: [shutBy('a', 'sober'), shutBy('b', 'housed')] },
      { candidates: [shutBy('a', 'sober', 'housed')] },
      { candidates: [shutBy('a', 'sober'), shutBy('c')] },
    );

    expect(whatIf(sets, [{ drop: 'sober' }]).gain).toEqual({ lower: 2, upper: 2 });
    expect(whatIf(sets, [{ drop: 'sober' }, { drop: 'housed' }]).gain).toEqual({ lower: 3, upper: 3 });
  });

  it('gives bounds where an answer was missing', () => {
    const sets = recorded({ candidates: [{ ...shutBy('a', 'sober'), unknown: ['housed'] }] });

    expect(whatIf(sets, [{ drop: 'sober' }]).gain).toEqual({ lower: 0, upper: 1 });
  });

  it('counts within a part of the needs', () => {
    const sets = recorded({ candidates: [shutBy('a', 'sober')] }, { candidates: [shutBy('a', 'sober')] });

    expect(whatIf(sets, [{ drop: 'sober' }], (need) => need === 1).gain).toEqual({ lower: 1, upper: 1 });
  });
});

describe('loosening a limit', () => {
  const blockedAt = (atLeast: number, atMost: number): NeedRecord => ({
    candidates: [{ serviceId: 'a', blockedBy: [{ criterionId: 'sober', band: { atLeast, atMost } }] }],
  });

  it('lets in those whose band is within it, and says where the band cannot tell', () => {
    const sets = recorded(blockedAt(60, 89), blockedAt(7, 29), blockedAt(0, 59), {
      candidates: [shutBy('a', 'sober')],
    });

    const loosened = whatIf(sets, [{ loosen: 'sober', to: { operator: 'at_least', value: 30 } }]);

    expect(loosened).toEqual({ gain: { lower: 1, upper: 3 }, untold: 2 });
  });
});

describe('adding a criterion', () => {
  it('counts the needs whose last door it would have shut', () => {
    const known = { criterionId: 'other', band: { atLeast: 0, atMost: 6 } };
    const sets = recorded(
      { candidates: [shutBy('a'), { serviceId: 'b', blockedBy: [known] }] },
      {
        candidates: [
          shutBy('a'),
          { serviceId: 'b', blockedBy: [{ criterionId: 'other', band: { atLeast: 30, atMost: 59 } }] },
        ],
      },
      { candidates: [shutBy('a'), shutBy('c')] },
      { candidates: [shutBy('a')] },
    );
    const added = {
      serviceId: 'a',
      knownFrom: ['other'],
      limit: { operator: 'at_least' as const, value: 30 },
    };

    expect(whatIfAdded(sets, added)).toEqual({ lower: 1, upper: 2 });
  });
});

const IDS = ['sober', 'housed', 'young', 'local'];
type Door = { failed: string[]; unknown: string[] };
const door: fc.Arbitrary<Door> = fc
  .array(fc.constantFrom('failed', 'unknown', 'passed'), { minLength: IDS.length, maxLength: IDS.length })
  .map((verdicts) => ({
    failed: IDS.filter((_, at) => verdicts[at] === 'failed'),
    unknown: IDS.filter((_, at) => verdicts[at] === 'unknown'),
  }));
const needs = fc.array(fc.array(door, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 });

/** All ways in which a door's unknown criteria may turn out, as what blocks it in the end. */
const outcomes = ({ failed, unknown }: Door) =>
  unknown.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [failed]);

const gains = (doors: readonly string[][], dropped: readonly string[]) =>
  doors.every((blocks) => blocks.length > 0) &&
  doors.some((blocks) => blocks.every((id) => dropped.includes(id)));

/** By trying every way in which things may turn out. */
const boundsOf = (all: readonly Door[][], dropped: readonly string[]) => {
  let [lower, upper] = [0, 0];
  for (const doors of all) {
    const worlds = doors.reduce<string[][][]>(
      (made, it) => made.flatMap((world) => outcomes(it).map((blocks) => [...world, blocks])),
      [[]],
    );
    if (worlds.every((world) => gains(world, dropped))) lower++;
    if (worlds.some((world) => gains(world, dropped))) upper++;
  }
  return { lower, upper };
};

describe('every single and pair', () => {
  it('comes to the same as trying every way in which the unknowns may turn out', () => {
    fc.assert(
      fc.property(needs, (all) => {
        const sets = recorded(
          ...all.map((doors) => ({
            candidates: doors.map(({ failed, unknown }, at) => ({ ...shutBy(`s${at}`, ...failed), unknown })),
          })),
        );
        const swept = sweep(sets, IDS);

        for (const one of IDS)
          for (const other of IDS) {
            const expected = boundsOf(all, [one, other]);
            expect(whatIf(sets, [{ drop: one }, { drop: other }]).gain).toEqual(expected);
            expect(one === other ? swept.single(one) : swept.pair(one, other)).toEqual(expected);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('can stand criteria together in classes', () => {
    const sets = recorded({ candidates: [shutBy('a', 'sober', 'tested')] });

    const swept = sweep(sets, ['use'], undefined, (id) => (id === 'sober' || id === 'tested' ? 'use' : id));

    expect(swept.single('use')).toEqual({ lower: 1, upper: 1 });
  });
});

/** Every amount that bands and limits of whole numbers up to 3 can tell apart. */
const AMOUNTS = Array.from({ length: 9 }, (_, at) => at / 2 - 0.5);
const keeps = (amount: number, { operator, value }: NewLimit) =>
  ({
    at_least: amount >= value,
    more_than: amount > value,
    at_most: amount <= value,
    less_than: amount < value,
  })[operator];
const amountsIn = ({ atLeast = -1, atMost = 9, moreThan = -1, lessThan = 9 }: ToldBand) =>
  AMOUNTS.filter((amount) => amount >= atLeast && amount <= atMost && amount > moreThan && amount < lessThan);
const limit = fc.record({ operator: fc.constantFrom(...LIMIT_OPERATORS), value: fc.nat(3) });
const band: fc.Arbitrary<ToldBand | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(fc.nat(3), fc.nat(3))
    .map(([one, other]) => ({ atLeast: Math.min(one, other), atMost: Math.max(one, other) })),
  fc.nat(3).map((value) => ({ lessThan: value })),
  fc.nat(3).map((value) => ({ moreThan: value })),
);
/** What a door asks of one need: what failed with what is known of the amount, and what is not known. */
type Asked = {
  readonly failed: readonly (readonly [string, ToldBand | undefined])[];
  readonly unknown: readonly string[];
};
const asked: fc.Arbitrary<Asked> = fc
  .tuple(door, fc.array(band, { minLength: IDS.length, maxLength: IDS.length }))
  .map(([{ failed, unknown }, bands]) => ({
    failed: failed.map((id, at) => [id, bands[at]] as const),
    unknown,
  }));
const candidateOf = ({ failed, unknown }: Asked, at: number) => ({
  serviceId: `s${at}`,
  blockedBy: failed.map(([criterionId, told]) => ({ criterionId, ...(told && { band: told }) })),
  unknown,
});

/** All ways of taking one of each. */
const everyWay = <T>(choices: readonly (readonly T[])[]) =>
  choices.reduce<T[][]>((ways, each) => ways.flatMap((way) => each.map((one) => [...way, one])), [[]]);

describe('loosening and dropping at once', () => {
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.constantFrom(...IDS).map((drop) => ({ drop })),
    fc.record({ loosen: fc.constantFrom(...IDS), to: limit }),
  );
  const changes = fc.uniqueArray(change, {
    maxLength: 3,
    selector: (it) => ('drop' in it ? it.drop : it.loosen),
  });

  /** Whether a criterion that fails is out of the way after the change, in each way that the amount may have been. */
  const clearedIn = (id: string, told: ToldBand | undefined, made: readonly Change[]): boolean[] => {
    const changed = made.find((it) => ('drop' in it ? it.drop : it.loosen) === id);
    if (!changed) return [false];
    if ('drop' in changed) return [true];
    return [...new Set((told ? amountsIn(told) : AMOUNTS).map((amount) => keeps(amount, changed.to)))];
  };

  /** The ways in which a door may have been, before and after. */
  const doorWays = ({ failed, unknown }: Asked, made: readonly Change[], isCautious: boolean) =>
    everyWay<'passes' | 'cleared' | 'stays'>([
      ...failed.map(([id, told]) => waysOf(clearedIn(id, told, made), isCautious)),
      ...unknown.map((id) => ['passes' as const, ...waysOf(clearedIn(id, undefined, made), isCautious)]),
    ]).map((way) => ({
      isOpenBefore: way.every((it) => it === 'passes'),
      isOpenAfter: way.every((it) => it !== 'stays'),
    }));
  /** Cautiously, an amount of which nothing tells whether it fits does not. */
  const waysOf = (cleared: readonly boolean[], isCautious: boolean) =>
    isCautious && cleared.length > 1
      ? (['stays'] as const)
      : cleared.map((isCleared) => (isCleared ? ('cleared' as const) : ('stays' as const)));

  const gainsIn = (doors: readonly Asked[], made: readonly Change[], isCautious = false) =>
    everyWay(doors.map((it) => doorWays(it, made, isCautious))).map(
      (world) =>
        world.every(({ isOpenBefore }) => !isOpenBefore) && world.some(({ isOpenAfter }) => isOpenAfter),
    );

  it('comes to the same as trying every amount that the bands leave', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(asked, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        changes,
        (all, made) => {
          const counted = whatIf(
            recorded(...all.map((doors) => ({ candidates: doors.map(candidateOf) }))),
            made,
          );

          const upper = all.filter((doors) => gainsIn(doors, made).some(Boolean));
          expect(counted).toEqual({
            gain: {
              lower: all.filter((doors) => gainsIn(doors, made).every(Boolean)).length,
              upper: upper.length,
            },
            untold: upper.filter((doors) => !gainsIn(doors, made, true).some(Boolean)).length,
          });
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('adding a criterion to a service', () => {
  const known = 'sober';

  /** Whether the last door would have been shut, in each way in which the unknowns and the amount may have turned out. */
  const shutIn = (doors: readonly Asked[], added: NewLimit | undefined) => {
    const bands = doors.flatMap(({ failed }) =>
      failed.filter(([id]) => id === known).map(([, told]) => told),
    );
    const amounts = AMOUNTS.filter((amount) =>
      bands.every((told) => !told || amountsIn(told).includes(amount)),
    );
    const fails = added
      ? amounts.map((amount) => !keeps(amount, added))
      : bands.length > 0
        ? [true]
        : [true, false];
    return everyWay(
      doors.map(({ failed, unknown }) =>
        failed.length > 0 ? [false] : unknown.length > 0 ? [true, false] : [true],
      ),
    ).flatMap(([mine, ...others]) =>
      fails.map((isFailed) => mine === true && !others.includes(true) && isFailed),
    );
  };

  it('comes to the same as trying every amount that the bands leave', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(asked, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        fc.option(limit, { nil: undefined }),
        (needsOf, added) => {
          // Two bands of one amount may tell more together than each alone; what records them puts them together.
          const all = needsOf.filter(
            (doors) =>
              doors.filter(({ failed }) => failed.some(([id, told]) => id === known && told)).length < 2,
          );

          const counted = whatIfAdded(
            recorded(...all.map((doors) => ({ candidates: doors.map(candidateOf) }))),
            { serviceId: 's0', knownFrom: [known], ...(added && { limit: added }) },
          );

          expect(counted).toEqual({
            lower: all.filter((doors) => shutIn(doors, added).every(Boolean)).length,
            upper: all.filter((doors) => shutIn(doors, added).some(Boolean)).length,
          });
        },
      ),
      { numRuns: 1500 },
    );
  });
});
