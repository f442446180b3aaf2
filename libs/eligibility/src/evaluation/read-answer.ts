import type { Attribute } from '../catalogue/attribute.js';
import type { Happened } from '../language/answer.js';
import { convert } from '../language/unit.js';

/** How long ago each thing happened, at least and at most. What is absent did not happen. */
export type History = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

/** The place of a code among the values of an attribute, or -1. */
export const codeIndex = ({ values = [] }: Attribute, code: unknown): number => {
  for (let at = 0; at < values.length; at++) if (values[at]?.code === code) return at;
  return -1;
};

/** The lowest and highest amount that an answer leaves possible, in the attribute's unit. */
export const readAmount = (
  attribute: Attribute,
  answer: unknown,
  today?: string,
): readonly [number, number] | undefined => {
  if (isFiniteNumber(answer)) return [answer, answer];
  if (answer === 'never' && attribute.type === 'elapsed') return [Infinity, Infinity];
  if (!isRecord(answer)) return undefined;
  if (isFiniteNumber(answer.amount))
    return twice(convert(answer.amount, answer.unit as Attribute['unit'], attribute.unit));
  if (typeof answer.on === 'string' && attribute.type !== 'number')
    return twice(convert(daysSince(answer.on, today), 'days', attribute.unit));
  if (answer.atLeast === undefined && answer.atMost === undefined) return undefined;
  const { atLeast: low = -Infinity, atMost: high = Infinity } = answer;
  return typeof low === 'number' && typeof high === 'number' && low <= high ? [low, high] : undefined;
};

/** A set of codes as bits; undefined where one of them is not known. */
export const readCodes = (attribute: Attribute, answer: unknown): number | undefined => {
  if (!Array.isArray(answer)) return undefined;
  const places = answer.map((code) => codeIndex(attribute, code));
  return places.includes(-1) ? undefined : places.reduce((bits, at) => bits | (1 << at), 0);
};

export const readHistory = (attribute: Attribute, answer: unknown, today?: string): History | undefined => {
  if (!Array.isArray(answer)) return undefined;
  const history = new Map<string, { low: number; high: number }>();
  for (const entry of answer as readonly Happened[]) {
    if (!isRecord(entry) || codeIndex(attribute, entry.code) < 0) return undefined;
    const [low, high] = readAmount(attribute, entry.ago, today) ?? [0, Infinity];
    const other = history.get(entry.code);
    // Of several, the latest counts: it is the one that a time window would catch.
    history.set(entry.code, {
      low: Math.min(low, other?.low ?? low),
      high: Math.min(high, other?.high ?? high),
    });
  }
  return history;
};

const twice = (amount: number | undefined): readonly [number, number] | undefined =>
  amount === undefined || Number.isNaN(amount) ? undefined : [amount, amount];

const DAY = 86_400_000;
/** Days from a date until today; NaN where either is not a date, or the date is still to come. */
const daysSince = (on: string, today = ''): number => {
  const days = Math.round((Date.parse(today) - Date.parse(on)) / DAY);
  return days < 0 ? NaN : days;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
