import { randomUUID } from 'node:crypto';
import { NeedClosed, ServiceWithdrawn } from '@whichdoor/contracts';
import { startService, type TestedService } from '@whichdoor/testing';
import { referralsService } from '../referrals.js';
import { aSector, aSentOffer, criterionFact, seeNeed, type Sector } from '../sector.fixture.js';

describe('a gap', () => {
  let tested: TestedService;
  beforeAll(async () => {
    tested = await startService(referralsService);
  });
  afterAll(() => tested.close());

  const record = async (
    operation: 'skipMatch' | 'recordBlockedReferral',
    input: Record<string, unknown>,
    token: string,
  ) => {
    const type = operation === 'skipMatch' ? 'SkipMatchInput' : 'RecordBlockedReferralInput';
    const { data, errors } = await tested.graphql(
      `mutation Record($input: ${type}!) { outcome: ${operation}(input: $input) { __typename
        ... on Gap { id recordedAt need { id } service { id } skipReason } ... on Refusal { message } } }`,
      { input },
      token,
    );
    return { outcome: data?.outcome, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  };
  const skip = (sector: Sector, input: Record<string, unknown> = {}, token = sector.sender) =>
    record(
      'skipMatch',
      { needId: sector.needId, serviceId: sector.serviceId, reason: 'THEY_NEVER_TAKE_THEM', ...input },
      token,
    );
  const cited = ({ criterionId }: Sector, version = 1) => ({ criterionId, version });
  const block = (sector: Sector, input: Record<string, unknown> = {}, token = sector.sender) =>
    record(
      'recordBlockedReferral',
      {
        needId: sector.needId,
        services: [{ serviceId: sector.serviceId, criteria: [cited(sector)] }],
        ...input,
      },
      token,
    );
  const announcedOf = async (needId: string) =>
    (await tested.announced()).filter(({ data }) => (data as { needId?: string }).needId === needId);

  it('is a door that a worker passed', async () => {
    const sector = await aSector(tested);

    const { outcome } = await skip(sector, { criteria: [cited(sector)] });

    expect(outcome).toMatchObject({
      __typename: 'Gap',
      recordedAt: '2026-11-23T09:00:00.000Z',
      need: { id: sector.needId },
      service: { id: sector.serviceId },
      skipReason: 'THEY_NEVER_TAKE_THEM',
    });
    expect(await seeNeed(tested, sector.needId, sector.sender)).toEqual({
      id: sector.needId,
      referrals: [],
      gaps: [{ id: outcome.id, service: { id: sector.serviceId }, skipReason: 'THEY_NEVER_TAKE_THEM' }],
      triedServiceIds: [sector.serviceId],
    });
    expect(await announcedOf(sector.needId)).toMatchObject([
      {
        type: 'MatchSkipped',
        data: {
          gapId: outcome.id,
          organisationId: sector.senderId,
          serviceId: sector.serviceId,
          reason: 'THEY_NEVER_TAKE_THEM',
          criteria: [cited(sector)],
          month: '2026-11',
        },
      },
    ]);
  });

  it('is a need for which no door was open', async () => {
    const sector = await aSector(tested);

    const { outcome } = await block(sector);

    expect(outcome).toMatchObject({ __typename: 'Gap', service: null, skipReason: null });
    expect(await seeNeed(tested, sector.needId, sector.sender)).toMatchObject({
      gaps: [{ id: outcome.id }],
      // A door that matching shut may open with another answer: it is not one that was tried.
      triedServiceIds: [],
    });
    expect(await announcedOf(sector.needId)).toMatchObject([
      {
        type: 'ReferralBlocked',
        data: {
          gapId: outcome.id,
          services: [{ serviceId: sector.serviceId, criteria: [cited(sector)] }],
          month: '2026-11',
        },
      },
    ]);
  });

  it('names no door where none is listed', async () => {
    const sector = await aSector(tested);

    const { outcome } = await block(sector, { services: [] });

    expect(outcome).toMatchObject({ __typename: 'Gap', service: null, skipReason: null });
    expect(await seeNeed(tested, sector.needId, sector.sender)).toMatchObject({ gaps: [{ id: outcome.id }] });
    expect(await announcedOf(sector.needId)).toMatchObject([
      { type: 'ReferralBlocked', data: { gapId: outcome.id, services: [] } },
    ]);
  });

  it('may name a version that was replaced: a device may have matched with it', async () => {
    const sector = await aSector(tested);
    const { criterionId, serviceId } = sector;
    await tested.deliver(criterionFact({ criterionId, serviceId, version: 2 }));

    expect((await block(sector)).outcome).toMatchObject({ __typename: 'Gap' });
  });

  it('names a service that was tried only once, whether passed or offered', async () => {
    const sector = await aSector(tested);
    await skip(sector);
    await aSentOffer(tested, sector);

    expect((await seeNeed(tested, sector.needId, sector.sender)).triedServiceIds).toEqual([sector.serviceId]);
  });

  it.each([
    ['skipMatch', skip],
    ['recordBlockedReferral', block],
  ])('is recorded once, however often one submission of %s arrives', async (_operation, submit) => {
    const sector = await aSector(tested);
    const idempotencyKey = randomUUID();

    const answers = await Promise.all([
      submit(sector, { idempotencyKey }),
      submit(sector, { idempotencyKey }),
    ]);

    expect(new Set(answers.map(({ outcome }) => outcome.id as string)).size).toBe(1);
    expect(await announcedOf(sector.needId)).toHaveLength(1);
  });

  describe('is refused', () => {
    it.each([
      ['skipMatch', skip],
      ['recordBlockedReferral', block],
    ])(
      'by %s as NeedNotOpen where the need is closed or another organisation’s',
      async (_operation, submit) => {
        const sector = await aSector(tested);

        expect((await submit(sector, {}, sector.stranger)).outcome).toMatchObject({
          __typename: 'NeedNotOpen',
        });
        await tested.deliver(
          NeedClosed({
            needId: sector.needId,
            organisationId: sector.senderId,
            closing: 'MET',
            reasons: [],
            month: '2026-11',
          }),
        );
        expect((await submit(sector)).outcome).toMatchObject({ __typename: 'NeedNotOpen' });
        expect(await announcedOf(sector.needId)).toEqual([]);
      },
    );

    it('as ServiceNotAvailable where the door passed is not listed', async () => {
      const sector = await aSector(tested);
      await tested.deliver(ServiceWithdrawn({ serviceId: sector.serviceId }));

      expect((await skip(sector)).outcome).toMatchObject({ __typename: 'ServiceNotAvailable' });
      expect((await skip(sector, { serviceId: randomUUID() })).outcome).toMatchObject({
        __typename: 'ServiceNotAvailable',
      });
    });

    it('as CriterionNotOfService where a criterion is unknown, or another service’s', async () => {
      const sector = await aSector(tested);
      const other = await aSector(tested);
      const { serviceId } = sector;

      for (const criteria of [[cited(other)], [cited(sector), cited(sector, 7)]]) {
        expect((await skip(sector, { criteria })).outcome).toMatchObject({
          __typename: 'CriterionNotOfService',
        });
        expect((await block(sector, { services: [{ serviceId, criteria }] })).outcome).toMatchObject({
          __typename: 'CriterionNotOfService',
        });
      }
      expect(await announcedOf(sector.needId)).toEqual([]);
    });
  });

  it.each([
    [
      'more than 200 services',
      () => Array.from({ length: 201 }, () => ({ serviceId: randomUUID(), criteria: [] })),
      'At most 200 services',
    ],
    [
      'a service twice',
      (sector: Sector) => [0, 1].map(() => ({ serviceId: sector.serviceId, criteria: [cited(sector)] })),
      'Name each service once',
    ],
    [
      'a service that nothing shut',
      (sector: Sector) => [{ serviceId: sector.serviceId, criteria: [] }],
      'Name at least one criterion',
    ],
    [
      'more than 50 criteria',
      (sector: Sector) => [
        { serviceId: sector.serviceId, criteria: Array.from({ length: 51 }, () => cited(sector)) },
      ],
      'At most 50 criteria',
    ],
    [
      'more than 2,000 criteria in all',
      (sector: Sector) =>
        Array.from({ length: 41 }, () => ({
          serviceId: randomUUID(),
          criteria: Array.from({ length: 49 }, () => cited(sector)),
        })),
      'At most 2,000 criteria',
    ],
  ])('says what is wrong with %s', async (_what, services, sentence) => {
    const sector = await aSector(tested);

    const { code, message } = await block(sector, { services: services(sector) });

    expect({ code, message }).toEqual({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(sentence) as string,
    });
  });

  it('says what is wrong with an unknown reason', async () => {
    const { code, message } = await skip(await aSector(tested), { reason: 'NO_IDEA' });

    expect(code).toBe('INVALID_INPUT');
    expect(message).toContain('does not exist in "SkipReason"');
  });
});
