import { randomUUID } from 'node:crypto';
import { startService, type TestedService } from '@whichdoor/testing';
import { referralsService } from '../referrals.js';
import { act, aSector, aSentOffer, seeInbox, seeOffer, talk } from '../sector.fixture.js';

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

  const countsFor = async (token: string) =>
    (
      await tested.graphql(
        '{ inboxCounts { needsMyAction overdue waitingOnOthers closed } }',
        undefined,
        token,
      )
    ).data.inboxCounts;

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

  it('puts what is overdue on top: what was seen is due later than what nobody saw', async () => {
    const { one, two, three, four } = await fourOffers();
    const { recipient } = one.sector;
    await act(tested, 'receive', { id: one.offerId }, recipient);
    await act(tested, 'waitlist', { id: two.offerId }, recipient);

    // A working day after the last was sent.
    tested.clock.set('2026-11-24T04:00:00.000Z');

    expect(await seeInbox(tested, 'NEEDS_MY_ACTION', recipient)).toEqual({
      totalCount: 4,
      ids: [three.offerId, four.offerId, one.offerId, two.offerId],
    });
    expect(await countsFor(recipient)).toEqual({
      needsMyAction: 4,
      overdue: 2,
      waitingOnOthers: 0,
      closed: 0,
    });
    expect(await seeOffer(tested, four.offerId, recipient)).toMatchObject({
      isOverdue: true,
      dueAt: '2026-11-24T04:00:00.000Z',
      policyVersion: 1,
    });
    expect(await seeOffer(tested, one.offerId, recipient)).toMatchObject({
      isOverdue: false,
      dueAt: '2026-11-25T01:00:00.000Z',
    });
  });

  it('sorts by when offers were sent, if asked to', async () => {
    const { one, two, three, four } = await fourOffers();
    const { recipient } = one.sector;
    const oldest = [one.offerId, two.offerId, three.offerId, four.offerId];
    await act(tested, 'receive', { id: one.offerId }, recipient);

    expect((await seeInbox(tested, 'NEEDS_MY_ACTION', recipient, 'OLDEST')).ids).toEqual(oldest);
    expect((await seeInbox(tested, 'NEEDS_MY_ACTION', recipient, 'NEWEST')).ids).toEqual(oldest.toReversed());
  });

  it('counts what each of the two has to do, and nothing for others', async () => {
    const { one, two } = await fourOffers();
    const { recipient, sender, stranger } = one.sector;
    await talk(tested, 'askAboutOffer', { id: one.offerId, attribute: 'currently_using' }, recipient);
    await act(tested, 'accept', { id: two.offerId }, recipient);

    expect(await countsFor(recipient)).toEqual({
      needsMyAction: 2,
      overdue: 0,
      waitingOnOthers: 1,
      closed: 1,
    });
    expect(await countsFor(sender)).toEqual({ needsMyAction: 1, overdue: 0, waitingOnOthers: 0, closed: 0 });
    expect(await countsFor(stranger)).toEqual({
      needsMyAction: 0,
      overdue: 0,
      waitingOnOthers: 0,
      closed: 0,
    });
    expect((await seeInbox(tested, 'NEEDS_MY_ACTION', sender)).ids).toEqual([one.offerId]);
    expect((await seeInbox(tested, 'WAITING_ON_OTHERS', recipient)).ids).toEqual([one.offerId]);
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
