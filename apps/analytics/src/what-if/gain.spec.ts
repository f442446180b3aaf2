import fc from 'fast-check';
import { Gains } from './gain.js';
import {
  criteria,
  criterionNames,
  gainsAtLeast,
  gainsAtMost,
  kinds,
  limits,
  loosenings,
  recordOf,
  type Kind,
} from './shut-record.fixture.js';

const dropping = (ids: readonly string[]) => ids.map((drop) => ({ drop }));
const counted = (all: readonly Kind[], gains: (kind: Kind) => boolean) =>
  [0, 1, 2, 3].map((place) => all.filter(gains).reduce((sum, { made }) => sum + (made[place] ?? 0), 0));
const perOrganisation = (tally: ReadonlyMap<string, number> | undefined) =>
  [0, 1, 2, 3].map((place) => tally?.get(`o${place}`) ?? 0);

describe('what criteria given up would have opened', () => {
  it('is what the words say, for every set of criteria, in each organisation', () => {
    fc.assert(
      fc.property(kinds, fc.subarray(criterionNames), (all, dropped) => {
        const gain = new Gains(recordOf(all)).of(dropping(dropped));

        expect(perOrganisation(gain.atLeast)).toEqual(
          counted(all, (kind) => gainsAtLeast(kind, { drop: dropped })),
        );
        expect(perOrganisation(gain.atMost)).toEqual(
          counted(all, (kind) => gainsAtMost(kind, { drop: dropped })),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is what the words say where limits are loosened too, as far as other rules tell of the amount', () => {
    fc.assert(
      fc.property(kinds, fc.subarray(criterionNames), loosenings, (all, drop, loosen) => {
        const loosened = loosen.map(({ criterion, value }) => ({
          loosen: criterion,
          to: { operator: limits[criterion]?.operator ?? 'at_least', value },
        }));

        const gain = new Gains(recordOf(all, limits)).of([...loosened, ...dropping(drop)]);

        expect(perOrganisation(gain.atLeast)).toEqual(
          counted(all, (kind) => gainsAtLeast(kind, { drop, loosen })),
        );
        expect(perOrganisation(gain.atMost)).toEqual(
          counted(all, (kind) => gainsAtMost(kind, { drop, loosen })),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for a single one, whether it is asked about or found among all', () => {
    fc.assert(
      fc.property(kinds, (all) => {
        const gains = new Gains(recordOf(all));
        const singles = gains.singles();

        for (const id of criterionNames) {
          expect(perOrganisation(singles.get(id)?.atLeast)).toEqual(
            perOrganisation(gains.of(dropping([id])).atLeast),
          );
          expect(perOrganisation(singles.get(id)?.atMost)).toEqual(
            perOrganisation(gains.of(dropping([id])).atMost),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('comes apart into what is recorded, what stands beside an undeclared reason, and what nobody named', () => {
    fc.assert(
      fc.property(kinds, (all) => {
        for (const [id, { atLeast, atMost, beside, inItsPlace }] of new Gains(recordOf(all)).singles()) {
          expect(criteria).toHaveProperty(id);
          const sum = [atLeast, beside, inItsPlace].map(perOrganisation);
          expect(perOrganisation(atMost)).toEqual(
            [0, 1, 2, 3].map((place) => sum.reduce((total, tally) => total + (tally[place] ?? 0), 0)),
          );
        }
      }),
    );
  });
});
