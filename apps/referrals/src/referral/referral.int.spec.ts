import { randomUUID } from 'node:crypto';
import {
  NeedClosed,
  OrganisationDeactivated,
  OrganisationRegistered,
  ServiceWithdrawn,
} from '@whichdoor/contracts';
import { startService, type TestedService } from '@whichdoor/testing';
import { referralsService } from '../referrals.js';
import {
  act,
  amountAttribute,
  aSector,
  aSentOffer,
  needFact,
  seeInbox,
  seeNeed,
  seeOffer,
  send,
  serviceFact,
  sharedFacts,
} from '../sector.fixture.js';

describe('referring somebody', () => {
  let tested: TestedService;
  beforeAll(async () => {
    tested = await startService(referralsService);
  });
  afterAll(() => tested.close());

  const announcedOf = async (needId: string) =>
    (await tested.announced()).filter(({ data }) => (data as { needId?: string }).needId === needId);

  it('asks a service to make an exception, and tells it and nobody else which rule it is about', async () => {
    const sector = await aSector(tested);
    const waived = { criterionId: sector.criterionId, version: 1 };

    const { offerId } = await aSentOffer(tested, sector, { sharedFacts: [], asksToWaive: [waived, waived] });

    const asked = [{ criterion: { id: sector.criterionId }, criterionVersion: 1 }];
    for (const token of [sector.sender, sector.recipient])
      expect(await seeOffer(tested, offerId, token)).toMatchObject({ sharedFacts: [], asksToWaive: asked });
    expect(JSON.stringify(await announcedOf(sector.needId))).not.toContain(sector.criterionId);

    // A service that says no has no business with what was said of somebody, and that is what the asking says.
    const { outcome } = await act(
      tested,
      'decline',
      { id: offerId, reason: 'NO_CAPACITY', nextStep: 'NOTHING' },
      sector.recipient,
    );
    expect(outcome).toMatchObject({ status: 'DECLINED', asksToWaive: [] });
  });

  it('sends an offer with what the client agreed to share, and announces it', async () => {
    const sector = await aSector(tested);

    const { data } = await send(tested, sector, {
      criteriaSeen: [{ criterionId: sector.criterionId, version: 1 }],
    });

    expect(data.sendReferral).toMatchObject({
      __typename: 'Referral',
      need: { id: sector.needId },
      consent: {
        form: 'EXPRESS_VERBAL_WITNESSED',
        facts: [amountAttribute],
        until: '2026-12-23T09:00:00.000Z',
      },
      offers: [{ status: 'SENT', sharedFacts }],
    });
    const [{ id: offerId }] = data.sendReferral.offers;
    expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
      status: 'SENT',
      needsMyAction: true,
      sharedFacts,
      service: { id: sector.serviceId },
      senderOrganisation: { id: sector.senderId },
      recipientOrganisation: { id: sector.recipientId },
    });
    expect(await announcedOf(sector.needId)).toMatchObject([
      {
        type: 'OfferSent',
        data: {
          offerId,
          referralId: data.sendReferral.id,
          needId: sector.needId,
          serviceId: sector.serviceId,
          senderOrganisationId: sector.senderId,
          recipientOrganisationId: sector.recipientId,
          month: '2026-11',
        },
      },
    ]);
  });

  it('may go to a service of the own organisation', async () => {
    const sector = await aSector(tested);
    const ownService = randomUUID();
    await tested.deliver(serviceFact(ownService, sector.senderId));

    const { offerId } = await aSentOffer(tested, sector, { serviceId: ownService });

    expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({
      needsMyAction: true,
      referral: { need: { id: sector.needId } },
    });
    expect(await seeInbox(tested, 'NEEDS_MY_ACTION', sector.sender)).toEqual({
      totalCount: 1,
      ids: [offerId],
    });
    expect(await seeInbox(tested, 'WAITING_ON_OTHERS', sector.sender)).toEqual({ totalCount: 0, ids: [] });
  });

  it('sends once, however often one submission arrives', async () => {
    const sector = await aSector(tested);
    const idempotencyKey = randomUUID();
    const token = sector.sender;

    const answers = await Promise.all([
      send(tested, sector, { idempotencyKey }, token),
      send(tested, sector, { idempotencyKey }, token),
      send(tested, sector, { idempotencyKey }, token),
    ]);
    const again = await send(tested, sector, { idempotencyKey }, token);

    const ids = [...answers, again].map(({ data }) => data.sendReferral.id as string);
    expect(new Set(ids).size).toBe(1);
    expect(await announcedOf(sector.needId)).toHaveLength(1);
    expect((await seeNeed(tested, sector.needId, token)).referrals).toHaveLength(1);
  });

  it('refuses an idempotency key that stands for another referral', async () => {
    const sector = await aSector(tested);
    const idempotencyKey = randomUUID();
    await send(tested, sector, { idempotencyKey });

    const { errors } = await send(tested, sector, { idempotencyKey, sharedFacts: [] });

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
  });

  it('opens one offer when several workers send at once', async () => {
    const sector = await aSector(tested);
    const colleagues = Array.from({ length: 6 }, () => sector.as(sector.senderId));

    const answers = await Promise.all(
      colleagues.map((token) => send(tested, sector, { sharedFacts: [] }, token)),
    );

    expect(answers.map(({ data }) => data?.sendReferral.__typename as string).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'OfferAlreadyOpen'),
      'Referral',
    ]);
    expect(await announcedOf(sector.needId)).toHaveLength(1);
  });

  describe('is refused', () => {
    const refusalOf = async (
      sector: Awaited<ReturnType<typeof aSector>>,
      input = {},
      token = sector.sender,
    ) => {
      const { data } = await send(tested, sector, input, token);
      return data.sendReferral as { __typename: string; message: string };
    };

    it('as OfferAlreadyOpen while the service has not answered', async () => {
      const sector = await aSector(tested);
      await send(tested, sector);

      expect(await refusalOf(sector)).toEqual({
        __typename: 'OfferAlreadyOpen',
        message:
          'Your earlier offer to this service for this need is still open. Wait for the answer, or take that offer back first.',
      });
      expect(await announcedOf(sector.needId)).toHaveLength(1);
    });

    it('as ServiceNotAvailable where the service is unknown or withdrawn', async () => {
      const sector = await aSector(tested);

      expect(await refusalOf(sector, { serviceId: randomUUID() })).toMatchObject({
        __typename: 'ServiceNotAvailable',
      });
      await tested.deliver(ServiceWithdrawn({ serviceId: sector.serviceId }));
      expect(await refusalOf(sector)).toMatchObject({ __typename: 'ServiceNotAvailable' });
      expect(await announcedOf(sector.needId)).toEqual([]);
    });

    it('as ServiceNotAvailable where its organisation left the sector, before or after the service was listed', async () => {
      const sector = await aSector(tested);
      const late = randomUUID();
      await tested.deliver(OrganisationDeactivated({ organisationId: sector.recipientId }));
      await tested.deliver(serviceFact(late, sector.recipientId));

      expect(await refusalOf(sector)).toMatchObject({ __typename: 'ServiceNotAvailable' });
      expect(await refusalOf(sector, { serviceId: late })).toMatchObject({
        __typename: 'ServiceNotAvailable',
      });
    });

    it('no longer where its organisation came back', async () => {
      const sector = await aSector(tested);
      const { recipientId: organisationId } = sector;
      await tested.deliver(OrganisationDeactivated({ organisationId }));
      await tested.deliver(OrganisationRegistered({ organisationId, model: 'NON_PEER' }));

      const { data } = await send(tested, sector);

      expect(data.sendReferral.__typename).toBe('Referral');
    });

    it('as NeedNotOpen where the need was closed, also when the two events came in the other order', async () => {
      const sector = await aSector(tested);
      const closing = { closing: 'WITHDRAWN' as const, reasons: [], month: '2026-11' };
      const { senderId, needId } = sector;
      await tested.deliver(NeedClosed({ needId, organisationId: senderId, ...closing }));
      await tested.deliver(needFact(needId, senderId));

      expect(await refusalOf(sector)).toEqual({
        __typename: 'NeedNotOpen',
        message: 'This need was closed. Open a new one to go on looking for a door.',
      });
    });

    it('as NeedNotOpen for a need of another organisation, in the same words as for none at all', async () => {
      const sector = await aSector(tested);

      const foreign = await refusalOf(sector, {}, sector.stranger);

      expect(foreign).toMatchObject({ __typename: 'NeedNotOpen' });
      expect(foreign).toEqual(await refusalOf(sector, { needId: randomUUID() }));
    });

    it('as CriterionNotOfService where it asks to waive what is no rule of the service', async () => {
      const sector = await aSector(tested);
      const other = await aSector(tested);

      for (const waived of [
        { criterionId: other.criterionId, version: 1 },
        { criterionId: sector.criterionId, version: 9 },
      ])
        expect(await refusalOf(sector, { asksToWaive: [waived] })).toMatchObject({
          __typename: 'CriterionNotOfService',
        });
      expect(await announcedOf(sector.needId)).toEqual([]);
    });

    it('as ConsentTooLong beyond 90 days', async () => {
      const sector = await aSector(tested);

      expect(await refusalOf(sector, { consent: { form: 'EXPRESS_WRITTEN', days: 91 } })).toMatchObject({
        __typename: 'ConsentTooLong',
      });
    });
  });

  it.each([
    ['a malformed id', { needId: '12' }, 'A UUID has 32 hexadecimal digits in five groups.'],
    ['an unknown way to agree', { consent: { form: 'IMPLIED' } }, 'does not exist in "ConsentForm"'],
    ['no consent', { consent: undefined }, 'Field "consent" of required type'],
    ['no days', { consent: { form: 'EXPRESS_WRITTEN', days: 0 } }, 'at least one day'],
    ['a malformed code', { sharedFacts: [{ attribute: 'a b', answer: 1 }] }, 'A code begins with a letter'],
    ['an unknown attribute', { sharedFacts: [{ attribute: 'shoe_size', answer: 1 }] }, 'not an attribute'],
    [
      'a story for an answer',
      { sharedFacts: [{ attribute: amountAttribute, answer: 'She told me everything.' }] },
      'does not have the form of an answer',
    ],
    [
      'an answer that is too long',
      { sharedFacts: [{ attribute: amountAttribute, answer: 'x'.repeat(2_100) }] },
      'longer than 2000 characters',
    ],
    [
      'too many waivers',
      { asksToWaive: Array.from({ length: 21 }, () => ({ criterionId: randomUUID(), version: 1 })) },
      'at most 20 criteria',
    ],
    [
      'too many criteria',
      { criteriaSeen: Array.from({ length: 101 }, () => ({ criterionId: randomUUID(), version: 1 })) },
      'at most 100 criteria',
    ],
  ])('says what is wrong with %s', async (_what, input, sentence) => {
    const sector = await aSector(tested);

    const { errors } = await send(tested, sector, input);

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    expect(errors?.[0]?.message).toContain(sentence);
    expect(errors?.[0]?.message).not.toContain('She told me');
    expect(await announcedOf(sector.needId)).toEqual([]);
  });

  it('is for people who work with clients in an organisation', async () => {
    const sector = await aSector(tested);

    const { errors } = await send(tested, sector, {}, sector.as(null));

    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
