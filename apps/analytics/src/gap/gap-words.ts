import type { Policy, SuppressionReason } from '@whichdoor/disclosure';

/** What a figure counts, and of what it is a part. */
export type Meaning = { readonly definition: string; readonly denominator: string };

const amongAll =
  'Among people who approached an organisation of the sector. Requests are counted, not people: one person can make several.';
const amongRequests = 'Of the requests of the period, among people who approached.';
const amongShutOut = 'Of the requests that met at least one shut door, among people who approached.';
const amongCriterion = 'Of the requests that this criterion shut out, among people who approached.';

/** The sentences that go with every figure, so that none travels without them. */
export const meanings = {
  requests: { definition: 'Requests for help made in the period.', denominator: amongAll },
  shutOut: {
    definition:
      'Requests that met at least one shut door: an offer was declined for a criterion, a worker passed a door that never lets such people in, or matching found the door shut.',
    denominator: amongRequests,
  },
  undeclared: {
    definition: 'Requests that met a shut door which no published criterion explains.',
    denominator: amongShutOut,
  },
  absorbed: {
    definition: 'Requests that met a shut door and that an organisation worked on afterwards.',
    denominator: amongShutOut,
  },
  placedElsewhere: {
    definition:
      'Requests that met a shut door and were accepted by a service afterwards, whether or not an organisation had worked on them.',
    denominator: amongShutOut,
  },
  afterwardsAbsorbed: {
    definition:
      'An organisation worked on the request after it was first shut out. Some of these were accepted by a service later.',
    denominator: amongShutOut,
  },
  afterwardsPlaced: {
    definition:
      'A service accepted the request after it was first shut out, and no organisation had to work on it for that.',
    denominator: amongShutOut,
  },
  afterwardsNeither: {
    definition:
      'Nobody worked on the request after it was first shut out and no service accepted it, as far as is recorded.',
    denominator: amongShutOut,
  },
  criterion: {
    definition: 'Requests that met this criterion and did not get past it.',
    denominator: amongShutOut,
  },
  declined: { definition: 'An offer was declined citing this criterion.', denominator: amongCriterion },
  skipped: { definition: 'A worker passed the door because of this criterion.', denominator: amongCriterion },
  blocked: { definition: 'Matching found the door shut by this criterion.', denominator: amongCriterion },
  class: {
    definition: 'Requests that met a criterion of this class and did not get past it.',
    denominator: amongShutOut,
  },
  service: { definition: 'Requests that met a shut door at this service.', denominator: amongShutOut },
  serviceUndeclared: {
    definition: 'Requests that met a shut door at this service which no published criterion explains.',
    denominator: 'Of the requests that met a shut door at this service, among people who approached.',
  },
  absorber: {
    definition: 'Requests that this organisation worked on after they had met a shut door.',
    denominator:
      'Of the requests that met a shut door and were worked on all the same, among people who approached.',
  },
  monthRequests: { definition: 'Requests for help made in this month.', denominator: amongRequests },
  monthShutOut: {
    definition:
      'Requests made in this month that met at least one shut door, in whichever month they met it.',
    denominator: 'Of the requests of this month, among people who approached.',
  },
  classMonth: {
    definition: 'Requests made in this month that met a criterion of this class and did not get past it.',
    denominator: 'Of the requests that criteria of this class shut out, among people who approached.',
  },
  undeclaredMonth: {
    definition: 'Requests made in this month that met a shut door which no published criterion explains.',
    denominator:
      'Of the requests that met a shut door which no published criterion explains, among people who approached.',
  },
} as const satisfies Record<string, Meaning>;

/** What became of the requests of one line of the report: the same sentences, of another denominator. */
const afterwardsOf = (denominator: string) => ({
  absorbed: { ...meanings.afterwardsAbsorbed, denominator },
  placed: { ...meanings.afterwardsPlaced, denominator },
  neither: { ...meanings.afterwardsNeither, denominator },
});

/** What became of the requests that the report, one class, one criterion or no criterion shut out. */
export const afterwardsMeanings = {
  all: afterwardsOf(amongShutOut),
  undeclared: afterwardsOf(meanings.undeclaredMonth.denominator),
  class: afterwardsOf(meanings.classMonth.denominator),
  criterion: afterwardsOf(amongCriterion),
};

/**
 * Why one figure is not published, as a sentence. It does not tell a small count from one that protects a small count:
 * whoever knew which of two hidden figures is the small one would know both nearly exactly.
 */
export const whyNotPublished = (reason: SuppressionReason, policy: Policy): string =>
  reason === 'DENOMINATOR_NOT_PUBLISHED'
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

/**
 * What a reader has to know.
 *
 * @param reasons of every figure of the report: why it is suppressed, or null
 */
export const notesOf = (reasons: readonly (SuppressionReason | null)[], policy: Policy): string[] => {
  const suppressed = reasons.filter((reason) => reason !== null);
  const why = Object.entries(because(policy))
    .map(([reason, words]) => ({ words, count: suppressed.filter((other) => other === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count}: ${words}`);
  return [
    'The unit is a request for help, not a person: one person can make several requests.',
    'The population are people who approached an organisation that records here. Those who never came, or whose request nobody recorded, are not in any figure.',
    'A request can meet several shut doors, so that criteria, classes and services add up to more than the whole.',
    'Months are those in which the requests were made. A request of a late month has had less time to be shut out, worked on or accepted.',
    'Where a figure is all of what it is a part of, or none of it, it speaks of everybody in a group: read it with care.',
    suppressed.length === 0
      ? 'No figure had to be withheld.'
      : `${suppressed.length} of ${reasons.length} figures are not published (n.p.). ${why.join('; ')}. Not published is not zero.`,
  ];
};
