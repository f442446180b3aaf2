import { randomUUID } from 'node:crypto';
import { startService, type TestedService } from '@whichdoor/testing';
import { referralsService } from '../referrals.js';
import { act, aSector, aSentOffer, seeInbox } from '../sector.fixture.js';

describe('the inbox', () => {
  let tested: TestedService;
  beforeAll(async () => {
    tested = await startService(referralsService);
  });
  afterAll(() => tested.close());

  /** Four offers to one organisation, an hour apart. */
  const fourOffers = async () => {
    const recipientId = randomUUID();
    const offers = [];
    for (const hour of ['01', '02', '03', '04']) {
      tested.clock.set(`2026-11-23T${hour}:00:00.000Z`);
      const sector = await aSector(tested, { recipientId });
      offers.push({ sector, ...(await aSentOffer(tested, sector)) });
    }
    tested.clock.set('2026-11-23T09:00:00.000Z');
    const [one, two, three, four] = offers as [
      (typeof offers)[number],
      (typeof offers)[number],
      (typeof offers)[number],
      (typeof offers)[number],
    ];
    return { one, two, three, four };
  };

  it('shows the recipient what waits longest first, and the sender what waits on others', async () => {
    const { one, two, three, four } = await fourOffers();
    const { recipient, sender, stranger } = one.sector;

    expect(await seeInbox(tested, 'NEEDS_MY_ACTION', recipient)).toEqual({
      totalCount: 4,
      ids: [one.offerId, two.offerId, three.offerId, four.offerId],
    });
    expect(await seeInbox(tested, 'WAITING_ON_OTHERS', recipient)).toEqual({ totalCount: 0, ids: [] });
    expect(await seeInbox(tested, 'WAITING_ON_OTHERS', sender)).toEqual({
      totalCount: 1,
      ids: [one.offerId],
    });
    expect(await seeInbox(tested, 'NEEDS_MY_ACTION', sender)).toEqual({ totalCount: 0, ids: [] });
    for (const part of ['NEEDS_MY_ACTION', 'WAITING_ON_OTHERS', 'CLOSED'])
      expect(await seeInbox(tested, part, stranger)).toEqual({ totalCount: 0, ids: [] });
  });

  it('moves what was decided to the closed part of both, the latest decision first', async () => {
    const { one, two, three, four } = await fourOffers();
    const { recipient } = one.sector;

    tested.clock.set('2026-11-23T10:00:00.000Z');
    await act(tested, 'accept', { id: three.offerId }, recipient);
    tested.clock.set('2026-11-23T11:00:00.000Z');
    await act(tested, 'decline', { id: one.offerId, reason: 'NO_CAPACITY', nextStep: 'NOTHING' }, recipient);
    tested.clock.set('2026-11-23T12:00:00.000Z');
    await act(tested, 'takeBack', { id: two.offerId }, two.sector.sender);
    await act(tested, 'receive', { id: four.offerId }, recipient);

    expect(await seeInbox(tested, 'CLOSED', recipient)).toEqual({
      totalCount: 3,
      ids: [two.offerId, one.offerId, three.offerId],
    });
    expect(await seeInbox(tested, 'NEEDS_MY_ACTION', recipient)).toEqual({
      totalCount: 1,
      ids: [four.offerId],
    });
    expect(await seeInbox(tested, 'CLOSED', one.sector.sender)).toEqual({
      totalCount: 1,
      ids: [one.offerId],
    });
    expect(await seeInbox(tested, 'WAITING_ON_OTHERS', one.sector.sender)).toEqual({
      totalCount: 0,
      ids: [],
    });
  });

  it.each(['NEEDS_MY_ACTION', 'CLOSED'])('pages through %s without losing or repeating one', async (part) => {
    const all = Object.values(await fourOffers());
    const recipient = all[0]?.sector.recipient ?? '';
    if (part === 'CLOSED')
      for (const { offerId } of all) await act(tested, 'accept', { id: offerId }, recipient);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await tested.graphql(
        `query Page($part: InboxPart!, $after: String) { inbox(part: $part, first: 3, after: $after) {
          totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
        { part, after },
        recipient,
      );
      expect(data.inbox.totalCount).toBe(4);
      seen.push(...(data.inbox.edges as { node: { id: string } }[]).map(({ node }) => node.id));
      after = data.inbox.pageInfo.hasNextPage ? data.inbox.pageInfo.endCursor : null;
    } while (after);

    expect([...seen].sort()).toEqual(all.map(({ offerId }) => offerId).sort());
  });

  it.each([
    ['a part that does not exist', 'inbox(part: LATER) { totalCount }', 'does not exist in "InboxPart"'],
    ['too large a page', 'inbox(first: 101) { totalCount }', 'A page of this list holds 1 to 100 rows.'],
    ['a foreign cursor', 'inbox(after: "abc") { totalCount }', 'This cursor is not one of this list.'],
  ])('says what is wrong with %s', async (_what, query, sentence) => {
    const token = tested.tokenFor({ roles: ['worker'], organisationId: randomUUID() });

    const { errors } = await tested.graphql(`{ ${query} }`, {}, token);

    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    expect(errors?.[0]?.message).toContain(sentence);
  });
});
