import { randomUUID } from 'node:crypto';
import { roles, rolesWith, type Role } from '@whichdoor/contracts';
import type { TestedService } from '@whichdoor/testing';
import { aSector, aSentOffer, startReferrals, type Sector, type StartedReferrals } from './sector.fixture.js';

/** What the database itself gives, should a query of ours ever forget to ask who is asking. */
describe('the rows of referrals', () => {
  let tested: TestedService;
  let running: StartedReferrals['running'];
  let sector: Sector;
  beforeAll(async () => {
    ({ tested, running } = await startReferrals());
    sector = await aSector(tested);
    await aSentOffer(tested, sector);
    await tested.graphql(
      `mutation Skip($input: SkipMatchInput!) { skipMatch(input: $input) { __typename } }`,
      { input: { needId: sector.needId, serviceId: sector.serviceId, reason: 'COST' } },
      sector.sender,
    );
  });
  afterAll(() => tested.close());

  const inTheNameOf = (organisationId: string | null, role: Role) =>
    ({ id: randomUUID(), kind: 'person', organisationId, roles: [role], team: null }) as const;
  const countsFor = (organisationId: string | null, role: Role) =>
    running.database.transaction(inTheNameOf(organisationId, role), async (tx) => {
      const [counts] = (await tx.query(
        `select (select count(*)::int from known_need) as needs, (select count(*)::int from referral) as referrals,
                (select count(*)::int from offer) as offers, (select count(*)::int from gap) as gaps`,
      )) as Record<string, number>[];
      return counts;
    });

  it('are the sender’s own, but for the offer, which is the recipient’s too', async () => {
    expect(await countsFor(sector.senderId, 'worker')).toEqual({
      needs: 1,
      referrals: 1,
      offers: 1,
      gaps: 1,
    });
    expect(await countsFor(sector.recipientId, 'worker')).toEqual({
      needs: 0,
      referrals: 0,
      offers: 1,
      gaps: 0,
    });
    expect(await countsFor(randomUUID(), 'worker')).toEqual({ needs: 0, referrals: 0, offers: 0, gaps: 0 });
    expect(await countsFor(null, 'worker')).toEqual({ needs: 0, referrals: 0, offers: 0, gaps: 0 });
  });

  it.each(roles.filter((role) => !(rolesWith.OFFER_READ as readonly Role[]).includes(role)))(
    'are nothing to a %s, of either organisation',
    async (role) => {
      for (const organisationId of [sector.senderId, sector.recipientId, null])
        expect(await countsFor(organisationId, role)).toEqual({ needs: 0, referrals: 0, offers: 0, gaps: 0 });
    },
  );

  it('are sent in nobody else’s name', async () => {
    const forged = running.database.transaction(inTheNameOf(sector.recipientId, 'worker'), (tx) =>
      tx.query(
        `insert into offer (id, referral_id, need_id, service_id, sender_organisation_id, recipient_organisation_id,
                            status, facts_until, sent_at)
         select $1, referral_id, need_id, $1, sender_organisation_id, recipient_organisation_id, 'SENT', now(), now()
         from offer`,
        [randomUUID()],
      ),
    );

    await expect(forged).rejects.toThrow('violates row-level security policy');
  });

  it('let a person learn nothing in the directory’s name', async () => {
    for (const statement of [
      `insert into known_service (id, organisation_id, is_listed) values ($1, $1, true)`,
      `insert into known_need (id, organisation_id, is_open) values ($1, $1, true)`,
    ])
      await expect(
        running.database.transaction(inTheNameOf(sector.senderId, 'worker'), (tx) =>
          tx.query(statement, [randomUUID()]),
        ),
      ).rejects.toThrow('violates row-level security policy');
  });
});
