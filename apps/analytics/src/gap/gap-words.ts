import {
  withheldReasons,
  type FigureDefinition,
  type FigureDenominator,
  type NoteCode,
  type NotPublishedReason,
  type WithheldReason,
} from '@whichdoor/contracts';
import type { Policy, SuppressionReason } from '@whichdoor/disclosure';

/** What a figure counts, and of what it is a part: in codes, and in the sentences that say them. */
export type Meaning = {
  readonly definitionCode: FigureDefinition;
  readonly definition: string;
  readonly denominatorCode: FigureDenominator;
  readonly denominator: string;
};
type Whole = Pick<Meaning, 'denominatorCode' | 'denominator'>;

const amongAll: Whole = {
  denominatorCode: 'APPROACHED',
  denominator:
    'Among people who approached an organisation of the sector. Requests are counted, not people: one person can make several.',
};
const ofRequests: Whole = {
  denominatorCode: 'REQUESTS',
  denominator: 'Of the requests of the period, among people who approached.',
};
export const ofShutOut: Whole = {
  denominatorCode: 'SHUT_OUT',
  denominator: 'Of the requests that met at least one shut door, among people who approached.',
};
const ofCriterion: Whole = {
  denominatorCode: 'CRITERION',
  denominator: 'Of the requests that this criterion shut out, among people who approached.',
};
const ofClass: Whole = {
  denominatorCode: 'CLASS',
  denominator: 'Of the requests that criteria of this class shut out, among people who approached.',
};
const ofUndeclared: Whole = {
  denominatorCode: 'UNDECLARED',
  denominator:
    'Of the requests that met a shut door which no published criterion explains, among people who approached.',
};

/** The sentences that go with every figure, so that none travels without them. */
export const meanings = {
  requests: {
    definitionCode: 'REQUESTS',
    definition: 'Requests for help made in the period.',
    ...amongAll,
  },
  unanswered: {
    definitionCode: 'UNANSWERED',
    definition:
      'Requests of which at least one offer ended because the service did not answer it in the time that it has.',
    ...ofRequests,
  },
  shutOut: {
    definitionCode: 'SHUT_OUT',
    definition:
      'Requests that met at least one shut door: an offer was declined for a criterion, a worker passed a door that never lets such people in, or matching found the door shut.',
    ...ofRequests,
  },
  undeclared: {
    definitionCode: 'UNDECLARED',
    definition: 'Requests that met a shut door which no published criterion explains.',
    ...ofShutOut,
  },
  absorbed: {
    definitionCode: 'ABSORBED',
    definition: 'Requests that met a shut door and that an organisation worked on afterwards.',
    ...ofShutOut,
  },
  placedElsewhere: {
    definitionCode: 'PLACED_ELSEWHERE',
    definition:
      'Requests that met a shut door and were accepted by a service afterwards, whether or not an organisation had worked on them.',
    ...ofShutOut,
  },
  afterwardsAbsorbed: {
    definitionCode: 'AFTERWARDS_ABSORBED',
    definition:
      'An organisation worked on the request after it was first shut out. Some of these were accepted by a service later.',
    ...ofShutOut,
  },
  afterwardsPlaced: {
    definitionCode: 'AFTERWARDS_PLACED',
    definition:
      'A service accepted the request after it was first shut out, and no organisation had to work on it for that.',
    ...ofShutOut,
  },
  afterwardsNeither: {
    definitionCode: 'AFTERWARDS_NEITHER',
    definition:
      'Nobody worked on the request after it was first shut out and no service accepted it, as far as is recorded.',
    ...ofShutOut,
  },
  criterion: {
    definitionCode: 'CRITERION',
    definition: 'Requests that met this criterion and did not get past it.',
    ...ofShutOut,
  },
  declined: {
    definitionCode: 'CRITERION_DECLINED',
    definition: 'An offer was declined citing this criterion.',
    ...ofCriterion,
  },
  skipped: {
    definitionCode: 'CRITERION_SKIPPED',
    definition: 'A worker passed the door because of this criterion.',
    ...ofCriterion,
  },
  blocked: {
    definitionCode: 'CRITERION_BLOCKED',
    definition: 'Matching found the door shut by this criterion.',
    ...ofCriterion,
  },
  class: {
    definitionCode: 'CLASS',
    definition: 'Requests that met a criterion of this class and did not get past it.',
    ...ofShutOut,
  },
  service: {
    definitionCode: 'SERVICE',
    definition: 'Requests that met a shut door at this service.',
    ...ofShutOut,
  },
  serviceUndeclared: {
    definitionCode: 'SERVICE_UNDECLARED',
    definition: 'Requests that met a shut door at this service which no published criterion explains.',
    denominatorCode: 'SERVICE',
    denominator: 'Of the requests that met a shut door at this service, among people who approached.',
  },
  absorber: {
    definitionCode: 'ABSORBER',
    definition: 'Requests that this organisation worked on after they had met a shut door.',
    denominatorCode: 'ABSORBED',
    denominator:
      'Of the requests that met a shut door and were worked on all the same, among people who approached.',
  },
  monthRequests: {
    definitionCode: 'MONTH_REQUESTS',
    definition: 'Requests for help made in this month.',
    ...ofRequests,
  },
  monthShutOut: {
    definitionCode: 'MONTH_SHUT_OUT',
    definition:
      'Requests made in this month that met at least one shut door, in whichever month they met it.',
    denominatorCode: 'MONTH',
    denominator: 'Of the requests of this month, among people who approached.',
  },
  classMonth: {
    definitionCode: 'MONTH_CLASS',
    definition: 'Requests made in this month that met a criterion of this class and did not get past it.',
    ...ofClass,
  },
  undeclaredMonth: {
    definitionCode: 'MONTH_UNDECLARED',
    definition: 'Requests made in this month that met a shut door which no published criterion explains.',
    ...ofUndeclared,
  },
} as const satisfies Record<string, Meaning>;

/** What became of the requests of one line of the report: the same sentences, of another denominator. */
const afterwardsOf = (whole: Whole) => ({
  absorbed: { ...meanings.afterwardsAbsorbed, ...whole },
  placed: { ...meanings.afterwardsPlaced, ...whole },
  neither: { ...meanings.afterwardsNeither, ...whole },
});

/** What became of the requests that the report, one class, one criterion or no criterion shut out. */
export const afterwardsMeanings = {
  all: afterwardsOf(ofShutOut),
  undeclared: afterwardsOf(ofUndeclared),
  class: afterwardsOf(ofClass),
  criterion: afterwardsOf(ofCriterion),
};

/**
 * Why one figure is not published, as far as may be told. It does not tell a small count from one that protects a small
 * count: whoever knew which of two hidden figures is the small one would know both nearly exactly.
 */
export const notPublishedReasonOf = (reason: SuppressionReason): NotPublishedReason =>
  reason === 'DENOMINATOR_NOT_PUBLISHED' ? 'WHOLE_NOT_PUBLISHED' : 'TOO_FEW_OR_DERIVABLE';

/** The same as a sentence. */
export const whyNotPublished = (reason: SuppressionReason, policy: Policy): string =>
  notPublishedReasonOf(reason) === 'WHOLE_NOT_PUBLISHED'
    ? 'Not published, because what it is a part of is not published.'
    : `Not published. It counts fewer than ${policy.minimumCell} requests, or requests of fewer than ${policy.minimumAgencies} organisations; or such a count could be worked out from it and the figures beside it. Which of these it is would itself give something away.`;

const because = (policy: Policy): Readonly<Record<SuppressionReason, string>> => ({
  SMALL_CELL: `fewer than ${policy.minimumCell} requests`,
  FEW_AGENCIES: `requests of fewer than ${policy.minimumAgencies} organisations`,
  DENOMINATOR_NOT_PUBLISHED: 'what they are a part of is not published',
  REST_TOO_SMALL: 'what they leave of a whole would be too small',
  DERIVABLE: 'a figure beside them could be computed from them',
  ROW_NOT_PUBLISHED: 'they stand in a row of which another figure is not published',
});

/** What a reader has to know, as a sentence and as a code with the numbers that it speaks of. */
export type Note = {
  readonly code: NoteCode;
  readonly sentence: string;
  readonly count?: number;
  readonly of?: number;
  readonly because: readonly { readonly reason: WithheldReason; readonly count: number }[];
};

/** A note that speaks of no other numbers than those that are given. */
export const noteOf = (code: NoteCode, sentence: string, numbers: Pick<Note, 'count' | 'of'> = {}): Note => ({
  code,
  sentence,
  ...numbers,
  because: [],
});

/** Of what was counted, and in whom; every answer with figures says so. */
export const unitNote = noteOf(
  'REQUESTS_NOT_PEOPLE',
  'The unit is a request for help, not a person: one person can make several requests.',
);
export const populationNote = noteOf(
  'THOSE_WHO_APPROACHED',
  'The population are people who approached an organisation that records here. Those who never came, or whose request nobody recorded, are not in any figure.',
);

/**
 * How many figures are withheld, and why.
 *
 * @param reasons of every figure of the answer: why it is suppressed, or null
 */
export const withheldNote = (reasons: readonly (SuppressionReason | null)[], policy: Policy): Note => {
  const suppressed = reasons.filter((reason) => reason !== null);
  const words = because(policy);
  const counts = withheldReasons
    .map((reason) => ({ reason, count: suppressed.filter((other) => other === reason).length }))
    .filter(({ count }) => count > 0);
  const why = counts.map(({ reason, count }) => `${count}: ${words[reason]}`).join('; ');
  const numbers = { count: suppressed.length, of: reasons.length };
  return {
    code: 'WITHHELD',
    ...numbers,
    because: counts,
    sentence:
      suppressed.length === 0
        ? 'No figure had to be withheld.'
        : `${suppressed.length} of ${reasons.length} figures are not published (n.p.). ${why}. Not published is not zero.`,
  };
};

/** Both forms in which notes leave. */
export const showNotes = (notes: readonly Note[]) => ({
  notes: notes.map(({ sentence }) => sentence),
  codedNotes: notes.map(({ code, count, of, because: reasons }) => ({ code, count, of, because: reasons })),
});
export type ShownNotes = ReturnType<typeof showNotes>;

/** What a reader of the gap report has to know. */
export const notesOf = (reasons: readonly (SuppressionReason | null)[], policy: Policy): readonly Note[] => [
  unitNote,
  populationNote,
  noteOf(
    'SEVERAL_DOORS',
    'A request can meet several shut doors, so that criteria, classes and services add up to more than the whole.',
  ),
  noteOf(
    'MONTHS_OF_REQUESTS',
    'Months are those in which the requests were made. A request of a late month has had less time to be shut out, worked on or accepted.',
  ),
  noteOf(
    'ALL_OR_NONE',
    'Where a figure is all of what it is a part of, or none of it, it speaks of everybody in a group: read it with care.',
  ),
  withheldNote(reasons, policy),
];
