import { exclusionReasons, exclusionSkips, type Envelope } from '@whichdoor/contracts';
import type { DeliveredRecord } from '@whichdoor/platform';
import { envelopeOf } from './envelope.js';

/** What planners are shown of a month, by the names of the graph. */
export const recounted = [
  'requests',
  'shutOut',
  'undeclared',
  'absorbed',
  'placedElsewhere',
  'unanswered',
] as const;
export type Recount = Readonly<Record<(typeof recounted)[number], number>>;

type Data = {
  readonly needId: string | null;
  readonly month: string;
  readonly offerId: string;
  readonly encounterId: string;
  readonly reason: string;
  readonly criterion: object | null;
  readonly criteria: readonly object[];
  readonly services: readonly { readonly criteria: readonly object[] }[];
};
type Told = Omit<Envelope, 'data'> & { readonly data: Data };

const offerOutcomes: Readonly<Record<string, string>> = {
  OfferSent: 'SENT',
  OfferWaitlisted: 'WAITLISTED',
  OfferAccepted: 'ACCEPTED',
  // Where it was on the waiting list, it is again: neither counts.
  OfferAcceptanceTakenBack: 'SENT',
  OfferDeclined: 'DECLINED',
  OfferTakenBack: 'TAKEN_BACK',
  OfferExpired: 'EXPIRED',
  OfferEndedByService: 'ENDED_BY_SERVICE',
};

/** Whether each door that an event tells of was shut by a criterion that it names. */
const doorsShutBy = ({ type, data }: Told): readonly boolean[] => {
  switch (type) {
    case 'OfferDeclined':
    case 'OfferEndedByService':
      return exclusionReasons.some((reason) => reason === data.reason) ? [data.criterion !== null] : [];
    case 'MatchSkipped':
      return exclusionSkips.some((reason) => reason === data.reason) ? [data.criteria.length > 0] : [];
    case 'ReferralBlocked':
      return data.services.map(({ criteria }) => criteria.length > 0);
    default:
      return [];
  }
};

type Request = { month: string | null; since: string | null; isUndeclared: boolean };

/**
 * Counts a month from the events on the log, in a way of its own: what is told twice counts once, and whatever came
 * later in the order of its key stands. Before and after are told apart by the times that the events carry.
 *
 * @param records the whole log, each partition in its order
 * @param month `YYYY-MM`
 */
export const recount = (records: readonly DeliveredRecord[], month: string): Recount => {
  const requests = new Map<string, Request>();
  const work = new Map<string, { needId: string; at: string }>();
  const offers = new Map<string, { needId: string; outcome: string; at: string }>();
  const requestOf = (needId: string) => {
    const request = requests.get(needId) ?? { month: null, since: null, isUndeclared: false };
    requests.set(needId, request);
    return request;
  };
  const events = new Map<string, Told>();
  for (const record of records) {
    const event = envelopeOf(record);
    if (event && !events.has(event.id)) events.set(event.id, event as Told);
  }

  for (const event of events.values()) {
    const { type, data } = event;
    if (type === 'EncounterRemoved') work.delete(data.encounterId);
    if (!data.needId) continue;
    const { needId } = data;
    const at = `${data.month} ${event.time}`;
    if (type === 'NeedIdentified') requestOf(needId).month = data.month;
    if (type === 'EncounterRecorded') work.set(data.encounterId, { needId, at });
    const outcome = offerOutcomes[type];
    if (outcome) offers.set(data.offerId, { needId, outcome, at });
    for (const isDeclared of doorsShutBy(event)) {
      const request = requestOf(needId);
      if (request.since === null || at < request.since) request.since = at;
      if (!isDeclared) request.isUndeclared = true;
    }
  }

  const followed = (facts: Iterable<{ needId: string; at: string }>) =>
    new Set(
      [...facts]
        .filter(({ needId, at }) => at >= (requests.get(needId)?.since ?? '~'))
        .map(({ needId }) => needId),
    );
  const workedOn = followed(work.values());
  const accepted = followed([...offers.values()].filter(({ outcome }) => outcome === 'ACCEPTED'));
  const unanswered = new Set(
    [...offers.values()].filter(({ outcome }) => outcome === 'EXPIRED').map(({ needId }) => needId),
  );
  const ofMonth = [...requests].filter(([, request]) => request.month === month);
  const shut = ofMonth.filter(([, { since }]) => since !== null);
  return {
    requests: ofMonth.length,
    shutOut: shut.length,
    undeclared: shut.filter(([, { isUndeclared }]) => isUndeclared).length,
    absorbed: shut.filter(([needId]) => workedOn.has(needId)).length,
    placedElsewhere: shut.filter(([needId]) => accepted.has(needId)).length,
    unanswered: ofMonth.filter(([needId]) => unanswered.has(needId)).length,
  };
};
