import { randomUUID } from 'node:crypto';
import { NeedClosed } from '@whichdoor/contracts';
import { asSuperuser, type TestedService } from '@whichdoor/testing';
import {
  act,
  announcedOf,
  aSector,
  aSentOffer,
  seeInbox,
  seeNeed,
  seeOffer,
  send,
  sharedFacts,
  startReferrals,
  takeAcceptanceBack,
  talk,
  typesOf,
  type StartedReferrals,
} from '../sector.fixture.js';
import { ExpirySweep } from './expiry-sweep.js';

describe('an acceptance that was a mistake', () => {
  let tested: TestedService;
  let running: StartedReferrals['running'];
  // A Monday in Melbourne, 20:00; its midnight is 13:00 UTC.
  const start = '2026-11-23T09:00:00.000Z';
  const later = '2026-11-23T10:30:00.000Z';
  const midnight = '2026-11-23T13:00:00.000Z';
  beforeAll(async () => {
    ({ tested, running } = await startReferrals());
  });
  beforeEach(() => tested.clock.set(start));
  afterAll(() => tested.close());

  const anAcceptedOffer = async () => {
    const sector = await aSector(tested);
    const sent = await aSentOffer(tested, sector);
    await act(tested, 'accept', { id: sent.offerId }, sector.recipient);
    return { sector, ...sent };
  };
  const closeNeedOf = ({ needId, senderId }: { needId: string; senderId: string }) =>
    tested.deliver(
      NeedClosed({ needId, organisationId: senderId, closing: 'MET', reasons: [], month: '2026-11' }),
    );

  it('is taken back: the offer waits for an answer again, due when it was, and both see it', async () => {
    const { sector, offerId } = await anAcceptedOffer();
    expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
      canTakeAcceptanceBackUntil: midnight,
      acceptanceTakenBackAt: null,
    });
    tested.clock.set(later);

    const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

    expect(outcome).toEqual({
      __typename: 'Offer',
      id: offerId,
      status: 'RECEIVED',
      needsMyAction: true,
      receivedAt: start,
      decidedAt: null,
      dueAt: '2026-11-25T09:00:00.000Z',
      isOverdue: false,
      sharedFacts,
      canTakeAcceptanceBackUntil: null,
      acceptanceTakenBackAt: later,
    });
    expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({
      status: 'RECEIVED',
      sharedFacts,
      acceptanceTakenBackAt: later,
    });
    expect((await seeInbox(tested, 'NEEDS_MY_ACTION', sector.recipient)).ids).toEqual([offerId]);
    expect((await seeInbox(tested, 'CLOSED', sector.sender)).ids).toEqual([]);
    expect((await seeNeed(tested, sector.needId, sector.sender)).triedServiceIds).toEqual([sector.serviceId]);
  });

  it('is announced with who took it back, and without a word', async () => {
    const sector = await aSector(tested);
    const { offerId, referralId } = await aSentOffer(tested, sector);
    await act(tested, 'accept', { id: offerId }, sector.recipient);
    const colleague = randomUUID();
    const token = tested.tokenFor({
      roles: ['worker'],
      organisationId: sector.recipientId,
      sub: colleague,
    });

    await takeAcceptanceBack(tested, { id: offerId }, token);

    expect((await announcedOf(tested, offerId)).at(-1)).toMatchObject({
      type: 'OfferAcceptanceTakenBack',
      actor: colleague,
      data: {
        offerId,
        referralId,
        needId: sector.needId,
        serviceId: sector.serviceId,
        senderOrganisationId: sector.senderId,
        recipientOrganisationId: sector.recipientId,
        month: '2026-11',
        acceptance: 1,
        backTo: 'RECEIVED',
      },
    });
  });

  it('leaves everything to be decided: a decline is one before any acceptance', async () => {
    const { sector, offerId } = await anAcceptedOffer();
    await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

    const declined = await act(
      tested,
      'decline',
      { id: offerId, reason: 'NO_CAPACITY', nextStep: 'NOTHING' },
      sector.recipient,
    );

    expect(declined.outcome).toMatchObject({ status: 'DECLINED' });
    expect(await typesOf(tested, offerId)).toEqual([
      'OfferSent',
      'OfferAccepted',
      'OfferAcceptanceTakenBack',
      'OfferDeclined',
    ]);
  });

  it('can be followed by one that is meant, and that again be taken back', async () => {
    const { sector, offerId } = await anAcceptedOffer();
    await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);
    await act(tested, 'accept', { id: offerId }, sector.recipient);
    await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

    expect((await announcedOf(tested, offerId)).slice(1)).toMatchObject([
      { type: 'OfferAccepted', data: { acceptance: 1 } },
      { type: 'OfferAcceptanceTakenBack', data: { acceptance: 1 } },
      { type: 'OfferAccepted', data: { acceptance: 2 } },
      { type: 'OfferAcceptanceTakenBack', data: { acceptance: 2 } },
    ]);
  });

  it('is taken back once under a key, also where it was accepted again since', async () => {
    const { sector, offerId } = await anAcceptedOffer();
    const command = { id: offerId, idempotencyKey: randomUUID() };
    await takeAcceptanceBack(tested, command, sector.recipient);
    await act(tested, 'accept', { id: offerId }, sector.recipient);

    const again = await takeAcceptanceBack(tested, command, sector.recipient);

    expect(again.outcome).toMatchObject({ __typename: 'Offer', status: 'ACCEPTED' });
    expect(await typesOf(tested, offerId)).toHaveLength(4);
  });

  it('is taken back by one of two who press at once', async () => {
    const { sector, offerId } = await anAcceptedOffer();

    const outcomes = await Promise.all(
      [1, 2].map(() => takeAcceptanceBack(tested, { id: offerId }, sector.as(sector.recipientId))),
    );

    expect(outcomes.map(({ outcome }) => outcome.__typename).sort()).toEqual(['Offer', 'OfferNotAccepted']);
    expect(await typesOf(tested, offerId)).toHaveLength(3);
  });

  it('leaves a question of the service open, for the sender to answer', async () => {
    const sector = await aSector(tested);
    const { offerId } = await aSentOffer(tested, sector);
    const attribute = 'currently_using';
    await talk(tested, 'askAboutOffer', { id: offerId, attribute }, sector.recipient);
    await act(tested, 'accept', { id: offerId }, sector.recipient);
    tested.clock.set(later);

    const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

    expect(outcome).toMatchObject({ status: 'INFO_REQUESTED', needsMyAction: false });
    // Two working days after it was asked, and the hour and a half in which nobody could answer.
    expect(outcome.dueAt).toBe('2026-11-25T10:30:00.000Z');
    const answered = await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, outcome: 'PREFERS_NOT_TO_SAY' },
      sector.sender,
    );
    expect(answered.outcome).toMatchObject({ status: 'RECEIVED' });
  });

  it('leaves a place on the waiting list promised', async () => {
    const sector = await aSector(tested);
    const { offerId } = await aSentOffer(tested, sector);
    const promised = await act(tested, 'waitlist', { id: offerId }, sector.recipient);
    tested.clock.set(later);
    await act(tested, 'accept', { id: offerId }, sector.recipient);

    const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

    expect(outcome).toMatchObject({
      status: 'WAITLISTED',
      decidedAt: start,
      dueAt: promised.outcome.dueAt,
    });
  });

  it('gives no time again: what is late by then is late, and ends when it would have', async () => {
    const sector = await aSector(tested);
    const { offerId } = await aSentOffer(tested, sector);
    // The day on which it ends unanswered, a minute before.
    tested.clock.set('2026-11-27T08:59:00.000Z');
    await act(tested, 'accept', { id: offerId }, sector.recipient);
    tested.clock.set('2026-11-27T09:01:00.000Z');
    await running.app.get(ExpirySweep, { strict: false }).sweep();
    expect((await seeOffer(tested, offerId, sector.sender)).status).toBe('ACCEPTED');

    const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);
    await running.app.get(ExpirySweep, { strict: false }).sweep();

    expect(outcome).toMatchObject({ status: 'RECEIVED', isOverdue: true });
    expect((await seeOffer(tested, offerId, sector.sender)).status).toBe('EXPIRED');
  });

  describe('stands', () => {
    it('when its day is over', async () => {
      const { sector, offerId } = await anAcceptedOffer();
      tested.clock.set(midnight);

      const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

      expect(outcome.__typename).toBe('AcceptanceStands');
      expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
        status: 'ACCEPTED',
        canTakeAcceptanceBackUntil: null,
      });
    });

    it('when the sender has closed the need', async () => {
      const { sector, offerId } = await anAcceptedOffer();
      await closeNeedOf(sector);

      const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

      expect(outcome.__typename).toBe('AcceptanceStands');
      expect(await typesOf(tested, offerId)).toEqual(['OfferSent', 'OfferAccepted']);
    });

    it('when another offer for the same need waits there', async () => {
      const { sector, offerId } = await anAcceptedOffer();
      await send(tested, sector);

      const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

      expect(outcome.__typename).toBe('AcceptanceStands');
      expect((await seeOffer(tested, offerId, sector.sender)).status).toBe('ACCEPTED');
    });

    it('when another is sent in that very moment: one of the two is refused, in words', async () => {
      for (let turn = 0; turn < 10; turn += 1) {
        const { sector, offerId } = await anAcceptedOffer();

        const [{ data }, { outcome }] = await Promise.all([
          send(tested, sector),
          takeAcceptanceBack(tested, { id: offerId }, sector.recipient),
        ]);

        expect([
          ['Referral', 'AcceptanceStands'],
          ['OfferAlreadyOpen', 'Offer'],
        ]).toContainEqual([data.sendReferral.__typename, outcome.__typename]);
      }
    });

    it('when it has been ended as what it was', async () => {
      const { sector, offerId } = await anAcceptedOffer();
      await act(
        tested,
        'end',
        { id: offerId, reason: 'UNDECLARED_CRITERION', nextStep: 'NOTHING' },
        sector.recipient,
      );

      const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

      expect(outcome.__typename).toBe('OfferAlreadyDecided');
    });

    it('where there never was one', async () => {
      const sector = await aSector(tested);
      const { offerId } = await aSentOffer(tested, sector);

      const { outcome } = await takeAcceptanceBack(tested, { id: offerId }, sector.recipient);

      expect(outcome.__typename).toBe('OfferNotAccepted');
    });

    it('for everybody but the service that gave it', async () => {
      const { sector, offerId } = await anAcceptedOffer();

      const codes = await Promise.all(
        [sector.sender, sector.stranger].map(
          async (token) => (await takeAcceptanceBack(tested, { id: offerId }, token)).code,
        ),
      );

      expect(codes).toEqual(['FORBIDDEN', 'NOT_FOUND']);
      expect(await typesOf(tested, offerId)).toEqual(['OfferSent', 'OfferAccepted']);
    });
  });

  it('is kept as where the offer stood, and no longer than it can be taken back', async () => {
    const { sector, offerId } = await anAcceptedOffer();
    const kept = async () =>
      (
        await asSuperuser<{ kept: boolean }>(
          tested.database,
          'select accepted_from is not null as kept from offer where id = $1',
          [offerId],
        )
      )[0]?.kept;
    expect(await kept()).toBe(true);

    await closeNeedOf(sector);

    expect(await kept()).toBe(false);
  });
});
