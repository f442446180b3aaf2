import { randomUUID } from 'node:crypto';
import { NeedClosed } from '@whichdoor/contracts';
import { asSuperuser, type TestedService } from '@whichdoor/testing';
import {
  act,
  announcedOf,
  aSector,
  aSentOffer,
  seeNeed,
  seeOffer,
  serviceFact,
  sharedFacts,
  startReferrals,
  typesOf,
  type Sector,
  type StartedReferrals,
} from '../sector.fixture.js';
import { SharedFactSweep } from './shared-fact-sweep.js';

describe('answering an offer', () => {
  let tested: TestedService;
  let running: StartedReferrals['running'];
  const start = '2026-11-23T09:00:00.000Z';
  beforeAll(async () => {
    ({ tested, running } = await startReferrals());
  });
  beforeEach(() => tested.clock.set(start));
  afterAll(() => tested.close());

  const factsKept = async (offerId: string) =>
    (
      await asSuperuser<{ kept: boolean }>(
        tested.database,
        'select sealed_facts is not null as kept from offer where id = $1',
        [offerId],
      )
    )[0]?.kept;
  const anOpenOffer = async () => {
    const sector = await aSector(tested);
    return { sector, ...(await aSentOffer(tested, sector)) };
  };
  const noCapacity = { reason: 'NO_CAPACITY', nextStep: 'NOTHING' };
  const notMet = ({ criterionId }: Sector, version = 1) => ({
    reason: 'DOES_NOT_MEET_CRITERION',
    criterion: { criterionId, version },
    nextStep: 'NOTHING',
  });

  it('ends with its need: taken back, or its facts destroyed', async () => {
    const unanswered = await anOpenOffer();
    const accepted = await anOpenOffer();
    await act(tested, 'accept', { id: accepted.offerId }, accepted.sector.recipient);

    for (const { sector } of [unanswered, accepted])
      await tested.deliver(
        NeedClosed({
          needId: sector.needId,
          organisationId: sector.senderId,
          closing: 'WITHDRAWN',
          reasons: [],
          month: '2026-11',
        }),
      );

    expect(await factsKept(unanswered.offerId)).toBe(false);
    expect(await factsKept(accepted.offerId)).toBe(false);
    expect((await seeOffer(tested, unanswered.offerId, unanswered.sector.recipient)).status).toBe(
      'TAKEN_BACK',
    );
    expect((await seeOffer(tested, accepted.offerId, accepted.sector.recipient)).status).toBe('ACCEPTED');
    expect(await typesOf(tested, unanswered.offerId)).toEqual(['OfferSent', 'OfferTakenBack']);
  });

  it('begins with having seen it, which others may repeat', async () => {
    const { sector, offerId } = await anOpenOffer();

    const first = await act(tested, 'receive', { id: offerId }, sector.recipient);
    tested.clock.set('2026-11-24T09:00:00.000Z');
    const second = await act(tested, 'receive', { id: offerId }, sector.as(sector.recipientId));

    expect(first.outcome).toMatchObject({ __typename: 'Offer', status: 'RECEIVED', receivedAt: start });
    expect(second.outcome).toMatchObject({ __typename: 'Offer', receivedAt: start, needsMyAction: true });
    expect(await typesOf(tested, offerId)).toEqual(['OfferSent']);
  });

  it('can be a yes, and the service keeps the facts until the day agreed', async () => {
    const { sector, offerId } = await anOpenOffer();

    const { outcome } = await act(tested, 'accept', { id: offerId }, sector.recipient);

    expect(outcome).toMatchObject({ __typename: 'Offer', status: 'ACCEPTED', decidedAt: start });
    expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({
      status: 'ACCEPTED',
      needsMyAction: false,
    });
    // Both read the same day: thirty days, unless the client says otherwise.
    for (const token of [sector.sender, sector.recipient])
      expect(await seeOffer(tested, offerId, token)).toMatchObject({
        sharedFacts,
        sharedUntil: new Date(Date.parse(start) + 30 * 86_400_000).toISOString(),
      });
    expect(await announcedOf(tested, offerId)).toMatchObject([
      { type: 'OfferSent' },
      { type: 'OfferAccepted', data: { needId: sector.needId, month: '2026-11' } },
    ]);
  });

  it('can be a no that cites a criterion, and destroys the facts', async () => {
    const { sector, offerId } = await anOpenOffer();
    const alternative = randomUUID();
    await tested.deliver(serviceFact(alternative, randomUUID()));

    const { outcome } = await act(
      tested,
      'decline',
      { id: offerId, ...notMet(sector), nextStep: 'ALTERNATIVE_OFFERED', alternativeServiceId: alternative },
      sector.recipient,
    );

    expect(outcome).toMatchObject({
      __typename: 'Offer',
      status: 'DECLINED',
      sharedFacts: [],
      decline: {
        reason: 'DOES_NOT_MEET_CRITERION',
        criterion: { id: sector.criterionId },
        criterionVersion: 1,
        nextStep: 'ALTERNATIVE_OFFERED',
        alternativeService: { id: alternative },
      },
    });
    expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({
      sharedFacts: [],
      decline: { reason: 'DOES_NOT_MEET_CRITERION' },
    });
    expect(await factsKept(offerId)).toBe(false);
    expect((await seeNeed(tested, sector.needId, sector.sender)).triedServiceIds).toEqual([sector.serviceId]);
    expect((await announcedOf(tested, offerId))[1]).toMatchObject({
      type: 'OfferDeclined',
      data: {
        reason: 'DOES_NOT_MEET_CRITERION',
        criterion: { criterionId: sector.criterionId, version: 1 },
        nextStep: 'ALTERNATIVE_OFFERED',
        alternativeServiceId: alternative,
      },
    });
  });

  it('can be a no that admits an undeclared criterion', async () => {
    const { sector, offerId } = await anOpenOffer();

    const { outcome } = await act(
      tested,
      'decline',
      { id: offerId, reason: 'UNDECLARED_CRITERION', nextStep: 'WARM_HANDOVER' },
      sector.recipient,
    );

    expect(outcome).toMatchObject({
      decline: {
        reason: 'UNDECLARED_CRITERION',
        criterion: null,
        criterionVersion: null,
        alternativeService: null,
      },
    });
    expect((await announcedOf(tested, offerId))[1]).toMatchObject({
      type: 'OfferDeclined',
      data: { reason: 'UNDECLARED_CRITERION', criterion: null, nextStep: 'WARM_HANDOVER' },
    });
  });

  it('can come too late: the sender took it back, which destroys the facts', async () => {
    const { sector, offerId } = await anOpenOffer();

    const { outcome } = await act(tested, 'takeBack', { id: offerId }, sector.sender);

    expect(outcome).toMatchObject({ __typename: 'Offer', status: 'TAKEN_BACK' });
    expect(await factsKept(offerId)).toBe(false);
    expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
      status: 'TAKEN_BACK',
      sharedFacts: [],
    });
    expect((await act(tested, 'accept', { id: offerId }, sector.recipient)).outcome).toEqual({
      __typename: 'OfferAlreadyDecided',
      message: 'The sender already took this offer back.',
    });
    expect((await seeNeed(tested, sector.needId, sector.sender)).triedServiceIds).toEqual([]);
    expect(await typesOf(tested, offerId)).toEqual(['OfferSent', 'OfferTakenBack']);
  });

  it('is decided by one of two people who decide at once', async () => {
    const { sector, offerId } = await anOpenOffer();
    const colleagues = Array.from({ length: 6 }, () => sector.as(sector.recipientId));

    const answers = await Promise.all(
      colleagues.map((token, at) =>
        at % 2
          ? act(tested, 'accept', { id: offerId }, token)
          : act(tested, 'decline', { id: offerId, ...noCapacity }, token),
      ),
    );

    const names = answers.map(({ outcome }) => outcome.__typename as string);
    expect(names.filter((name) => name === 'Offer')).toHaveLength(1);
    expect(names.filter((name) => name === 'OfferAlreadyDecided')).toHaveLength(5);
    expect(await announcedOf(tested, offerId)).toHaveLength(2);
  });

  it.each(['receive', 'accept', 'decline', 'takeBack'] as const)(
    'is refused as OfferAlreadyDecided when %s comes after a decision',
    async (step) => {
      const { sector, offerId } = await anOpenOffer();
      await act(tested, 'accept', { id: offerId }, sector.recipient);

      const { outcome } = await act(
        tested,
        step,
        { id: offerId, ...(step === 'decline' ? noCapacity : {}) },
        step === 'takeBack' ? sector.sender : sector.recipient,
      );

      expect(outcome).toEqual({
        __typename: 'OfferAlreadyDecided',
        message: 'Somebody already accepted this offer.',
      });
      expect(await typesOf(tested, offerId)).toEqual(['OfferSent', 'OfferAccepted']);
    },
  );

  describe('is the recipient’s, and taking back the sender’s', () => {
    it.each(['receive', 'accept', 'decline', 'takeBack'] as const)(
      'so others do not find what to %s',
      async (step) => {
        const { sector, offerId } = await anOpenOffer();
        const input = step === 'decline' ? noCapacity : {};

        const stranger = await act(tested, step, { id: offerId, ...input }, sector.stranger);
        const unknown = await act(tested, step, { id: randomUUID(), ...input }, sector.recipient);

        expect([stranger.code, unknown.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
        expect(await typesOf(tested, offerId)).toEqual(['OfferSent']);
      },
    );

    it.each(['receive', 'accept', 'decline', 'takeBack'] as const)(
      'so the other party is told that it cannot %s',
      async (step) => {
        const { sector, offerId } = await anOpenOffer();
        const input = step === 'decline' ? noCapacity : {};
        const wrongParty = step === 'takeBack' ? sector.recipient : sector.sender;

        const { code, message } = await act(tested, step, { id: offerId, ...input }, wrongParty);

        expect(code).toBe('FORBIDDEN');
        expect(message).toMatch(/^Only the organisation that/);
        expect(await typesOf(tested, offerId)).toEqual(['OfferSent']);
      },
    );
  });

  describe('after the day that the client agreed to', () => {
    it('hides the facts at once, and the sweep destroys them', async () => {
      const { sector, offerId } = await anOpenOffer();
      await act(tested, 'accept', { id: offerId }, sector.recipient);
      const other = await anOpenOffer();

      tested.clock.set('2026-12-23T08:59:59.999Z');
      expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({ sharedFacts });
      tested.clock.set('2026-12-23T09:00:00.000Z');
      for (const token of [sector.sender, sector.recipient])
        expect(await seeOffer(tested, offerId, token)).toMatchObject({ status: 'ACCEPTED', sharedFacts: [] });
      await running.app.get(SharedFactSweep, { strict: false }).sweep();

      expect([await factsKept(offerId), await factsKept(other.offerId)]).toEqual([false, false]);
    });

    it('is not come for offers whose day is later', async () => {
      const { offerId } = await anOpenOffer();

      await running.app.get(SharedFactSweep, { strict: false }).sweep();

      expect(await factsKept(offerId)).toBe(true);
    });
  });
});
