import type { TestedService } from '@whichdoor/testing';
import {
  act,
  amountAttribute,
  aSector,
  aSentOffer,
  criterionFact,
  seeOffer,
  sharedFacts,
  startReferrals,
  talk,
  tellingAnswer,
  type StartedReferrals,
} from '../sector.fixture.js';
import { ExpirySweep } from './expiry-sweep.js';
import { SharedFactSweep } from './shared-fact-sweep.js';

describe('a question about an offer', () => {
  let tested: TestedService;
  let running: StartedReferrals['running'];
  const start = '2026-11-23T09:00:00.000Z';
  beforeAll(async () => {
    ({ tested, running } = await startReferrals());
  });
  beforeEach(() => tested.clock.set(start));
  afterAll(() => tested.close());

  const anAskedOffer = async (attribute = 'currently_using') => {
    const sector = await aSector(tested);
    const sent = await aSentOffer(tested, sector);
    const asked = await talk(tested, 'askAboutOffer', { id: sent.offerId, attribute }, sector.recipient);
    return { sector, asked, ...sent };
  };
  const consent = { form: 'EXPRESS_VERBAL_CLIENT_PRESENT', days: 10 };

  it('is coded, stops the clock, and makes it the sender’s turn', async () => {
    const { sector, asked, offerId } = await anAskedOffer();

    expect(asked.outcome).toMatchObject({
      __typename: 'Offer',
      status: 'INFO_REQUESTED',
      needsMyAction: false,
      dueAt: '2026-11-25T09:00:00.000Z',
      questions: [{ attribute: 'currently_using', askedAt: start, outcome: null, answeredAt: null }],
    });
    expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({ needsMyAction: true });
    expect((await tested.announced()).at(-1)).toMatchObject({
      type: 'OfferInformationRequested',
      data: { offerId, attribute: 'currently_using', month: '2026-11' },
    });
    tested.clock.set('2026-12-14T09:00:00.000Z');
    await running.app.get(ExpirySweep, { strict: false }).sweep();
    expect(await seeOffer(tested, offerId, sector.sender)).toMatchObject({
      status: 'INFO_REQUESTED',
      isOverdue: true,
    });
  });

  it('is answered by sharing that fact, under the consent given now', async () => {
    const { sector, offerId, referralId } = await anAskedOffer();
    tested.clock.set('2026-11-24T09:00:00.000Z');

    const { outcome } = await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, outcome: 'SHARED', answer: true, consent },
      sector.sender,
    );

    const facts = [...sharedFacts, { attribute: 'currently_using', answer: true }];
    expect(outcome).toMatchObject({
      status: 'RECEIVED',
      sharedFacts: facts,
      questions: [{ outcome: 'SHARED', answeredAt: '2026-11-24T09:00:00.000Z' }],
    });
    expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({
      needsMyAction: true,
      sharedFacts: facts,
      sharedUntil: '2026-12-04T09:00:00.000Z',
      // A day later than it would have been.
      dueAt: '2026-11-26T09:00:00.000Z',
    });
    const { data } = await tested.graphql(
      'query See($id: UUID!) { referral(id: $id) { consent { form facts until } } }',
      { id: referralId },
      sector.sender,
    );
    expect(data.referral.consent).toEqual({
      form: consent.form,
      facts: [amountAttribute, 'currently_using'],
      until: '2026-12-04T09:00:00.000Z',
    });
    tested.clock.set('2026-12-04T09:00:00.000Z');
    await running.app.get(SharedFactSweep, { strict: false }).sweep();
    expect(await seeOffer(tested, offerId, sector.recipient)).toMatchObject({ sharedFacts: [] });
  });

  it('is answered as well by what the client prefers not to say, which nobody else hears of', async () => {
    const { sector, offerId } = await anAskedOffer();
    const before = (await tested.announced()).length;

    const { outcome } = await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, outcome: 'PREFERS_NOT_TO_SAY' },
      sector.sender,
    );

    expect(outcome).toMatchObject({
      status: 'RECEIVED',
      sharedFacts,
      questions: [{ attribute: 'currently_using', outcome: 'PREFERS_NOT_TO_SAY' }],
    });
    expect((await tested.announced()).slice(before)).toEqual([]);
  });

  it('does not revive facts whose day has come', async () => {
    const { sector, offerId } = await anAskedOffer();
    tested.clock.set('2027-01-11T09:00:00.000Z');

    const { outcome } = await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, outcome: 'SHARED', answer: true, consent },
      sector.sender,
    );

    expect(outcome.sharedFacts).toEqual([{ attribute: 'currently_using', answer: true }]);
  });

  it('need not be waited for', async () => {
    const { sector, offerId } = await anAskedOffer();

    const decided = await act(tested, 'accept', { id: offerId }, sector.recipient);
    const late = await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, outcome: 'PREFERS_NOT_TO_SAY' },
      sector.sender,
    );

    expect(decided.outcome).toMatchObject({ status: 'ACCEPTED' });
    expect(late.outcome).toMatchObject({ __typename: 'NoQuestionOpen' });
  });

  it('is refused as QuestionNotAllowed where no criterion asks it, or it was asked before', async () => {
    const { sector, offerId } = await anAskedOffer();
    const ask = (attribute: string) =>
      talk(tested, 'askAboutOffer', { id: offerId, attribute }, sector.recipient);
    await talk(tested, 'answerOfferQuestion', { id: offerId, outcome: 'PREFERS_NOT_TO_SAY' }, sector.sender);

    expect((await ask('pregnant')).outcome).toMatchObject({ __typename: 'QuestionNotAllowed' });
    expect((await ask('currently_using')).outcome).toMatchObject({ __typename: 'QuestionNotAllowed' });
    await tested.deliver(
      criterionFact({
        criterionId: sector.criterionId,
        serviceId: sector.serviceId,
        version: 2,
        attributes: ['pregnant'],
      }),
    );
    expect((await ask('pregnant')).outcome).toMatchObject({ status: 'INFO_REQUESTED' });
    expect((await ask(amountAttribute)).outcome).toMatchObject({ __typename: 'OfferAlreadyDecided' });
  });

  it('is refused as ConsentTooLong where facts would stay for longer than anybody may agree', async () => {
    const { sector, offerId } = await anAskedOffer();

    const { outcome } = await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, outcome: 'SHARED', answer: true, consent: { ...consent, days: 91 } },
      sector.sender,
    );

    expect(outcome.__typename).toBe('ConsentTooLong');
    expect((await seeOffer(tested, offerId, sector.sender)).status).toBe('INFO_REQUESTED');
  });

  it.each([
    ['no consent', { outcome: 'SHARED', answer: true }, 'how the client agreed'],
    ['no answer', { outcome: 'SHARED', consent }, 'give the answer'],
    [
      'an answer that was not shared',
      { outcome: 'PREFERS_NOT_TO_SAY', answer: true },
      'only where the client agreed',
    ],
    ['something that is no answer', { outcome: 'SHARED', answer: 'Jess', consent }, 'form of an answer'],
  ])('says what is wrong with %s, and repeats nothing', async (_what, input, sentence) => {
    const { sector, offerId } = await anAskedOffer();

    const { code, message } = await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, ...input },
      sector.sender,
    );

    expect({ code, message }).toEqual({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(sentence) as string,
    });
    expect(message).not.toContain('Jess');
  });

  it('is nobody’s but the two parties’', async () => {
    const { sector, offerId } = await anAskedOffer();
    const ask = { id: offerId, attribute: amountAttribute };
    const answer = { id: offerId, outcome: 'PREFERS_NOT_TO_SAY' };

    expect((await talk(tested, 'askAboutOffer', ask, sector.sender)).code).toBe('FORBIDDEN');
    expect((await talk(tested, 'answerOfferQuestion', answer, sector.recipient)).code).toBe('FORBIDDEN');
    expect((await talk(tested, 'askAboutOffer', ask, sector.stranger)).code).toBe('NOT_FOUND');
    expect((await talk(tested, 'answerOfferQuestion', answer, sector.stranger)).code).toBe('NOT_FOUND');
    expect((await talk(tested, 'askAboutOffer', { ...ask, attribute: 'name' }, sector.recipient)).code).toBe(
      'INVALID_INPUT',
    );
  });

  it('leaves no answer in events or logs', async () => {
    const { sector, offerId } = await anAskedOffer(amountAttribute);
    await talk(
      tested,
      'answerOfferQuestion',
      { id: offerId, outcome: 'SHARED', answer: tellingAnswer, consent },
      sector.sender,
    );

    expect(JSON.stringify(await tested.announced())).not.toContain(String(tellingAnswer));
    expect(tested.log.lines.join('\n')).not.toContain(String(tellingAnswer));
  });
});
