import type { Unit } from '../catalogue/attribute.js';
import type { Duration } from './condition.js';

const DAYS = { days: 1, weeks: 7, months: 365 / 12, years: 365 };
const MONTHS = { days: 12 / 365, weeks: 84 / 365, months: 1, years: 12 };

const isTime = (unit: Unit | undefined): unit is Duration['unit'] =>
  unit !== undefined && Object.hasOwn(DAYS, unit);

/**
 * An amount in another unit; undefined where the two cannot be compared. A year is 365 days and twelve months.
 * Whole months become whole days, rounded down, so that "6 months" is 182 days and nobody is a fraction short.
 */
export const convert = (amount: number, from: Unit | undefined, to: Unit | undefined): number | undefined => {
  if (from === undefined || from === to) return amount;
  if (!isTime(from) || !isTime(to)) return undefined;
  if (to === 'days') return Math.floor(amount * DAYS[from]);
  const months = amount * MONTHS[from];
  return to === 'months' ? months : (months * 1) / MONTHS[to];
};
