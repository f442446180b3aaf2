import { type Attribute, type Implication, SUBJECTS } from '../catalogue/attribute.js';
import { ATTRIBUTES } from '../catalogue/catalogue.js';
import type { Answers } from '../language/answer.js';
import { codeIndex, isFiniteNumber, readAmount, readCodes, readHistory } from './read-answer.js';

/**
 * A person's answers, read once so that thousands of services can be held against them. Each answer key has a slot, and
 * what is known in it is an interval: a known amount has equal ends, an unknown one has the widest. Yes/no is 1/0, a code
 * is its place in the catalogue, and a set of codes is the interval from "surely has" to "may have", as bits.
 *
 * The slots of the person themselves come first. Those about other people are left out where nothing was said of them,
 * which is nearly always: reading must stay cheap.
 */
export type Person = {
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** What was said, as it was said. */
  readonly said: readonly unknown[];
  /** Areas and histories by slot, which are not intervals. */
  readonly other: ReadonlyMap<number, unknown>;
};

export type Slot = {
  readonly index: number;
  readonly key: string;
  readonly attribute: Attribute;
  readonly type: Attribute['type'];
  /** What else is known of the same person once the answer lies within a range. */
  readonly follows: readonly Consequence[];
};

export type Consequence = {
  readonly from: number;
  readonly to: number;
  readonly slot: Slot;
  readonly answer: Implication['answer'];
};

/** How many slots are about the person themselves. */
export const OWN_SLOTS = ATTRIBUTES.length;

const slots = SUBJECTS.flatMap((subject, which) =>
  ATTRIBUTES.map((attribute, at) => ({
    index: which * ATTRIBUTES.length + at,
    key: subject === 'self' ? attribute.id : `${subject}.${attribute.id}`,
    attribute,
    type: attribute.type,
    follows: [] as readonly Consequence[],
  })),
);
export const SLOTS: readonly Slot[] = slots;
// A Map, not an object: a key such as "constructor" must not find what every object has.
const slotByKey: ReadonlyMap<string, Slot> = new Map(SLOTS.map((slot) => [slot.key, slot]));

/** The slot of an answer key, or undefined where the catalogue does not know the attribute. */
export const findSlot = (key: string): Slot | undefined => slotByKey.get(key);

/** The range of answers that an implication starts from, or leads to. */
export const impliedRange = (
  attribute: Attribute,
  when: Implication['when'] | Implication['answer'],
): readonly [number, number] => {
  if (typeof when === 'object') return [when.atLeast ?? -Infinity, when.atMost ?? Infinity];
  const value = typeof when === 'string' ? codeIndex(attribute, when) : Number(when);
  return [value, value];
};

for (const slot of slots) {
  const subject = slot.key.slice(0, slot.key.length - slot.attribute.id.length);
  slot.follows = (slot.attribute.implies ?? []).map(({ when, attribute, answer }) => {
    const [from, to] = impliedRange(slot.attribute, when);
    return { from, to, slot: slotByKey.get(subject + attribute) as Slot, answer };
  });
}

/** The interval of a slot about which nothing is known. */
const widest = ({ type, values = [] }: Attribute): readonly [number, number] => {
  if (type === 'boolean') return [0, 1];
  if (type === 'codes') return [0, 2 ** values.length - 1];
  if (type === 'scale' || type === 'code') return [0, values.length - 1];
  return WIDEST;
};
const WIDEST = [-Infinity, Infinity] as const;
const LOWEST = SLOTS.map(({ attribute }) => widest(attribute)[0]);
const HIGHEST = SLOTS.map(({ attribute }) => widest(attribute)[1]);
const SILENCE = SLOTS.map((): unknown => undefined);
const OWN_LOWEST = LOWEST.slice(0, OWN_SLOTS);
const OWN_HIGHEST = HIGHEST.slice(0, OWN_SLOTS);
const OWN_SILENCE = SILENCE.slice(0, OWN_SLOTS);
const NOTHING: ReadonlyMap<number, unknown> = new Map();

/**
 * Reads answers. What cannot be understood (an unfamiliar key, a value of the wrong type, a code the catalogue does not
 * know) counts as not answered: nothing is guessed. `today` is `YYYY-MM-DD`, and is needed only where an answer is a date.
 */
export const readAnswers = (answers: Answers, today?: string): Person => {
  const person = new Sheet();
  // Two lists in the same order: looking each key up in an object of any shape takes longer than all the rest.
  const keys = Object.keys(answers);
  const values: readonly unknown[] = Object.values(answers);
  for (let at = 0; at < keys.length; at++) {
    const slot = slotByKey.get(keys[at] as string);
    if (slot) person.say(slot, values[at], today);
  }
  person.deriveAll();
  return person;
};

class Sheet implements Person {
  low = OWN_LOWEST.slice();
  high = OWN_HIGHEST.slice();
  said = OWN_SILENCE.slice();
  other = NOTHING;
  private implying: Slot[] | undefined;

  say(slot: Slot, answer: unknown, today?: string) {
    if (slot.index >= this.low.length) this.makeRoomForOthers();
    this.said[slot.index] = answer;
    this.place(slot, answer, today);
  }

  private makeRoomForOthers() {
    this.low = [...this.low, ...LOWEST.slice(OWN_SLOTS)];
    this.high = [...this.high, ...HIGHEST.slice(OWN_SLOTS)];
    this.said = [...this.said, ...SILENCE.slice(OWN_SLOTS)];
  }

  /** Fills in what follows from the answers; what the person said themselves is never overwritten. */
  deriveAll() {
    const { implying } = this;
    // Grows while it is walked: what was derived may imply more.
    if (implying) for (const slot of implying) this.derive(slot);
  }

  private place(slot: Slot, answer: unknown, today?: string) {
    const { attribute, index, type, follows } = slot;
    switch (type) {
      case 'boolean':
        if (typeof answer === 'boolean') this.know(index, answer ? 1 : 0);
        break;
      case 'number':
      case 'elapsed':
        if (isFiniteNumber(answer)) this.know(index, answer);
        else this.knowWithin(index, readAmount(attribute, answer, today) ?? WIDEST);
        break;
      case 'scale':
      case 'code': {
        const code = codeIndex(attribute, answer);
        if (code >= 0) this.know(index, code);
        break;
      }
      case 'codes': {
        const bits = readCodes(attribute, answer);
        if (bits !== undefined) this.know(index, bits);
        break;
      }
      case 'history':
        this.keep(index, readHistory(attribute, answer, today));
        break;
      case 'area':
        this.keep(index, typeof answer === 'string' && answer !== '' ? answer : undefined);
    }
    if (follows.length > 0) (this.implying ??= []).push(slot);
  }

  private know(index: number, value: number) {
    this.low[index] = value;
    this.high[index] = value;
  }

  private knowWithin(index: number, [low, high]: readonly [number, number]) {
    this.low[index] = low;
    this.high[index] = high;
  }

  private keep(index: number, value: unknown) {
    if (value !== undefined) this.other = new Map(this.other).set(index, value);
  }

  private derive({ index, follows }: Slot) {
    const low = this.low[index] as number;
    const high = this.high[index] as number;
    for (const { from, to, slot, answer } of follows)
      if (low >= from && high <= to && this.isOpen(slot.index)) this.place(slot, answer);
  }

  private isOpen(index: number) {
    return this.low[index] === LOWEST[index] && this.high[index] === HIGHEST[index] && !this.other.has(index);
  }
}

/** Whether anything is known in a slot. */
export const isKnown = (person: Person, index: number): boolean =>
  person.low[index] !== LOWEST[index] || person.high[index] !== HIGHEST[index] || person.other.has(index);
