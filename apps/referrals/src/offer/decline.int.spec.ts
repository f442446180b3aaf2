import { randomUUID } from 'node:crypto';
import { CriterionRetired, ServiceWithdrawn } from '@whichdoor/contracts';
import { startService, type TestedService } from '@whichdoor/testing';
import { referralsService } from '../referrals.js';
import {
  act,
  aSector,
  aSentOffer,
  criterionFact,
  seeOffer,
  serviceFact,
  sharedFacts,
  typesOf,
  type Sector,
} from '../sector.fixture.js';

describe('declining', () => {
  let tested: TestedService;
  beforeAll(async () => {
    tested = await startService(referralsService);
  });
  beforeEach(() => tested.clock.set('2026-11-23T09:00:00.000Z'));
  afterAll(() => tested.close());

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

  describe('with a criterion', () => {
    const declineWith = async (sector: Sector, offerId: string, input: Record<string, unknown>) =>
      (await act(tested, 'decline', { id: offerId, ...input }, sector.recipient)).outcome as {
        __typename: string;
        message: string;
      };

    it('is refused as CriterionNotCited without one, or with one for another reason', async () => {
      const { sector, offerId } = await anOpenOffer();

      const without = await declineWith(sector, offerId, { ...notMet(sector), criterion: null });
      const misplaced = await declineWith(sector, offerId, { ...notMet(sector), reason: 'NO_CAPACITY' });

      expect([without.__typename, misplaced.__typename]).toEqual(['CriterionNotCited', 'CriterionNotCited']);
      expect(without.message).toContain('undeclared criterion');
      expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
        status: 'SENT',
        sharedFacts,
      });
    });

    it('is refused as CriterionNotOfService for an unknown version or one of another service', async () => {
      const { sector, offerId } = await anOpenOffer();
      const other = await aSector(tested);

      for (const input of [
        notMet(sector, 2),
        notMet(other),
        notMet({ ...sector, criterionId: randomUUID() }),
      ])
        expect(await declineWith(sector, offerId, input)).toMatchObject({
          __typename: 'CriterionNotOfService',
        });
      expect(await typesOf(tested, offerId)).toEqual(['OfferSent']);
    });

    it('takes the version that held when the offer was sent, though it was replaced and retired since', async () => {
      const { sector, offerId } = await anOpenOffer();
      const { criterionId, serviceId } = sector;
      tested.clock.set('2026-11-23T10:00:00.000Z');
      await tested.deliver(criterionFact({ criterionId, serviceId, version: 2 }));
      await tested.deliver(CriterionRetired({ criterionId, serviceId, version: 2 }));

      expect(await declineWith(sector, offerId, notMet(sector))).toMatchObject({ __typename: 'Offer' });
    });

    it('takes a version that was published after the offer was sent', async () => {
      const { sector, offerId } = await anOpenOffer();
      const { criterionId, serviceId } = sector;
      tested.clock.set('2026-11-23T10:00:00.000Z');
      await tested.deliver(criterionFact({ criterionId, serviceId, version: 2 }));

      expect(await declineWith(sector, offerId, notMet(sector, 2))).toMatchObject({ __typename: 'Offer' });
    });

    it('refuses versions that had ended when the offer was sent', async () => {
      const sector = await aSector(tested);
      const { criterionId, serviceId } = sector;
      await tested.deliver(criterionFact({ criterionId, serviceId, version: 2 }));
      await tested.deliver(CriterionRetired({ criterionId, serviceId, version: 2 }));
      tested.clock.set('2026-11-23T10:00:00.000Z');
      const { offerId } = await aSentOffer(tested, sector);

      for (const version of [1, 2])
        expect(await declineWith(sector, offerId, notMet(sector, version))).toMatchObject({
          __typename: 'CriterionNotOfService',
        });
    });

    it('refuses a version that had been replaced when the offer was sent, and takes the one that replaced it', async () => {
      const sector = await aSector(tested);
      const { criterionId, serviceId } = sector;
      await tested.deliver(criterionFact({ criterionId, serviceId, version: 2 }));
      tested.clock.set('2026-11-23T10:00:00.000Z');
      const { offerId } = await aSentOffer(tested, sector);

      expect(await declineWith(sector, offerId, notMet(sector, 1))).toMatchObject({
        __typename: 'CriterionNotOfService',
      });
      expect(await declineWith(sector, offerId, notMet(sector, 2))).toMatchObject({ __typename: 'Offer' });
    });

    it('knows a criterion that was heard of before its service', async () => {
      const sector = await aSector(tested);
      const criterionId = randomUUID();
      const serviceId = randomUUID();
      await tested.deliver(criterionFact({ criterionId, serviceId }));
      await tested.deliver(serviceFact(serviceId, sector.recipientId));
      const { offerId } = await aSentOffer(tested, sector, { serviceId });

      expect(await declineWith(sector, offerId, notMet({ ...sector, criterionId }))).toMatchObject({
        __typename: 'Offer',
      });
    });

    it('is refused as AlternativeNotListed where the alternative is unknown, withdrawn or the service itself', async () => {
      const { sector, offerId } = await anOpenOffer();
      const withdrawn = randomUUID();
      await tested.deliver(serviceFact(withdrawn, randomUUID()));
      await tested.deliver(ServiceWithdrawn({ serviceId: withdrawn }));

      for (const alternativeServiceId of [randomUUID(), withdrawn, sector.serviceId])
        expect(
          await declineWith(sector, offerId, {
            reason: 'NO_CAPACITY',
            nextStep: 'ALTERNATIVE_OFFERED',
            alternativeServiceId,
          }),
        ).toMatchObject({ __typename: 'AlternativeNotListed' });
    });
  });

  it.each([
    ['no next step', { reason: 'NO_CAPACITY' }, 'Field "nextStep" of required type'],
    ['an unknown reason', { ...noCapacity, reason: 'BECAUSE' }, 'does not exist in "DeclineReason"'],
    [
      'an alternative that was not offered',
      { ...noCapacity, alternativeServiceId: randomUUID() },
      'only where an alternative was offered',
    ],
  ])('says what is wrong with %s', async (_what, input, sentence) => {
    const { sector, offerId } = await anOpenOffer();

    const { code, message } = await act(tested, 'decline', { id: offerId, ...input }, sector.recipient);

    expect({ code, message }).toEqual({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(sentence) as string,
    });
    expect(await typesOf(tested, offerId)).toEqual(['OfferSent']);
  });
});
