import { randomUUID } from 'node:crypto';
import { CriterionPublished, NeedIdentified, ServiceListed, type Role } from '@whichdoor/contracts';
import { ATTRIBUTES } from '@whichdoor/eligibility';
import { startService, type TestedService } from '@whichdoor/testing';
import { referralsService } from './referrals.js';

type Running = Awaited<ReturnType<typeof referralsService.run>>;

/** Starts the service, and hands out what runs in it: for what happens by itself, and for its own way to the database. */
export const startReferrals = async () => {
  const started: Running[] = [];
  const tested = await startService({
    ...referralsService,
    run: async (...settings) => {
      const running = await referralsService.run(...settings);
      started.push(running);
      return running;
    },
  });
  const [running] = started;
  if (!running) throw new Error('It was not started.');
  return { tested, running };
};
export type StartedReferrals = Awaited<ReturnType<typeof startReferrals>>;

/** An answer that would be worth hunting for: a number that stands nowhere else. */
export const tellingAnswer = 48_151_623;
export const amountAttribute = ATTRIBUTES.find(({ type }) => type === 'number')?.id ?? '';
export const sharedFacts = [{ attribute: amountAttribute, answer: tellingAnswer }];

/** Criterion facts as the directory announces them. */
export const criterionFact = (parts: {
  criterionId: string;
  serviceId: string;
  version?: number;
  attributes?: string[];
}) =>
  CriterionPublished({
    version: 1,
    class: 'CURRENT_USE',
    attributes: [],
    effect: 'exclude',
    discretion: 'hard',
    ...parts,
  });

export const serviceFact = (serviceId: string, organisationId: string) =>
  ServiceListed({
    serviceId,
    organisationId,
    kinds: ['RESIDENTIAL_WITHDRAWAL'],
    areas: [],
    declaresNoCriteria: false,
  });

export const needFact = (needId: string, organisationId: string) =>
  NeedIdentified({
    needId,
    organisationId,
    kind: 'RESIDENTIAL_WITHDRAWAL',
    area: null,
    month: '2026-11',
  });

/** A small sector of its own for one test: a sender with a need, and a service with a criterion. */
export const aSector = async (tested: TestedService, parts: { recipientId?: string } = {}) => {
  const senderId = randomUUID();
  const recipientId = parts.recipientId ?? randomUUID();
  const needId = randomUUID();
  const serviceId = randomUUID();
  const criterionId = randomUUID();
  await tested.deliver(
    needFact(needId, senderId),
    serviceFact(serviceId, recipientId),
    criterionFact({ criterionId, serviceId, attributes: [amountAttribute, 'currently_using'] }),
  );
  const as = (organisationId: string | null, role: Role = 'worker') =>
    tested.tokenFor({ roles: [role], organisationId });
  return {
    senderId,
    recipientId,
    needId,
    serviceId,
    criterionId,
    as,
    sender: as(senderId),
    recipient: as(recipientId),
    stranger: as(randomUUID()),
  };
};
export type Sector = Awaited<ReturnType<typeof aSector>>;

const sendDocument = `mutation Send($input: SendReferralInput!) { sendReferral(input: $input) {
  __typename
  ... on Referral { id sentAt need { id } consent { form facts until } offers { id status sharedFacts { attribute answer }
    asksToWaive { criterion { id } criterionVersion } } }
  ... on Refusal { message } } }`;

/** Sends a referral; what is not said is as the sector has it. */
export const send = async (
  tested: TestedService,
  sector: Sector,
  input: Record<string, unknown> = {},
  token = sector.sender,
) =>
  tested.graphql(
    sendDocument,
    {
      input: {
        needId: sector.needId,
        serviceId: sector.serviceId,
        sharedFacts,
        consent: { form: 'EXPRESS_VERBAL_WITNESSED' },
        ...input,
      },
    },
    token,
  );

/** A referral that was sent, and the id of its offer. */
export const aSentOffer = async (
  tested: TestedService,
  sector: Sector,
  input: Record<string, unknown> = {},
) => {
  const { data } = await send(tested, sector, input);
  const [offer] = data.sendReferral.offers;
  return { referralId: data.sendReferral.id as string, offerId: offer.id as string };
};

/** Gives a command about an offer, and asks what came of it. */
const give = async (
  tested: TestedService,
  mutation: string,
  fields: string,
  input: { readonly id: string },
  token: string,
) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await tested.graphql(
    `mutation Give($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename
      ... on Offer { id status needsMyAction dueAt ${fields} } ... on Refusal { message } } }`,
    { input },
    token,
  );
  return { outcome: data?.outcome, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};

type Step = 'receive' | 'accept' | 'waitlist' | 'decline' | 'end' | 'takeBack';

/** Does one thing to an offer. */
export const act = (
  tested: TestedService,
  step: Step,
  input: { id: string } & Record<string, unknown>,
  token: string,
) =>
  give(
    tested,
    `${step}Offer`,
    `receivedAt decidedAt isOverdue sharedFacts { answer } asksToWaive { criterionVersion }
     decline { reason criterion { id } criterionVersion nextStep alternativeService { id } }`,
    input,
    token,
  );

/** Takes back what the service accepted by mistake. */
export const takeAcceptanceBack = (
  tested: TestedService,
  input: { id: string; idempotencyKey?: string },
  token: string,
) =>
  give(
    tested,
    'takeAcceptanceBack',
    `receivedAt decidedAt isOverdue sharedFacts { attribute answer }
     canTakeAcceptanceBackUntil acceptanceTakenBackAt`,
    input,
    token,
  );

/** Asks about an offer, or answers what was asked. */
export const talk = (
  tested: TestedService,
  mutation: 'askAboutOffer' | 'answerOfferQuestion',
  input: { id: string } & Record<string, unknown>,
  token: string,
) =>
  give(
    tested,
    mutation,
    'sharedFacts { attribute answer } questions { attribute askedAt outcome answeredAt }',
    input,
    token,
  );

/** What was announced of an offer, in order. */
export const announcedOf = async (tested: TestedService, offerId: string) =>
  (await tested.announced()).filter(({ data }) => (data as { offerId?: string }).offerId === offerId);
export const typesOf = async (tested: TestedService, offerId: string) =>
  (await announcedOf(tested, offerId)).map(({ type }) => type);

/** What somebody sees of an offer. */
export const seeOffer = async (tested: TestedService, id: string, token: string) =>
  (
    await tested.graphql(
      `query See($id: UUID!) { offer(id: $id) { id status needsMyAction isReceived sentAt dueAt isOverdue policyVersion
        questions { attribute outcome }
        referral { id need { id } } service { id } senderOrganisation { id } recipientOrganisation { id }
        sharedFacts { attribute answer } sharedUntil canTakeAcceptanceBackUntil acceptanceTakenBackAt
        asksToWaive { criterion { id } criterionVersion } decline { reason } } }`,
      { id },
      token,
    )
  ).data.offer;

/** What somebody sees of what was tried for a need, as the gateway would ask for it. */
export const seeNeed = async (tested: TestedService, id: string, token: string) =>
  (
    await tested.graphql(
      `query See($of: [_Any!]!) { _entities(representations: $of) { ... on Need {
        id referrals { id } gaps { id service { id } skipReason } triedServiceIds } } }`,
      { of: [{ __typename: 'Need', id }] },
      token,
    )
  ).data?._entities[0];

/** The ids of the offers in a part of somebody's inbox. */
export const seeInbox = async (tested: TestedService, part: string, token: string, sort = 'DUE_FIRST') => {
  const { data } = await tested.graphql(
    'query See($part: InboxPart!, $sort: InboxSort!) { inbox(part: $part, sort: $sort) { totalCount nodes { id } } }',
    { part, sort },
    token,
  );
  return {
    totalCount: data.inbox.totalCount as number,
    ids: (data.inbox.nodes as { id: string }[]).map(({ id }) => id),
  };
};
