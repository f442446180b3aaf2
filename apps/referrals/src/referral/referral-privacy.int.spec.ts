import { randomUUID } from 'node:crypto';
import { asSuperuser, everythingStoredIn, startService, type TestedService } from '@whichdoor/testing';
import { referralsService } from '../referrals.js';
import {
  amountAttribute,
  aSector,
  aSentOffer,
  seeNeed,
  seeOffer,
  send,
  tellingAnswer,
} from '../sector.fixture.js';

describe('a referral', () => {
  let tested: TestedService;
  beforeAll(async () => {
    tested = await startService(referralsService);
  });
  afterAll(() => tested.close());

  it('leaves no shared answer in the database, in an event or in the log', async () => {
    const sector = await aSector(tested);
    const { offerId } = await aSentOffer(tested, sector);
    await seeOffer(tested, offerId, sector.recipient);
    await send(tested, sector, {
      sharedFacts: [{ attribute: amountAttribute, answer: `no ${tellingAnswer}` }],
    });

    const [sealed] = await asSuperuser<{ sealed_facts: Buffer }>(
      tested.database,
      'select sealed_facts from offer where id = $1',
      [offerId],
    );
    const places = {
      stored: await everythingStoredIn(tested.database),
      announced: JSON.stringify(await tested.announced()),
      logged: tested.log.lines.join('\n'),
    };

    expect(sealed?.sealed_facts.length).toBeGreaterThan(0);
    const plain = String(tellingAnswer);
    for (const [place, text] of Object.entries(places))
      for (const form of [plain, Buffer.from(plain).toString('hex'), Buffer.from(plain).toString('base64')])
        expect({ place, form, isThere: text.includes(form) }).toEqual({ place, form, isThere: false });
  });

  it('does not leave in its rows which rule somebody does not meet', async () => {
    const sector = await aSector(tested);
    const { referralId } = await aSentOffer(tested, sector, {
      asksToWaive: [{ criterionId: sector.criterionId, version: 1 }],
    });

    const rows = await asSuperuser<{ row: string }>(
      tested.database,
      `select row_to_json(offer)::text || row_to_json(referral)::text as row from offer
       join referral on referral.id = offer.referral_id where referral.id = $1`,
      [referralId],
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(sector.criterionId);
  });

  describe('is seen', () => {
    it('by the sender alone: the recipient sees its offer, and neither need nor referral', async () => {
      const sector = await aSector(tested);
      const { referralId, offerId } = await aSentOffer(tested, sector);
      const see = async (token: string) =>
        (
          await tested.graphql(
            'query See($id: UUID!) { referral(id: $id) { id } }',
            { id: referralId },
            token,
          )
        ).data.referral;

      expect(await see(sector.sender)).toEqual({ id: referralId });
      expect(await see(sector.recipient)).toBeNull();
      expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({ referral: { id: referralId } });
      expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
        id: offerId,
        referral: null,
      });
      expect(await seeOffer(tested, offerId, sector.stranger)).toBeNull();
      expect(await seeNeed(tested, sector.needId, sector.recipient)).toEqual({
        id: sector.needId,
        referrals: [],
        gaps: [],
        triedServiceIds: [],
      });
    });

    it('by no administrator or planner, also not as an entity', async () => {
      const sector = await aSector(tested);
      const { referralId, offerId } = await aSentOffer(tested, sector);

      for (const role of ['organisation-admin', 'sector-admin', 'planner', 'policy', 'custodian'] as const)
        for (const [__typename, id] of [
          ['Referral', referralId],
          ['Offer', offerId],
          ['Need', sector.needId],
          ['Gap', randomUUID()],
        ]) {
          const { data, errors } = await tested.graphql(
            'query See($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
            { of: [{ __typename, id }] },
            sector.as(sector.senderId, role),
          );

          expect({ role, __typename, seen: data?._entities?.[0] ?? null }).toEqual({
            role,
            __typename,
            seen: null,
          });
          expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
        }
    });
  });
});
