import fc from 'fast-check';
import { BlockingSets } from './blocking-sets.js';
import type { NeedRecord } from './need.js';
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
