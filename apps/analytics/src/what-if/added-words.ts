import type { Policy, SuppressionReason } from '@whichdoor/disclosure';
import { noteOf, populationNote, unitNote, withheldNote, type Meaning, type Note } from '../gap/gap-words.js';

const ofTakenOn = {
  denominatorCode: 'TAKEN_ON',
  denominator: 'Of the requests that the service took on, among people who approached.',
} as const;

/** The sentences that go with every figure of an answer. */
export const addedMeanings = {
  accepted: {
    definitionCode: 'TAKEN_ON',
    definition: 'Requests of the period of which the service accepted an offer.',
    denominatorCode: 'REQUESTS',
    denominator: 'Of the requests of the period, among people who approached.',
  },
  shutAtLeast: {
    definitionCode: 'ADDED_AT_LEAST',
    definition:
      'Requests that no other service took on, and that a rule about the same thing had shut out elsewhere, so that the new criterion would have shut them out too.',
    ...ofTakenOn,
  },
  shutAtMost: {
    definitionCode: 'ADDED_AT_MOST',
    definition:
      'Requests that no other service took on, and of which nothing recorded tells that the new criterion would have let them in.',
    ...ofTakenOn,
  },
} as const satisfies Record<string, Meaning>;

/** What a reader has to know. */
export const addedNotesOf = (
  reasons: readonly (SuppressionReason | null)[],
  policy: Policy,
): readonly Note[] => [
  unitNote,
  noteOf(
    'NO_ANSWER_RECORDED',
    'Nobody’s answer is recorded, only which rules shut a door. What shut a request out elsewhere tells how it would have fared at least; where nothing tells, it counts at most, and not at least.',
  ),
  noteOf(
    'UNTRIED_SERVICES',
    'Another service may have been open to these requests without anybody having tried it. Only what was tried is recorded.',
  ),
  populationNote,
  withheldNote(reasons, policy),
];
