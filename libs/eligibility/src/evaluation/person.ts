import { type Attribute, type Implication, SUBJECTS } from '../catalogue/attribute.js';
import { ATTRIBUTES } from '../catalogue/catalogue.js';
import type { Answer, Answers, Band, Happened } from '../language/answer.js';
import { convert } from '../language/unit.js';

/**
 * A person's answers, read once so that thousands of services can be held against them. Each answer key has a slot;
 * what is known is an interval: a known amount has equal ends, an unknown one has the widest. Yes/no is 1/0, a code is
 * its place in the catalogue, and a set of codes is the interval from "surely has" to "may have", as bits.
 */
export type Person = {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Areas and histories, which are not intervals. */
  readonly other: readonly unknown[];
  readonly answers: Answers;
};

/** A history as it is kept: how long ago each code happened, at least and at most. Absent codes did not happen. */
export type History = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

export type Slot = { readonly index: number; readonly key: string; readonly attribute: Attribute };

export const SLOTS: readonly Slot[] = SUBJECTS.flatMap((subject, which) =>
  ATTRIBUTES.map((attribute, place) => ({
    index: which * ATTRIBUTES.length + place,
    key: subject === 'self' ? attribute.id : `${subject}.${attribute.id}`,
    attribute,
  })),
);
const slotByKey = new Map(SLOTS.map((slot) => [slot.key, slot]));

/** The slot of an answer key, or undefined where the catalogue does not know the attribute. */
export const findSlot = (key: string): Slot | undefined => slotByKey.get(key);

const allCodes = (attribute: Attribute) => 2 ** (attribute.values?.length ?? 0) - 1;
const widest = (attribute: Attribute): readonly [number, number] => {
  switch (attribute.type) {
    case 'boolean':
      return [0, 1];
    case 'codes':
      return [0, allCodes(attribute)];
    case 'scale':
    case 'code':
      return [0, (attribute.values?.length ?? 1) - 1];
    default:
      return [-Infinity, Infinity];
  }
};
const LOWEST = Float64Array.from(SLOTS, (slot) => widest(slot.attribute)[0]);
const HIGHEST = Float64Array.from(SLOTS, (slot) => widest(slot.attribute)[1]);

/**
 * Reads answers. What cannot be understood (an unfamiliar key, a value of the wrong type, a code the catalogue does not
 * know) counts as not answered: nothing is guessed. `today` is `YYYY-MM-DD`, and is needed only where an answer is a date.
 */
export const readAnswers = (answers: Answers, today?: string): Person => {
  const person = { low: LOWEST.slice(), high: HIGHEST.slice(), other: [] as unknown[], answers };
  const answered = Object.keys(answers).flatMap((key) => slotByKey.get(key) ?? []);

  for (const slot of answered) place(person, slot, answers[slot.key] as Answer, today);
  for (const slot of answered) derive(person, slot);
  return person;
};

type Writable = { low: Float64Array; high: Float64Array; other: unknown[]; answers: Answers };

const place = (person: Writable, slot: Slot, answer: Answer, today?: string) => {
  const { attribute, index } = slot;
  switch (attribute.type) {
    case 'boolean':
      if (typeof answer === 'boolean') fix(person, index, answer ? 1 : 0);
      return;
    case 'number':
    case 'elapsed': {
      const range = readAmount(attribute, answer, today);
      if (range) [person.low[index], person.high[index]] = range;
      return;
    }
    case 'scale':
    case 'code': {
      const code = codeIndex(attribute, answer);
      if (code >= 0) fix(person, index, code);
      return;
    }
    case 'codes': {
      const bits = codeBits(attribute, answer);
      if (bits !== undefined) fix(person, index, bits);
      return;
    }
    case 'history':
      person.other[index] = readHistory(attribute, answer, today);
      return;
    case 'area':
      if (typeof answer === 'string' && answer !== '') person.other[index] = answer;
  }
};

const fix = (person: Writable, index: number, value: number) => {
  person.low[index] = value;
  person.high[index] = value;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** The lowest and highest amount that an answer leaves possible, in the attribute's unit. */
const readAmount = (
  attribute: Attribute,
  answer: unknown,
  today?: string,
): readonly [number, number] | undefined => {
  if (isFiniteNumber(answer)) return [answer, answer];
  if (answer === 'never' && attribute.type === 'elapsed') return [Infinity, Infinity];
  if (!isRecord(answer) || 'declined' in answer) return undefined;
  if (isFiniteNumber(answer.amount)) {
    const amount = convert(answer.amount, answer.unit as Attribute['unit'], attribute.unit);
    return amount === undefined ? undefined : [amount, amount];
  }
  if (typeof answer.on === 'string' && attribute.type === 'elapsed')
    return sinceDate(attribute, answer.on, today);
  const { atLeast, atMost } = answer as Band;
  if (atLeast === undefined && atMost === undefined) return undefined;
  const [low, high] = [atLeast ?? -Infinity, atMost ?? Infinity];
  return typeof low === 'number' && typeof high === 'number' && low <= high ? [low, high] : undefined;
};

const DAY = 86_400_000;
const sinceDate = (
  attribute: Attribute,
  on: string,
  today?: string,
): readonly [number, number] | undefined => {
  if (today === undefined) return undefined;
  const days = Math.round((Date.parse(today) - Date.parse(on)) / DAY);
  if (!Number.isFinite(days) || days < 0) return undefined;
  const amount = convert(days, 'days', attribute.unit);
  return amount === undefined ? undefined : [amount, amount];
};

/** The place of a code among the values of an attribute, or -1. */
export const codeIndex = (attribute: Attribute, code: unknown): number =>
  attribute.values?.findIndex((value) => value.code === code) ?? -1;

const codeBits = (attribute: Attribute, answer: unknown): number | undefined => {
  if (!Array.isArray(answer)) return undefined;
  const places = answer.map((code) => codeIndex(attribute, code));
  return places.includes(-1) ? undefined : places.reduce((bits, at) => bits | (1 << at), 0);
};

const readHistory = (attribute: Attribute, answer: unknown, today?: string): History | undefined => {
  if (!Array.isArray(answer)) return undefined;
  const history = new Map<string, { low: number; high: number }>();
  for (const entry of answer as readonly Happened[]) {
    if (!isRecord(entry) || codeIndex(attribute, entry.code) < 0) return undefined;
    const [low, high] = readAmount(attribute, entry.ago, today) ?? [0, Infinity];
    const earlier = history.get(entry.code);
    // Of several, the latest counts: it is the one that a time window would catch.
    history.set(
      entry.code,
      earlier ? { low: Math.min(low, earlier.low), high: Math.min(high, earlier.high) } : { low, high },
    );
  }
  return history;
};

/** Fills in what follows from an answer; what the person said themselves is never overwritten. */
const derive = (person: Writable, from: Slot) => {
  for (const implication of from.attribute.implies ?? []) {
    if (!follows(person, from, implication)) continue;
    const key = from.key.slice(0, from.key.length - from.attribute.id.length) + implication.attribute;
    const to = slotByKey.get(key);
    if (!to || isSettled(person, to)) continue;
    place(person, to, implication.answer);
    derive(person, to);
  }
};

const isSettled = (person: Writable, { index, attribute }: Slot) =>
  person.other[index] !== undefined ||
  person.low[index] !== widest(attribute)[0] ||
  person.high[index] !== widest(attribute)[1];

const follows = (person: Writable, { index, attribute }: Slot, { when }: Implication): boolean => {
  const low = person.low[index] as number;
  const high = person.high[index] as number;
  if (typeof when === 'boolean') return low === high && low === (when ? 1 : 0);
  if (typeof when === 'string') return low === high && low === codeIndex(attribute, when);
  return low >= (when.atLeast ?? -Infinity) && high <= (when.atMost ?? Infinity);
};
