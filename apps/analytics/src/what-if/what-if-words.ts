import type { Policy, SuppressionReason } from '@whichdoor/disclosure';
import {
  meanings as gapMeanings,
  noteOf,
  ofShutOut,
  populationNote,
  unitNote,
  withheldNote,
  type Meaning,
  type Note,
} from '../gap/gap-words.js';

/** The sentences that go with every figure of an answer. */
export const meanings = {
  shutOut: gapMeanings.shutOut,
  gainAtLeast: {
    definitionCode: 'GAIN_AT_LEAST',
    definition:
      'Requests to which at least one service was shut by nothing but the criteria given up, or loosened far enough, as far as is recorded.',
    ...ofShutOut,
  },
  gainAtMost: {
    definitionCode: 'GAIN_AT_MOST',
    definition:
      'Requests that gain a door for certain, and those to which a service was shut for an undeclared reason beside the criteria given up, or in their place, or by a limit of which nothing recorded tells whether the new number lets them in.',
    ...ofShutOut,
  },
} as const satisfies Record<string, Meaning>;

/** What a reader has to know. */
export const notesOf = (
  reasons: readonly (SuppressionReason | null)[],
  { unheardOf, notLoosened }: { readonly unheardOf: number; readonly notLoosened: number },
  isAboutLimits: boolean,
  policy: Policy,
): readonly Note[] => [
  unitNote,
  noteOf(
    'GAINS_A_DOOR',
    'A request gains a door when at least one service that was shut to it would not have been. Whether there would have been a place is another question.',
  ),
  noteOf(
    'BOUNDS',
    'At least: a decline names one criterion, and the service may have had others in mind. At most: an undeclared reason may have been one of the criteria given up. What really would have happened lies between, if what is recorded is true.',
  ),
  noteOf(
    'ONLY_DOORS_MET',
    'Only doors that a request met are counted. One that nobody tried, because everybody knew, is in no figure.',
  ),
  noteOf(
    'FOUND_LATER',
    'A request that found another door later counts as one that gains: it would have had a choice, or found it sooner.',
  ),
  ...(isAboutLimits
    ? [
        noteOf(
          'LOOSENED_LIMIT',
          'A loosened limit: nobody’s answer is recorded, only which rules shut a door. Another rule about the same amount that shut the same request out tells whether the new number would have let it in; where none does, the request counts at most, and not at least.',
        ),
      ]
    : []),
  populationNote,
  ...(notLoosened > 0
    ? [
        noteOf(
          'LIMITS_UNKNOWN',
          `${notLoosened} of the limits asked about ${notLoosened === 1 ? 'is' : 'are'} not known here as a limit, or would not let in more people, and opened nothing.`,
          { count: notLoosened },
        ),
      ]
    : []),
  ...(unheardOf > 0
    ? [
        noteOf(
          'CRITERIA_UNKNOWN',
          `${unheardOf} of the criteria asked about ${unheardOf === 1 ? 'is' : 'are'} not known here, and opened nothing.`,
          { count: unheardOf },
        ),
      ]
    : []),
  withheldNote(reasons, policy),
];
