import {
  EncounterRecorded,
  MatchSkipped,
  NeedIdentified,
  OfferAccepted,
  OfferDeclined,
  OfferExpired,
  OfferSent,
  ReferralBlocked,
  type DeclineReason,
  type Fact,
  type NextStep,
  type ServiceKind,
  type SkipReason,
} from '@whichdoor/contracts';
import { demonstrationAccounts } from './accounts.js';
import type { Door } from './door.js';
import { doors } from './doors.js';
import { fixedId } from './fixed-id.js';
import { monthAfter } from './months.js';
import {
  demonstrationAreas,
  demonstrationOrganisations,
  type DemonstrationArea,
  type OrganisationKey,
} from './organisations.js';
import { chance, type Chance } from './random.js';

/** Something that happened in the demonstration sector, as it would have been announced. */
export type PastFact = {
  /** UUID of the event, the same at every load */
  readonly id: string;
  /** ISO 8601. Only its month means anything; within one it keeps the order in which things happened. */
  readonly time: string;
  /** Name of the service that announces it */
  readonly source: 'intake' | 'referrals';
  /** Id of the account that did it */
  readonly actor: string;
  readonly fact: Fact;
};

// Plausible, and invented. What is asked for, and by whom, how often compared with the rest.
const askedFor: readonly (readonly [ServiceKind, number])[] = [
  ['RESIDENTIAL_WITHDRAWAL', 22],
  ['RESIDENTIAL_REHABILITATION', 18],
  ['CRISIS_ACCOMMODATION', 16],
  ['SUPPORTED_HOUSING', 11],
  ['OPIOID_TREATMENT', 10],
  ['MENTAL_HEALTH_CARE', 10],
  ['COUNSELLING', 6],
  ['NON_RESIDENTIAL_WITHDRAWAL', 4],
  ['FAMILY_SUPPORT', 2],
  ['PRIMARY_HEALTH_CARE', 1],
];
const askedBy: readonly (readonly [OrganisationKey, number])[] = [
  ['exchange', 30],
  ['primaryHealth', 18],
  ['youth', 14],
  ['crisis', 12],
  ['mentalHealth', 8],
  ['legal', 7],
  ['family', 6],
  ['refuge', 5],
];
const workedOnBy: readonly (readonly [OrganisationKey, number])[] = [
  ['exchange', 7],
  ['primaryHealth', 2],
  ['youth', 1],
];
const declines: readonly (readonly [DeclineReason, number])[] = [
  ['DOES_NOT_MEET_CRITERION', 58],
  ['UNDECLARED_CRITERION', 12],
  ['NO_CAPACITY', 19],
  ['WAITLIST_CLOSED', 7],
  ['CLIENT_DECLINED', 4],
];
const afterwards: readonly (readonly [NextStep, number])[] = [
  ['NOTHING', 6],
  ['ALTERNATIVE_OFFERED', 3],
  ['WARM_HANDOVER', 1],
];
const skips: readonly (readonly [SkipReason, number])[] = [
  ['THEY_NEVER_TAKE_THEM', 5],
  ['PAST_EXPERIENCE', 2],
  ['WAIT_TOO_LONG', 2],
  ['TOO_FAR', 1],
];
const areas = demonstrationAreas.map((area, at) => [area, 6 - at] as const);
const mostOffers = 3;

const doorsFor = (kind: ServiceKind, area: DemonstrationArea) => {
  const all = doors.filter(({ kinds, declaresNoCriteria }) => kinds.includes(kind) && !declaresNoCriteria);
  const near = all.filter((door) => door.areas.includes(area));
  return [...near, ...all.filter((door) => !near.includes(door))];
};

const actorOf = (organisation: OrganisationKey) =>
  demonstrationAccounts.find(
    ({ organisationId, roles }) =>
      organisationId === demonstrationOrganisations[organisation] && roles.includes('worker'),
  )?.id ?? fixedId(`worker of ${organisation}`);

/**
 * All that came of the requests for help of one month, in the order in which it happened. Every month is the same
 * whenever it is told, so that a sector which is loaded again a month later gets one month more and nothing twice.
 *
 * @param month `YYYY-MM` in which people asked
 * @param last `YYYY-MM`: what would have happened later is left out
 */
export const tellMonth = (month: string, last: string): readonly PastFact[] => {
  const ofMonth = chance(`month ${month}`);
  const requests = 150 + ofMonth.between(0, 32);
  return Array.from({ length: requests }, (_, at) => tellRequest(`${month} ${at}`, month, last)).flat();
};

const tellRequest = (name: string, month: string, last: string): readonly PastFact[] => {
  const luck = chance(`request ${name}`);
  const kind = luck.pick(askedFor);
  const area = luck.pick(areas);
  const by = luck.pick(
    askedBy.filter(([key]) => doorsFor(kind, area).some((each) => each.organisation !== key)),
  );
  const organisationId = demonstrationOrganisations[by];
  const needId = fixedId(`need ${name}`);
  const told: PastFact[] = [];
  const tell = (source: PastFact['source'], organisation: OrganisationKey, fact: Fact, when = month) => {
    const step = String(told.length).padStart(2, '0');
    if (when <= last)
      told.push({
        id: fixedId(`event ${name} ${fact.type} ${fact.key}`),
        time: `${when}-01T00:00:${step}.000Z`,
        source,
        actor: actorOf(organisation),
        fact,
      });
  };

  tell('intake', by, NeedIdentified({ needId, organisationId, kind, area, month }));
  const candidates = doorsFor(kind, area).filter((each) => each.organisation !== by);
  const gap = (what: string) => ({ gapId: fixedId(`gap ${name} ${what}`), needId, organisationId, month });

  let isShutOut = false;
  if (luck.happens(0.2)) {
    const services = candidates
      .map((each) => ({ serviceId: each.id, criteria: blockedBy(each, luck) }))
      .filter(({ criteria }) => criteria.length > 0);
    if (services.length > 0) {
      tell('referrals', by, ReferralBlocked({ ...gap('blocked'), services }));
      isShutOut = true;
    }
  }
  let isPlaced = false;
  if (!isShutOut || luck.happens(0.3))
    for (const [tried, candidate] of candidates.slice(0, mostOffers).entries()) {
      if (luck.happens(0.1)) {
        const reason = luck.pick(skips);
        const suspected =
          reason === 'THEY_NEVER_TAKE_THEM' && luck.happens(0.5) ? blockedBy(candidate, luck) : [];
        tell(
          'referrals',
          by,
          MatchSkipped({ ...gap(candidate.key), serviceId: candidate.id, reason, criteria: suspected }),
        );
        isShutOut ||= reason === 'THEY_NEVER_TAKE_THEM' || reason === 'PAST_EXPERIENCE';
        continue;
      }
      const offer = {
        offerId: fixedId(`offer ${name} ${tried}`),
        referralId: fixedId(`referral ${name} ${tried}`),
        needId,
        serviceId: candidate.id,
        senderOrganisationId: organisationId,
        recipientOrganisationId: demonstrationOrganisations[candidate.organisation],
        month,
      };
      tell('referrals', by, OfferSent(offer));
      if (luck.happens(0.36)) {
        tell('referrals', candidate.organisation, OfferAccepted(offer));
        isPlaced = true;
        break;
      }
      if (luck.happens(0.06)) {
        // Nobody answers, and after some working days nobody waits any longer.
        tell('referrals', candidate.organisation, OfferExpired(offer));
        break;
      }
      const decline = declineOf(candidate, candidates, luck);
      tell('referrals', candidate.organisation, OfferDeclined({ ...offer, ...decline }));
      isShutOut ||= decline.reason === 'DOES_NOT_MEET_CRITERION' || decline.reason === 'UNDECLARED_CRITERION';
      if (luck.happens(0.35)) break; // the person has had enough for now
    }

  if (isShutOut && luck.happens(isPlaced ? 0.25 : 0.72)) {
    const absorber = luck.pick(workedOnBy);
    const times = luck.between(1, 3);
    for (let time = 0; time < times; time += 1)
      tell(
        'intake',
        absorber,
        encounter(`${name} ${time}`, absorber, needId, monthAfter(month, time === 2 ? 1 : 0), luck),
        monthAfter(month, time === 2 ? 1 : 0),
      );
  }
  return told;
};

/** One criterion of a service that shuts somebody out, sometimes two; none where it has none that does. */
const blockedBy = (door: Door, luck: Chance) => {
  const shutting = door.criteria
    .filter(({ weight }) => weight > 0)
    .map((each) => [each.id, each.weight] as const);
  if (shutting.length === 0) return [];
  const ids = new Set([luck.pick(shutting), ...(luck.happens(0.25) ? [luck.pick(shutting)] : [])]);
  return [...ids].map((criterionId) => ({ criterionId, version: 1 }));
};

const declineOf = (door: Door, candidates: readonly Door[], luck: Chance) => {
  const cited = blockedBy(door, luck)[0] ?? null;
  const drawn = luck.pick(declines);
  const reason = drawn === 'DOES_NOT_MEET_CRITERION' && !cited ? 'UNDECLARED_CRITERION' : drawn;
  const others = candidates.filter((each) => each !== door).map((each) => [each.id, 1] as const);
  const step = luck.pick(afterwards);
  const alternative = step === 'ALTERNATIVE_OFFERED' && others.length > 0 ? luck.pick(others) : null;
  return {
    reason,
    criterion: reason === 'DOES_NOT_MEET_CRITERION' ? cited : null,
    nextStep: step === 'ALTERNATIVE_OFFERED' && !alternative ? ('NOTHING' as const) : step,
    alternativeServiceId: alternative,
  };
};

const encounter = (
  name: string,
  organisation: OrganisationKey,
  needId: string,
  month: string,
  luck: Chance,
): Fact =>
  EncounterRecorded({
    encounterId: fixedId(`encounter ${name}`),
    organisationId: demonstrationOrganisations[organisation],
    month,
    gave: ['LISTENING', luck.happens(0.6) ? 'ADVOCACY' : 'SERVICE_INFORMATION'],
    received: luck.happens(0.5) ? ['SERVICE_EXPERIENCE'] : [],
    reachBand: luck.happens(0.4) ? 'ONE_TO_TWO' : 'NONE',
    barriers: luck.happens(0.3) ? ['PAST_EXPERIENCE'] : [],
    accessOffers: luck.happens(0.3) ? [{ accessOffer: 'WARM_INTRODUCTION', uptake: 'NOT_YET_KNOWN' }] : [],
    effortBand: luck.pick([
      ['UNDER_15_MINUTES', 2],
      ['UP_TO_60_MINUTES', 5],
      ['HALF_DAY', 2],
    ] as const),
    needId,
  });
