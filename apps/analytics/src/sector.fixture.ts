import { randomUUID } from 'node:crypto';
import {
  CriterionPublished,
  EncounterRecorded,
  MatchSkipped,
  NeedIdentified,
  OfferAcceptanceTakenBack,
  OfferAccepted,
  OfferDeclined,
  OfferExpired,
  OfferSent,
  ReferralBlocked,
  type CriterionClass,
  type Fact,
  type ServiceKind,
} from '@whichdoor/contracts';

/** A request for help. */
export type Request = { readonly needId: string; readonly organisationId: string; readonly month: string };

export const organisations = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

/** As many requests as asked for, made by these organisations in turn. */
export const requests = (
  count: number,
  from: readonly string[],
  {
    month = '2026-11',
    kind = 'RESIDENTIAL_WITHDRAWAL',
    area = 'north',
  }: {
    month?: string;
    kind?: ServiceKind;
    area?: string | null;
  } = {},
): { readonly made: Request[]; readonly facts: Fact[] } => {
  const made = Array.from({ length: count }, (_, place) => ({
    needId: randomUUID(),
    organisationId: from[place % from.length] as string,
    month,
  }));
  return { made, facts: made.map((request) => NeedIdentified({ ...request, kind, area })) };
};

export const aCriterion = (
  criterionClass: CriterionClass = 'CURRENT_USE',
  serviceId: string = randomUUID(),
  {
    limit = null,
    criterionId = randomUUID(),
    version = 1,
  }: {
    readonly limit?: Parameters<typeof CriterionPublished>[0]['limit'];
    readonly criterionId?: string;
    readonly version?: number;
  } = {},
) => {
  return {
    criterionId,
    serviceId,
    fact: CriterionPublished({
      criterionId,
      version,
      serviceId,
      class: criterionClass,
      attributes: [],
      effect: 'exclude',
      discretion: 'hard',
      limit,
    }),
  };
};

type Door = { readonly serviceId: string; readonly criterionId: string | null };

const offerOf = ({ needId, organisationId, month }: Request, serviceId: string) => ({
  offerId: randomUUID(),
  referralId: randomUUID(),
  needId,
  serviceId,
  senderOrganisationId: organisationId,
  recipientOrganisationId: randomUUID(),
  month,
});
const criteriaOf = ({ criterionId }: Door) => (criterionId ? [{ criterionId, version: 1 }] : []);

export const declined = (request: Request, door: Door): Fact[] => {
  const offer = offerOf(request, door.serviceId);
  return [
    OfferSent(offer),
    OfferDeclined({
      ...offer,
      reason: door.criterionId ? 'DOES_NOT_MEET_CRITERION' : 'UNDECLARED_CRITERION',
      criterion: criteriaOf(door)[0] ?? null,
      nextStep: 'NOTHING',
      alternativeServiceId: null,
    }),
  ];
};

export const accepted = (request: Request, serviceId: string = randomUUID()): Fact[] => {
  const offer = offerOf(request, serviceId);
  return [OfferSent(offer), OfferAccepted(offer)];
};

/** Accepted by mistake, and taken back. */
export const mistaken = (request: Request, serviceId: string = randomUUID()): Fact[] => {
  const offer = offerOf(request, serviceId);
  return [
    OfferSent(offer),
    OfferAccepted({ ...offer, acceptance: 1 }),
    OfferAcceptanceTakenBack({ ...offer, acceptance: 1, backTo: 'RECEIVED' }),
  ];
};

export const ranOut = (request: Request, serviceId: string = randomUUID()): Fact[] => {
  const offer = offerOf(request, serviceId);
  return [OfferSent(offer), OfferExpired(offer)];
};

export const skipped = ({ needId, organisationId, month }: Request, door: Door): Fact =>
  MatchSkipped({
    gapId: randomUUID(),
    needId,
    organisationId,
    serviceId: door.serviceId,
    reason: 'THEY_NEVER_TAKE_THEM',
    criteria: criteriaOf(door),
    month,
  });

export const blocked = ({ needId, organisationId, month }: Request, ...doors: readonly Door[]): Fact =>
  ReferralBlocked({
    gapId: randomUUID(),
    needId,
    organisationId,
    services: doors.map((door) => ({ serviceId: door.serviceId, criteria: criteriaOf(door) })),
    month,
  });

export const workedOn = (
  { needId, organisationId, month }: Request,
  encounter: Partial<{ encounterId: string; month: string }> = {},
): Fact =>
  EncounterRecorded({
    encounterId: randomUUID(),
    organisationId,
    month,
    gave: ['LISTENING'],
    received: [],
    reachBand: null,
    barriers: [],
    accessOffers: [],
    effortBand: 'UP_TO_60_MINUTES',
    needId,
    ...encounter,
  });
