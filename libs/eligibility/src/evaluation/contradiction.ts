import type { Answers } from '../language/answer.js';
import { type Slot, findSlot, impliedRange, readAnswers } from './person.js';

/** Two answers that cannot both be true: `key` was said, and `follows` from what was said under `from`. */
export type Contradiction = { readonly key: string; readonly from: string };

/**
 * Answers that contradict each other, such as "used today" and "not using". Evaluation takes each as it was said and never
 * corrects a person; a screen may ask again.
 */
export const contradictionsIn = (answers: Answers, today?: string): Contradiction[] => {
  const person = readAnswers(answers, today);
  const low = ({ index }: Slot) => person.low[index] as number;
  const high = ({ index }: Slot) => person.high[index] as number;

  return Object.keys(answers).flatMap((from) => {
    const slot = findSlot(from);
    if (!slot) return [];
    const subject = from.slice(0, from.length - slot.attribute.id.length);
    return (slot.attribute.implies ?? []).flatMap(({ when, attribute, answer }) => {
      const [least, most] = impliedRange(slot.attribute, when);
      const implied = findSlot(subject + attribute);
      if (!implied || low(slot) < least || high(slot) > most) return [];
      const [lowest, highest] = impliedRange(implied.attribute, answer);
      return low(implied) > highest || high(implied) < lowest ? [{ key: implied.key, from }] : [];
    });
  });
};
