import type { Policy, SuppressionReason } from '@whichdoor/disclosure';
import { notesOf as gapNotesOf, type Meaning } from '../gap/gap-words.js';

const ofAccepted = 'Of the requests that the service took on, among people who approached.';

/** The sentences that go with every figure of an answer. */
export const addedMeanings = {
  accepted: {
    definition: 'Requests of the period of which the service accepted an offer.',
    denominator: 'Of the requests of the period, among people who approached.',
  },
  shutAtLeast: {
    definition:
      'Requests that no other service took on, and that a rule about the same thing had shut out elsewhere, so that the new criterion would have shut them out too.',
    denominator: ofAccepted,
  },
  shutAtMost: {
    definition:
      'Requests that no other service took on, and of which nothing recorded tells that the new criterion would have let them in.',
    denominator: ofAccepted,
  },
} as const satisfies Record<string, Meaning>;

/** What a reader has to know. The notes of the gap report that hold here too are taken over from it. */
export const addedNotesOf = (reasons: readonly (SuppressionReason | null)[], policy: Policy): string[] => {
  const notes = gapNotesOf(reasons, policy);
  const [unit, population] = notes as [string, string];
  return [
    unit,
    'Nobody’s answer is recorded, only which rules shut a door. What shut a request out elsewhere tells how it would have fared at least; where nothing tells, it counts at most, and not at least.',
    'Another service may have been open to these requests without anybody having tried it. Only what was tried is recorded.',
    population,
    notes.at(-1) as string,
  ];
};
