import { randomUUID } from 'node:crypto';
import type { TestedService } from '@whichdoor/testing';
import {
  act,
  announcedOf,
  aSector,
  aSentOffer,
  seeNeed,
  seeOffer,
  send,
  sharedFacts,
  startReferrals,
  typesOf,
  type StartedReferrals,
} from '../sector.fixture.js';
import { ExpirySweep } from './expiry-sweep.js';

/** What becomes of an offer after a yes that was not the end, and without any answer. */
describe('an offer', () => {
  let tested: TestedService;
  let running: StartedReferrals['running'];
  const start = '2026-11-23T09:00:00.000Z';
  beforeAll(async () => {
    ({ tested, running } = await startReferrals());
  });
  beforeEach(() => tested.clock.set(start));
  afterAll(() => tested.close());

  const anOpenOffer = async () => {
    const sector = await aSector(tested);
    return { sector, ...(await aSentOffer(tested, sector)) };
  };
  const undeclared = { reason: 'UNDECLARED_CRITERION', nextStep: 'NOTHING' };

  describe('on the waiting list', () => {
    it('is a promise that has to be confirmed, and keeps the facts', async () => {
      const { sector, offerId } = await anOpenOffer();

      const first = await act(tested, 'waitlist', { id: offerId }, sector.recipient);
      tested.clock.set('2026-12-07T10:00:00.000Z');
      const late = await seeOffer(tested, offerId, sector.sender);
      const confirmed = await act(tested, 'waitlist', { id: offerId }, sector.recipient);

      expect(first.outcome).toMatchObject({
        __typename: 'Offer',
        status: 'WAITLISTED',
        needsMyAction: true,
        decidedAt: start,
        dueAt: '2026-12-07T09:00:00.000Z',
      });
      expect(late).toMatchObject({ isOverdue: true, needsMyAction: false, isReceived: false, sharedFacts });
      expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({ isReceived: true });
      expect(confirmed.outcome).toMatchObject({ decidedAt: start, dueAt: '2026-12-21T10:00:00.000Z' });
      expect(await typesOf(tested, offerId)).toEqual(['OfferSent', 'OfferWaitlisted']);
    });

    it('holds the door: no second offer there, until a place or the sender ends it', async () => {
      const { sector, offerId } = await anOpenOffer();
      await act(tested, 'waitlist', { id: offerId }, sector.recipient);

      const again = await send(tested, sector);
      const accepted = await act(tested, 'accept', { id: offerId }, sector.recipient);
      const late = await act(tested, 'takeBack', { id: offerId }, sector.sender);

      expect(again.data.sendReferral.__typename).toBe('OfferAlreadyOpen');
      expect(accepted.outcome).toMatchObject({ status: 'ACCEPTED', dueAt: null });
      expect(late.outcome.__typename).toBe('OfferAlreadyDecided');
      expect(await typesOf(tested, offerId)).toEqual(['OfferSent', 'OfferWaitlisted', 'OfferAccepted']);
    });

    it('cannot be declined any more: what was promised is ended openly', async () => {
      const { sector, offerId } = await anOpenOffer();
      await act(tested, 'waitlist', { id: offerId }, sector.recipient);

      const declined = await act(tested, 'decline', { id: offerId, ...undeclared }, sector.recipient);
      const ended = await act(tested, 'end', { id: offerId, ...undeclared }, sector.recipient);

      expect(declined.outcome.__typename).toBe('OfferAlreadyDecided');
      expect(ended.outcome).toMatchObject({ status: 'ENDED_BY_SERVICE', decline: undeclared });
    });

    it('is put there by one of two people who decide at once', async () => {
      const { sector, offerId } = await anOpenOffer();

      const answers = await Promise.all(
        (['accept', 'waitlist', 'decline'] as const).map((step) =>
          act(
            tested,
            step,
            { id: offerId, ...(step === 'decline' ? undeclared : {}) },
            sector.as(sector.recipientId),
          ),
        ),
      );

      // Somebody may be put on the list and then accepted; nobody is declined as well.
      const taken = (await typesOf(tested, offerId)).slice(1);
      expect([
        ['OfferAccepted'],
        ['OfferDeclined'],
        ['OfferWaitlisted'],
        ['OfferWaitlisted', 'OfferAccepted'],
      ]).toContainEqual(taken);
      expect(answers.filter(({ outcome }) => outcome.__typename === 'Offer')).toHaveLength(taken.length);
    });
  });

  describe('that the service ends after it accepted', () => {
    it('cites a criterion, destroys the facts and is announced as what it is', async () => {
      const { sector, offerId } = await anOpenOffer();
      await act(tested, 'accept', { id: offerId }, sector.recipient);
      const criterion = { criterionId: sector.criterionId, version: 1 };
      const said = { reason: 'DOES_NOT_MEET_CRITERION', criterion, nextStep: 'WARM_HANDOVER' };

      const { outcome } = await act(tested, 'end', { id: offerId, ...said }, sector.recipient);

      expect(outcome).toMatchObject({
        __typename: 'Offer',
        status: 'ENDED_BY_SERVICE',
        sharedFacts: [],
        decline: { reason: 'DOES_NOT_MEET_CRITERION', criterion: { id: sector.criterionId } },
      });
      expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({
        status: 'ENDED_BY_SERVICE',
        decline: { reason: 'DOES_NOT_MEET_CRITERION' },
      });
      expect((await seeNeed(tested, sector.needId, sector.sender)).triedServiceIds).toEqual([
        sector.serviceId,
      ]);
      expect((await announcedOf(tested, offerId)).at(-1)).toMatchObject({
        type: 'OfferEndedByService',
        data: { needId: sector.needId, ...said, alternativeServiceId: null },
      });
    });

    it.each([
      ['OfferNotAccepted', {}, false],
      ['CriterionNotCited', { reason: 'DOES_NOT_MEET_CRITERION' }, true],
      [
        'CriterionNotOfService',
        { reason: 'DOES_NOT_MEET_CRITERION', criterion: { criterionId: randomUUID(), version: 1 } },
        true,
      ],
      ['AlternativeNotListed', { nextStep: 'ALTERNATIVE_OFFERED', alternativeServiceId: randomUUID() }, true],
    ])('is refused as %s', async (refusal, input, isAccepted) => {
      const { sector, offerId } = await anOpenOffer();
      if (isAccepted) await act(tested, 'accept', { id: offerId }, sector.recipient);

      const { outcome } = await act(
        tested,
        'end',
        { id: offerId, ...undeclared, ...input },
        sector.recipient,
      );

      expect(outcome.__typename).toBe(refusal);
      expect(await typesOf(tested, offerId)).not.toContain('OfferEndedByService');
    });

    it('cannot be ended for want of a place, by the sender, or by others', async () => {
      const { sector, offerId } = await anOpenOffer();
      await act(tested, 'accept', { id: offerId }, sector.recipient);
      const end = (token: string, reason = 'UNDECLARED_CRITERION') =>
        act(tested, 'end', { id: offerId, ...undeclared, reason }, token);

      expect((await end(sector.recipient, 'NO_CAPACITY')).code).toBe('INVALID_INPUT');
      expect((await end(sector.sender)).code).toBe('FORBIDDEN');
      expect((await end(sector.stranger)).code).toBe('NOT_FOUND');
    });
  });

  describe('that nobody answers', () => {
    const sweep = () => running.app.get(ExpirySweep, { strict: false }).sweep();

    it('ends two working days after an answer was due, seen or not, and counts as tried', async () => {
      const unseen = await anOpenOffer();
      const seen = await anOpenOffer();
      await act(tested, 'receive', { id: seen.offerId }, seen.sector.recipient);

      tested.clock.set('2026-11-27T08:59:59.999Z');
      await sweep();
      const before = await seeOffer(tested, unseen.offerId, unseen.sector.sender);
      tested.clock.set('2026-11-27T09:00:00.000Z');
      await sweep();

      expect(before.status).toBe('SENT');
      for (const { sector, offerId } of [unseen, seen]) {
        expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
          status: 'EXPIRED',
          dueAt: null,
          isOverdue: false,
          sharedFacts: [],
        });
        expect((await announcedOf(tested, offerId)).at(-1)).toMatchObject({
          type: 'OfferExpired',
          data: { needId: sector.needId, serviceId: sector.serviceId, month: '2026-11' },
        });
        expect((await seeNeed(tested, sector.needId, sector.sender)).triedServiceIds).toEqual([
          sector.serviceId,
        ]);
      }
    });

    it('is refused to whoever answers then, and can be sent anew', async () => {
      const { sector, offerId } = await anOpenOffer();
      tested.clock.set('2026-11-27T09:00:00.000Z');
      await sweep();

      const late = await act(tested, 'accept', { id: offerId }, sector.recipient);
      const again = await send(tested, sector);

      expect(late.outcome).toMatchObject({ __typename: 'OfferAlreadyDecided' });
      expect(late.outcome.message).toContain('in time');
      expect(again.data.sendReferral.__typename).toBe('Referral');
    });

    it('is ended once, by however many instances look', async () => {
      const offers = await Promise.all(Array.from({ length: 3 }, () => anOpenOffer()));
      tested.clock.set('2026-11-27T09:00:00.000Z');

      await Promise.all([sweep(), sweep(), sweep()]);

      for (const { offerId } of offers)
        expect(await typesOf(tested, offerId)).toEqual(['OfferSent', 'OfferExpired']);
    });

    it('does not end where an answer came, or where the service waits for one', async () => {
      const accepted = await anOpenOffer();
      const listed = await anOpenOffer();
      await act(tested, 'accept', { id: accepted.offerId }, accepted.sector.recipient);
      await act(tested, 'waitlist', { id: listed.offerId }, listed.sector.recipient);
      tested.clock.set('2027-01-04T09:00:00.000Z');

      await sweep();

      expect((await seeOffer(tested, accepted.offerId, accepted.sector.sender)).status).toBe('ACCEPTED');
      expect((await seeOffer(tested, listed.offerId, listed.sector.sender)).status).toBe('WAITLISTED');
    });
  });
});
