import type { FigureDefinition, FigureDenominator, NoteCode, WithheldReason } from '@whichdoor/contracts';

/** What figures count, and what has to be known to read them. */
export const english = {
  'definition.REQUESTS': 'Requests for help made in these months.',
  'definition.UNANSWERED':
    'Requests of which a service let an offer run out: it did not answer in the time that it has.',
  'definition.SHUT_OUT':
    'Requests that met at least one shut door: an offer was declined for a criterion, a worker passed a door that never lets such people in, or matching found the door shut.',
  'definition.UNDECLARED': 'Requests that met a shut door which no published criterion explains.',
  'definition.ABSORBED': 'Requests that met a shut door and that an organisation worked on afterwards.',
  'definition.PLACED_ELSEWHERE':
    'Requests that met a shut door and were accepted by a service afterwards, whether or not an organisation had worked on them.',
  'definition.AFTERWARDS_ABSORBED':
    'An organisation worked on the request after it was first shut out. Some of these were accepted by a service later.',
  'definition.AFTERWARDS_PLACED':
    'A service accepted the request after it was first shut out, and no organisation had to work on it for that.',
  'definition.AFTERWARDS_NEITHER':
    'Nobody worked on the request after it was first shut out and no service accepted it, as far as is recorded.',
  'definition.CRITERION': 'Requests that met this criterion and did not get past it.',
  'definition.CRITERION_DECLINED': 'A service declined an offer and cited this criterion.',
  'definition.CRITERION_SKIPPED': 'A worker passed the door because of this criterion.',
  'definition.CRITERION_BLOCKED': 'Matching found the door shut by this criterion.',
  'definition.CLASS': 'Requests that met a criterion of this kind and did not get past it.',
  'definition.SERVICE': 'Requests that met a shut door at this service.',
  'definition.SERVICE_UNDECLARED':
    'Requests that met a shut door at this service which no published criterion explains.',
  'definition.ABSORBER': 'Requests that this organisation worked on after they had met a shut door.',
  'definition.MONTH_REQUESTS': 'Requests for help made in this month.',
  'definition.MONTH_SHUT_OUT':
    'Requests made in this month that met at least one shut door, in whichever month they met it.',
  'definition.MONTH_CLASS':
    'Requests made in this month that met a criterion of this kind and did not get past it.',
  'definition.MONTH_UNDECLARED':
    'Requests made in this month that met a shut door which no published criterion explains.',
  'definition.GAIN_AT_LEAST':
    'Requests to which at least one service was shut by nothing but the criteria that are left out, as far as is recorded.',
  'definition.GAIN_AT_MOST':
    'Requests that gain a door for certain, and those to which a service was also shut, or perhaps shut instead, for a reason that it did not declare.',
  'definition.TAKEN_ON': 'Requests of these months of which the service accepted an offer.',
  'definition.ADDED_AT_LEAST':
    'Requests that no other service took on, and that a criterion about the same thing had shut out elsewhere.',
  'definition.ADDED_AT_MOST':
    'Requests that no other service took on, and of which nothing recorded tells that the new criterion would have let them in.',
  'denominator.APPROACHED':
    'Among people who approached an organisation of the sector. Requests are counted, not people: one person can make several.',
  'denominator.REQUESTS': 'Of the requests of these months, among people who approached.',
  'denominator.SHUT_OUT': 'Of the requests that met at least one shut door, among people who approached.',
  'denominator.UNDECLARED':
    'Of the requests that met a shut door which no published criterion explains, among people who approached.',
  'denominator.ABSORBED':
    'Of the requests that met a shut door and were worked on all the same, among people who approached.',
  'denominator.CRITERION': 'Of the requests that this criterion shut out, among people who approached.',
  'denominator.CLASS': 'Of the requests that criteria of this kind shut out, among people who approached.',
  'denominator.SERVICE': 'Of the requests that met a shut door at this service, among people who approached.',
  'denominator.MONTH': 'Of the requests of this month, among people who approached.',
  'denominator.TAKEN_ON': 'Of the requests that the service took on, among people who approached.',
  'note.REQUESTS_NOT_PEOPLE': 'Requests for help are counted, not people: one person can make several.',
  'note.THOSE_WHO_APPROACHED':
    'They are requests of people who approached an organisation that records here. Those who never came, or whose request nobody recorded, are in no figure.',
  'note.SEVERAL_DOORS':
    'A request can meet several shut doors, so that criteria, kinds of criteria and services add up to more than the whole.',
  'note.MONTHS_OF_REQUESTS':
    'Months are those in which the requests were made. A request of a late month has had less time to be shut out, worked on or accepted.',
  'note.ALL_OR_NONE':
    'Where a figure is all of what it is a part of, or none of it, it speaks of everybody in a group: read it with care.',
  'note.GAINS_A_DOOR':
    'A request gains a door when at least one service that was shut to it would not have been. Whether there would have been a place is another question.',
  'note.BOUNDS':
    'At least: a decline names one criterion, and the service may have had others in mind. At most: an undeclared reason may have been one of the criteria that are left out. The truth lies between, if what is recorded is true.',
  'note.ONLY_DOORS_MET':
    'Only doors that a request met are counted. One that nobody tried, because everybody knew, is in no figure.',
  'note.FOUND_LATER':
    'A request that found another door later counts as one that gains: it would have had a choice, or found it sooner.',
  'note.LOOSENED_LIMIT':
    'Nobody’s answer is recorded, only which criteria shut a door. Where no other criterion about the same amount tells whether a looser limit would have let a request in, the request counts towards “at most” only.',
  'note.LIMITS_UNKNOWN':
    '{count, plural, one {# of the limits asked about is not known here as a limit, or would not let in more people, and opened nothing.} other {# of the limits asked about are not known here as limits, or would not let in more people, and opened nothing.}}',
  'note.CRITERIA_UNKNOWN':
    '{count, plural, one {# of the criteria asked about is not known here, and opened nothing.} other {# of the criteria asked about are not known here, and opened nothing.}}',
  'note.NO_ANSWER_RECORDED':
    'Nobody’s answer is recorded, only which criteria shut a door. What shut a request out elsewhere tells how it would have fared at least; where nothing tells, it counts towards “at most” only.',
  'note.UNTRIED_SERVICES':
    'Another service may have been open to these requests without anybody having tried it. Only what was tried is recorded.',
  'note.WITHHELD':
    '{count, plural, =0 {No figure had to be withheld.} one {# of {of} figures is not published (n.p.). Not published is not zero.} other {# of {of} figures are not published (n.p.). Not published is not zero.}}',
  'withheld.SMALL_CELL': '{count}: too few requests',
  'withheld.FEW_AGENCIES': '{count}: requests of too few organisations',
  'withheld.DENOMINATOR_NOT_PUBLISHED': '{count}: what they are a part of is not published',
  'withheld.REST_TOO_SMALL': '{count}: what they leave of a whole would be too small',
  'withheld.DERIVABLE': '{count}: a figure beside them could be computed from them',
  'withheld.ROW_NOT_PUBLISHED': '{count}: they stand in a row of which another figure is not published',
} as const satisfies Record<
  | `definition.${FigureDefinition}`
  | `denominator.${FigureDenominator}`
  | `note.${NoteCode}`
  | `withheld.${WithheldReason}`,
  string
>;
