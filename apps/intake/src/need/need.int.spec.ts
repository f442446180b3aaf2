import { randomUUID } from 'node:crypto';
import { OfferAcceptanceTakenBack, OfferAccepted, OfferEndedByService } from '@whichdoor/contracts';
import { startService, type TestedService } from '@whichdoor/testing';
import { intakeService } from '../intake.js';

const open = `mutation ($input: OpenNeedInput!) {
  openNeed(input: $input) { __typename ... on Need { id kind status openedIn } ... on Refusal { message } }
}`;
const close = `mutation ($input: CloseNeedInput!) {
  closeNeed(input: $input) { __typename ... on Need { id status closeReasons } ... on Refusal { message } }
}`;
const statusOf = 'query ($id: UUID!) { need(id: $id) { status } }';

describe('needs', () => {
  let intake: TestedService;
  const organisationId = randomUUID();
  const worker = () => intake.tokenFor({ roles: ['worker'], organisationId });
  const openOne = async () => {
    const input = { kind: 'RESIDENTIAL_WITHDRAWAL', month: '2026-11' };
    const { data } = await intake.graphql(open, { input }, worker());
    return data.openNeed.id as string;
  };
  const offerFor = (needId: string) => ({
    offerId: randomUUID(),
    referralId: randomUUID(),
    needId,
    serviceId: randomUUID(),
    senderOrganisationId: organisationId,
    recipientOrganisationId: randomUUID(),
    month: '2026-11',
  });

  beforeAll(async () => {
    intake = await startService(intakeService);
  });
  afterAll(() => intake.close());

  it('are opened as seeking, and announced with month and area only', async () => {
    const input = { kind: 'RESIDENTIAL_WITHDRAWAL', month: '2026-11', area: 'northside' };

    const { data } = await intake.graphql(open, { input }, worker());

    expect(data.openNeed).toMatchObject({ __typename: 'Need', status: 'SEEKING', openedIn: '2026-11' });
    expect((await intake.announced()).at(-1)).toMatchObject({
      type: 'NeedIdentified',
      data: { needId: data.openNeed.id, organisationId, area: 'northside', month: '2026-11' },
    });
  });

  it('are being met after an acceptance', async () => {
    const id = await openOne();

    await intake.deliver(OfferAccepted(offerFor(id)));

    expect((await intake.graphql(statusOf, { id }, worker())).data.need.status).toBe('BEING_MET');
  });

  it('are seeking again when the service that took somebody puts them out, unless another one has', async () => {
    const id = await openOne();
    const [one, other] = [offerFor(id), offerFor(id)];
    const end = (offer: typeof one) =>
      OfferEndedByService({
        ...offer,
        reason: 'UNDECLARED_CRITERION',
        criterion: null,
        nextStep: 'NOTHING',
        alternativeServiceId: null,
      });
    const status = async () => (await intake.graphql(statusOf, { id }, worker())).data.need.status as string;

    await intake.deliver(OfferAccepted(one), OfferAccepted(other), end(one));
    expect(await status()).toBe('BEING_MET');
    await intake.deliver(end(other));
    expect(await status()).toBe('SEEKING');
  });

  it('are seeking again when a service takes back what it accepted by mistake, and can be met there after all', async () => {
    const id = await openOne();
    const offer = offerFor(id);
    const status = async () => (await intake.graphql(statusOf, { id }, worker())).data.need.status as string;
    const takenBack = (acceptance: number) =>
      OfferAcceptanceTakenBack({ ...offer, acceptance, backTo: 'RECEIVED' });

    await intake.deliver(OfferAccepted({ ...offer, acceptance: 1 }), takenBack(1));
    expect(await status()).toBe('SEEKING');
    await intake.deliver(OfferAccepted({ ...offer, acceptance: 2 }));
    expect(await status()).toBe('BEING_MET');
  });

  it('stay closed where the service takes its acceptance back after the sender has closed them', async () => {
    const id = await openOne();
    const offer = offerFor(id);
    await intake.deliver(OfferAccepted(offer));
    await intake.graphql(close, { input: { id, closing: 'MET' } }, worker());

    await intake.deliver(OfferAcceptanceTakenBack({ ...offer, acceptance: 1, backTo: 'RECEIVED' }));

    expect((await intake.graphql(statusOf, { id }, worker())).data.need.status).toBe('MET');
  });

  it('take in an outcome for a need that is not here without harm', async () => {
    await expect(intake.deliver(OfferAccepted(offerFor(randomUUID())))).resolves.toBeUndefined();
  });

  it('end with how they ended and why', async () => {
    const id = await openOne();

    const unsaid = await intake.graphql(close, { input: { id, closing: 'UNMET_CLOSED' } }, worker());
    expect(unsaid.data.closeNeed.__typename).toBe('CloseReasonMissing');

    const input = { id, closing: 'UNMET_CLOSED', reasons: ['NO_DOOR_OPEN', 'COST'] };
    const { data } = await intake.graphql(close, { input }, worker());
    expect(data.closeNeed).toMatchObject({ status: 'UNMET_CLOSED', closeReasons: ['NO_DOOR_OPEN', 'COST'] });
    expect((await intake.announced()).at(-1)).toMatchObject({ type: 'NeedClosed', data: { needId: id } });

    const again = await intake.graphql(close, { input: { id, closing: 'MET' } }, worker());
    expect(again.data.closeNeed.__typename).toBe('NeedAlreadyClosed');
  });

  it('are listed newest first, page by page, for the own organisation only', async () => {
    const own = randomUUID();
    const token = intake.tokenFor({ roles: ['worker'], organisationId: own });
    const ids: string[] = [];
    for (const minute of [1, 2, 3]) {
      intake.clock.set(`2026-11-23T10:0${minute}:00.000Z`);
      const { data } = await intake.graphql(open, { input: { kind: 'FOOD', month: '2026-11' } }, token);
      ids.unshift(data.openNeed.id as string);
    }
    const list = `query ($after: String) {
      needs(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
    }`;

    const { data: first } = await intake.graphql(list, {}, token);
    const { data: second } = await intake.graphql(list, { after: first.needs.pageInfo.endCursor }, token);

    const read = [...first.needs.nodes, ...second.needs.nodes].map(({ id }: { id: string }) => id);
    expect(read).toEqual(ids);
    expect(second.needs.pageInfo.hasNextPage).toBe(false);
    const refused = await intake.graphql(list, { after: 'somewhere' }, token);
    expect(refused.errors?.[0]).toMatchObject({ message: 'This cursor is not one of this list.' });
    const tooMany = await intake.graphql('{ needs(first: 1000) { nodes { id } } }', {}, token);
    expect(tooMany.errors?.[0]).toMatchObject({ message: 'A page of this list holds 1 to 100 rows.' });
  });

  it('are not found by another organisation', async () => {
    const id = await openOne();
    const elsewhere = intake.tokenFor({ roles: ['worker'], organisationId: randomUUID() });

    expect((await intake.graphql(statusOf, { id }, elsewhere)).data.need).toBeNull();
    const refused = await intake.graphql(close, { input: { id, closing: 'MET' } }, elsewhere);
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await intake.graphql(statusOf, { id }, worker())).data.need.status).toBe('SEEKING');
  });

  it.each(['2026-12', '2024-10'])('are refused for %s', async (month) => {
    const { data } = await intake.graphql(open, { input: { kind: 'FOOD', month } }, worker());

    expect(data.openNeed.__typename).toBe('MonthNotPlausible');
  });
});
