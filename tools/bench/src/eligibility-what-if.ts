import assert from 'node:assert/strict';
import { BlockingSets, type NeedRecord, sweep, whatIf } from '@whichdoor/eligibility';
import { leastWork } from './clock.js';
import { randomFrom } from './eligibility-sector.js';

const NEEDS = 10_000_000;
const CRITERIA = Array.from({ length: 40 }, (_, at) => `criterion-${at}`);
const PROFILES = 200_000;

/** P4: every single and paired what-if over ten million needs. */
export const benchWhatIf = (): void => {
  const random = randomFrom(9);
  const sets = new BlockingSets();
  const patterns = Array.from({ length: PROFILES }, () => sets.patternOf(aNeed(random)));
  // Common troubles are common: squared, a few profiles make up most needs.
  for (let need = 0; need < NEEDS; need++)
    sets.addPattern(patterns[Math.floor(random() ** 2 * PROFILES)] as number);

  let swept = sweep(sets, CRITERIA);
  for (const one of CRITERIA.slice(0, 4))
    for (const other of CRITERIA.slice(2, 6)) {
      const expected = whatIf(sets, [{ drop: one }, { drop: other }]).gain;
      assert.deepEqual(swept.pair(one, other), expected);
    }

  const all = leastWork(12, () => (swept = sweep(sets, CRITERIA)));
  const singles = leastWork(12, () => CRITERIA.map((one) => swept.single(one)));
  const pairs = leastWork(12, () =>
    CRITERIA.flatMap((one, at) => CRITERIA.slice(at + 1).map((other) => swept.pair(one, other))),
  );
  const seconds = (nanoseconds: number) => `${(nanoseconds / 1e6).toFixed(1)} ms`;
  const asked = leastWork(12, () => CRITERIA.map((drop) => whatIf(sets, [{ drop }])));
  console.log(`P4 40 single what-ifs over ${NEEDS} needs: ${seconds(all + singles)} (goal 100 ms)`);
  console.log(`P4 the same 40, asked one by one: ${seconds(asked)}`);
  console.log(`P4 all 780 pairs: ${seconds(all + pairs)} (goal 1000 ms)`);
  console.log(
    `P4 memory: ${(sets.bytes / sets.size).toFixed(1)} bytes for each need, of ${sets.patternCount} distinct patterns of ${sets.doors.length} distinct doors`,
  );
};

/** A need held against one to six services, each blocked by one to three criteria of forty, now and then unknown. */
const aNeed = (random: () => number): NeedRecord => ({
  candidates: Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const service = Math.floor(random() * 12);
    const some = (most: number) =>
      Array.from(
        { length: Math.floor(random() * (most + 1)) },
        () => `criterion-${(service * 3 + Math.floor(random() * 5)) % 40}`,
      );
    const blockedBy = [`criterion-${(service * 3) % 40}`, ...some(2)].map((criterionId) => ({ criterionId }));
    return { serviceId: `service-${service}`, blockedBy, unknown: random() < 0.2 ? some(1) : [] };
  }),
});
