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

  return Object.keys(answers).flatMap((key) => {
    const said = findSlot(key);
    if (!said) return [];
    return said.follows.flatMap(({ from, to, slot, answer }) => {
      if (low(said) < from || high(said) > to) return [];
      const [lowest, highest] = impliedRange(slot.attribute, answer);
      return low(slot) > highest || high(slot) < lowest ? [{ key: slot.key, from: key }] : [];
    });
  });
};
