import type { Person } from './person.js';
import type { Truth } from './truth.js';
import { NO, UNKNOWN, YES, not } from './truth.js';

/** A condition, compiled: what is true of a person. */
export type Decide = (person: Person) => Truth;

/** What cannot be told from here: undisclosed limits, and whatever the catalogue does not know. */
export const nobodyKnows: Decide = () => UNKNOWN;

export const negate =
  (decide: Decide): Decide =>
  (person) =>
    not(decide(person));

export const all =
  (parts: readonly Decide[]): Decide =>
  (person) => {
    let result: Truth = YES;
    for (const part of parts) {
      const truth = part(person);
      if (truth === NO) return NO;
      if (truth < result) result = truth;
    }
    return result;
  };

export const any =
  (parts: readonly Decide[]): Decide =>
  (person) => {
    let result: Truth = NO;
    for (const part of parts) {
      const truth = part(person);
      if (truth === YES) return YES;
      if (truth > result) result = truth;
    }
    return result;
  };

/** At least k of n: settled as soon as k hold, or as k can no longer be reached. */
export const atLeast =
  (least: number, parts: readonly Decide[]): Decide =>
  (person) => {
    let sure = 0;
    let possible = 0;
    for (const part of parts) {
      const truth = part(person);
      if (truth === YES) sure++;
      if (truth !== NO) possible++;
    }
    return sure >= least ? YES : possible < least ? NO : UNKNOWN;
  };
