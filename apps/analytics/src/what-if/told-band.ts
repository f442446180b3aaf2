import { bandOfFailing, bothBands, type Block, type ToldBand } from '@whichdoor/eligibility';
import type { KnownCriterion } from './shut-request.js';

type Criteria = ReadonlyMap<string, Pick<KnownCriterion, 'failed'>>;

/**
 * What the rules that shut a request out tell of the amounts that they ask about, by attribute: "at least 30 days" shut a
 * door, so it was less than 30. Nobody's answer is recorded (ADR 0017). Rules that contradict each other tell nothing.
 */
export const toldBands = (
  criterionIds: readonly string[],
  criteria: Criteria,
): ReadonlyMap<string, ToldBand> => {
  const bands = new Map<string, ToldBand | undefined>();
  for (const id of criterionIds) {
    const failed = criteria.get(id)?.failed;
    if (!failed) continue;
    const band = bandOfFailing(failed);
    const { attribute } = failed;
    const known = bands.get(attribute);
    bands.set(attribute, bands.has(attribute) ? known && bothBands(known, band) : band);
  }
  return new Map([...bands].flatMap(([attribute, band]) => (band ? [[attribute, band] as const] : [])));
};

/** A criterion that shut a door, with what is told of its amount. */
export const blockBy = (
  criterionId: string,
  criteria: ReadonlyMap<string, KnownCriterion>,
  bands: ReadonlyMap<string, ToldBand>,
): Block => {
  const attribute = criteria.get(criterionId)?.limit?.attribute;
  const band = attribute === undefined ? undefined : bands.get(attribute);
  return band ? { criterionId, band } : { criterionId };
};
