import { offerStatuses, type OfferStatus } from '@whichdoor/contracts';
import { steps, type OfferStep } from './offer-step.js';

// The table “Harmonized State Transitions” of HL7 BSeR (bidirectional services e-referral), all rows of it, as an
// outside measure of what can be done to an offer. I is the initiator (our sender), R the recipient.
type BserState =
  | 'Draft'
  | '2.0 Received'
  | '3.0 Accepted'
  | '4.0 Rejected'
  | '5.1 In progress'
  | '5.1.1 Scheduled'
  | '5.1.2 Unattended'
  | '5.1.3 Appointment cancelled'
  | '5.1.4 Event completed'
  | '5.2 Cancellation requested'
  | '6.0 Cancelled'
  | '7.0 Completed';
type Row = readonly [id: string, by: 'I' | 'R', trigger: string, from: BserState, to: BserState];
const rows: readonly Row[] = [
  ['01', 'I', 'send package', 'Draft', '2.0 Received'],
  ['02', 'R', 'accept', '2.0 Received', '3.0 Accepted'],
  ['03', 'R', 'decline', '2.0 Received', '4.0 Rejected'],
  ['04', 'I', 'request cancellation', '2.0 Received', '5.2 Cancellation requested'],
  ['05', 'R', 'decline', '3.0 Accepted', '4.0 Rejected'],
  ['06', 'R', 'schedule', '3.0 Accepted', '5.1.1 Scheduled'],
  ['07', 'I', 'request cancellation', '3.0 Accepted', '5.2 Cancellation requested'],
  ['08', 'R', 'interim note', '3.0 Accepted', '5.1.4 Event completed'],
  ['09', 'R', 'outcome', '3.0 Accepted', '7.0 Completed'],
  ['10', 'R', 'decline', '5.1.1 Scheduled', '4.0 Rejected'],
  ['11', 'R', 'reschedule', '5.1.1 Scheduled', '5.1.1 Scheduled'],
  ['12', 'R', 'no-show', '5.1.1 Scheduled', '5.1.2 Unattended'],
  ['13', 'R', 'cancel appointment', '5.1.1 Scheduled', '5.1.3 Appointment cancelled'],
  ['14', 'I', 'request cancellation', '5.1.1 Scheduled', '5.2 Cancellation requested'],
  ['15', 'R', 'interim note', '5.1.1 Scheduled', '5.1.4 Event completed'],
  ['16', 'R', 'outcome', '5.1.1 Scheduled', '7.0 Completed'],
  ['17', 'R', 'decline', '5.1.2 Unattended', '4.0 Rejected'],
  ['18', 'R', 'reschedule', '5.1.2 Unattended', '5.1.1 Scheduled'],
  ['19', 'R', 'cancel appointment', '5.1.2 Unattended', '5.1.3 Appointment cancelled'],
  ['20', 'I', 'request cancellation', '5.1.2 Unattended', '5.2 Cancellation requested'],
  ['21', 'R', 'schedule', '5.1.3 Appointment cancelled', '5.1.1 Scheduled'],
  ['22', 'I', 'request cancellation', '5.1.3 Appointment cancelled', '5.2 Cancellation requested'],
  ['23', 'R', 'confirm cancellation', '5.2 Cancellation requested', '6.0 Cancelled'],
  ['24', 'R', 'outcome', '5.2 Cancellation requested', '7.0 Completed'],
  ['25', 'R', 'decline', '5.1.4 Event completed', '4.0 Rejected'],
  ['26', 'R', 'schedule', '5.1.4 Event completed', '5.1.1 Scheduled'],
  ['27', 'R', 'cancel appointment', '5.1.4 Event completed', '5.1.3 Appointment cancelled'],
  ['28', 'I', 'request cancellation', '5.1.4 Event completed', '5.2 Cancellation requested'],
  ['29', 'R', 'interim note', '5.1.4 Event completed', '5.1.4 Event completed'],
  ['30', 'R', 'outcome', '5.1.4 Event completed', '7.0 Completed'],
  ['31', 'R', 'schedule', '3.0 Accepted', '5.1 In progress'],
  ['32', 'R', 'interim note', '3.0 Accepted', '5.1 In progress'],
  ['33', 'R', 'decline', '5.1 In progress', '4.0 Rejected'],
  ['34', 'I', 'request cancellation', '5.1 In progress', '5.2 Cancellation requested'],
];

/** What each of our statuses is there. Those of BSeR that none of ours is are not ours yet: nothing is scheduled here. */
const bserOf: Readonly<Record<OfferStatus, BserState>> = {
  SENT: '2.0 Received',
  RECEIVED: '2.0 Received',
  INFO_REQUESTED: '2.0 Received',
  WAITLISTED: '3.0 Accepted',
  ACCEPTED: '3.0 Accepted',
  DECLINED: '4.0 Rejected',
  TAKEN_BACK: '6.0 Cancelled',
  // BSeR does not know that nobody answers: it goes out as rejected, with the reason.
  EXPIRED: '4.0 Rejected',
  ENDED_BY_SERVICE: '4.0 Rejected',
};
const statusesIn = (state: BserState) => offerStatuses.filter((status) => bserOf[status] === state);

// Our step for each row between states that we have.
const stepOf: Readonly<Record<string, OfferStep>> = {
  '02': 'accept',
  '03': 'decline',
  // Nobody has to confirm that an unanswered offer was taken back: rows 04 and 23 in one.
  '04': 'takeBack',
  '05': 'endByService',
  '07': 'takeBack',
};
/** Where ours is narrower than the row, on purpose. */
const narrower: Readonly<Record<string, readonly OfferStatus[]>> = {
  // A service works with the person already: the two talk, and the need is closed. Only the promise of a place can be
  // taken back.
  '07': ['ACCEPTED'],
};

describe('the way of an offer, against BSeR', () => {
  it('has all rows of the table', () => {
    expect(rows.map(([id]) => id)).toEqual(
      Array.from({ length: 34 }, (_, place) => String(place + 1).padStart(2, '0')),
    );
  });

  it.each(rows.filter(([id]) => stepOf[id]))('row %s: %s can %s from %s', (id, by, _trigger, from, to) => {
    const rule = steps[stepOf[id] as OfferStep];
    const allowed = statusesIn(from).filter((status) => !narrower[id]?.includes(status));

    expect(rule.by).toBe(by === 'I' ? 'sender' : 'recipient');
    expect(allowed.filter((status) => !rule.from.includes(status))).toEqual([]);
    expect(narrower[id]?.filter((status) => rule.from.includes(status)) ?? []).toEqual([]);
    expect(rule.to.map((status) => bserOf[status])).toEqual([
      to === '5.2 Cancellation requested' ? '6.0 Cancelled' : to,
    ]);
  });

  it('leaves out only rows that touch what is not ours: drafts, appointments, notes and outcomes', () => {
    const ours = new Set<string>(Object.values(bserOf));
    const leftOut = rows.filter(([id]) => !stepOf[id]);

    expect(leftOut.filter(([, , , from, to]) => ours.has(from) && ours.has(to))).toEqual([]);
    expect(leftOut).toHaveLength(29);
  });

  it('goes nowhere that BSeR does not go, but where it says so', () => {
    const inBser = new Set(rows.map(([, , , from, to]) => `${from} > ${to}`));
    const crossings = Object.entries(steps).flatMap(([step, { from, to }]) =>
      from
        .flatMap((status) => to.map((next) => [bserOf[status], bserOf[next]] as const))
        .filter(([before, after]) => before !== after && !inBser.has(`${before} > ${after}`))
        .map(([before, after]) => `${step}: ${before} > ${after}`),
    );

    expect([...new Set(crossings)]).toEqual([
      // BSeR knows no mistakes: an acceptance of it is followed by a decline, which would say that somebody was shut out.
      'takeAcceptanceBack: 3.0 Accepted > 2.0 Received',
      // Without the request that BSeR has confirmed first.
      'takeBack: 2.0 Received > 6.0 Cancelled',
      'takeBack: 3.0 Accepted > 6.0 Cancelled',
    ]);
  });
});
