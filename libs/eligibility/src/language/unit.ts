import type { Unit } from '../catalogue/attribute.js';
import type { Duration } from './condition.js';

/** Days in a unit of time, as a fraction: so that a year of twelve months comes out whole. */
const DAYS: Readonly<Record<Duration['unit'], readonly [number, number]>> = {
  days: [1, 1],
  weeks: [7, 1],
  months: [365, 12],
  years: [365, 1],
};

const isTime = (unit: Unit | undefined): unit is Duration['unit'] =>
  unit !== undefined && Object.hasOwn(DAYS, unit);

/**
 * An amount in another unit; undefined where the two cannot be compared. A year is 365 days and twelve months.
 * Whole months become whole days, rounded down, so that "6 months" is 182 days and nobody is a fraction short.
 */
export const convert = (amount: number, from: Unit | undefined, to: Unit | undefined): number | undefined => {
  if (from === undefined || from === to) return amount;
  if (!isTime(from) || !isTime(to)) return undefined;
  const [days, of] = DAYS[from];
  const [otherDays, ofOther] = DAYS[to];
  const converted = (amount * days * ofOther) / (of * otherDays);
  return to === 'days' ? Math.floor(converted) : converted;
};
