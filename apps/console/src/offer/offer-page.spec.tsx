import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  AcceptOfferDocument,
  AnswerOfferQuestionDocument,
  DeclineOfferDocument,
  EndOfferDocument,
  OfferDocument,
  ReceiveOfferDocument,
  TakeAcceptanceBackDocument,
  type TakeAcceptanceBackMutation,
} from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import type { ShownOffer } from './act.js';
import { OfferPage } from './offer-page.js';
import { aGate, anOffer } from './offer.fixture.js';

const show = (
  offers: readonly [ShownOffer, ...ShownOffer[]],
  { at = '/inbox/offer-1', sayings = [] }: { at?: string; sayings?: ReturnType<typeof says>[] } = {},
) => {
  // Each time it is asked the next one is told; the last one from then on.
  let asked = 0;
  const next = () => ({ offer: offers[Math.min(asked++, offers.length - 1)] ?? offers[0] });
  return renderPage(<OfferPage />, {
    path: '/inbox/:offerId',
    at,
    sayings: [says(OfferDocument, next), ...sayings],
  });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }));

describe('an offer', () => {
  it('shows the facts that the client agreed to share, and until when to answer', async () => {
    await show([anOffer()]);

    const facts = await screen.findByRole('region', { name: 'What the client agreed to share' });
    expect(
      within(facts)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['yes']);
    expect(within(facts).getByText(/destroyed on .* at the latest/)).toBeTruthy();
    expect(screen.getByText(/overdue since/)).toBeTruthy();
    expect(document.title).toBe('Offer · Whichdoor');
  });

  it('says of an offer that has its yes when its facts go, and not what would be without a yes', async () => {
    await show([anOffer({ status: 'ACCEPTED', needsMyAction: false, dueAt: null, isOverdue: false })]);

    expect(
      await screen.findByText(/destroyed on .* at the latest, and at once if the service ends the offer\./),
    ).toBeTruthy();
  });

  it('tells the sender once that it was seen', async () => {
    const { asked } = await show([anOffer({ status: 'SENT' }), anOffer()], {
      sayings: [
        says(ReceiveOfferDocument, {
          receiveOffer: { __typename: 'Offer', id: 'offer-1', status: 'RECEIVED' },
        }),
      ],
    });

    await screen.findByText(/waits for an answer/);
    expect(asked.filter(({ id }) => id === ReceiveOfferDocument.id)).toHaveLength(1);
  });

  it('offers to its sender nothing that is the recipient’s to do', async () => {
    await show([
      anOffer({
        isReceived: false,
        needsMyAction: false,
      }),
    ]);

    await screen.findByText('Your offer to Tidewater');
    expect(screen.queryByRole('heading', { name: 'Your answer' })).toBeNull();
  });

  it('can be answered while who sent it cannot be shown', async () => {
    await show([anOffer({ senderOrganisation: null, recipientOrganisation: null, service: null })]);

    await screen.findByText('an organisation that cannot be shown at the moment');
    expect(screen.getByRole('link', { name: 'Accept' })).toBeTruthy();
  });

  it('says that somebody in the team was faster, and what was not sent', async () => {
    await show([anOffer(), anOffer({ status: 'ACCEPTED', dueAt: null, isOverdue: false })], {
      at: '/inbox/offer-1?do=accept',
      sayings: [
        says(AcceptOfferDocument, {
          acceptOffer: {
            __typename: 'OfferAlreadyDecided',
            message: 'Somebody already accepted this offer.',
          },
        }),
      ],
    });

    await screen.findByRole('heading', { name: 'Accept this person' });
    await press('Accept and tell the sender');

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Somebody in your team accepted it a moment ago');
    expect(screen.queryByRole('heading', { name: 'Accept this person' })).toBeNull();
  });
});

describe('declining', () => {
  const declining = (sayings: ReturnType<typeof says>[] = []) =>
    show([anOffer()], { at: '/inbox/offer-1?do=decline', sayings });

  it('has nothing chosen, and sends nothing until everything is', async () => {
    const { asked } = await declining();
    await screen.findByRole('heading', { name: 'Decline' });

    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await press('Decline and send this');
    expect(screen.getByRole('alert').textContent).toBe('Choose why.');
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);

    await choose('We have no place');
    await press('Decline and send this');
    expect(screen.getByRole('alert').textContent).toBe('Choose what happens next.');
    expect(asked.map(({ id }) => id)).not.toContain(DeclineOfferDocument.id);
  });

  it('shows the service’s own words, then what is not about the person, and the honest one last', async () => {
    await declining();
    const why = await screen.findByRole('group', { name: 'Why?' });

    expect(
      within(why)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent)
        .filter((_, at, { length }) => at < 3 || at === length - 1),
    ).toEqual([
      'Must say yes to safe_home.A safe place to stay is a must.',
      'Must say yes to support_person.Somebody has to be with you.',
      'We have no place',
      expect.stringContaining('A reason that is not among our criteria'),
    ]);
    const groups = within(why).getAllByRole('group');
    expect(groups.map((group) => within(group).getAllByRole('radio').length)).toEqual([
      2,
      expect.any(Number),
      1,
    ]);
    expect(within(why).getByRole('group', { name: 'None of them' })).toBe(groups.at(-1));
  });

  it('shows the sentence that the sender will read, and sends what it says', async () => {
    const { asked } = await declining([
      says(DeclineOfferDocument, {
        declineOffer: { __typename: 'Offer', id: 'offer-1', status: 'DECLINED' },
      }),
    ]);
    const preview = await screen.findByRole('region', { name: 'What the sender will read' });
    await choose(/^Must say yes to support_person/);
    expect(preview.textContent).toContain('Choose above');

    await choose('Nothing further');
    expect(preview.textContent).toContain(
      'Tidewater declined, because this criterion is not met: Must say yes to support_person. In its own words: “Somebody has to be with you.” It did nothing further.',
    );
    await press('Decline and send this');

    expect(asked.find(({ id }) => id === DeclineOfferDocument.id)?.variables).toEqual({
      input: {
        id: 'offer-1',
        reason: 'DOES_NOT_MEET_CRITERION',
        criterion: { criterionId: 'company', version: 1 },
        nextStep: 'NOTHING',
        alternativeServiceId: null,
      },
    });
    expect(await screen.findByText('Declined. The sender reads what you saw.')).toBeTruthy();
  });

  it('still takes reasons that need no criterion while the criteria cannot be had', async () => {
    await show([anOffer({ service: null })], { at: '/inbox/offer-1?do=decline' });
    await screen.findByRole('heading', { name: 'Decline' });

    expect(screen.getByText(/The criteria of this service cannot be shown/)).toBeTruthy();
    await choose('We have no place');
    await choose('Nothing further');
    expect(screen.getByText(/declined, because it has no place/)).toBeTruthy();
  });

  it('keeps what was chosen when the page comes again', async () => {
    const { vault } = await declining();
    await screen.findByRole('heading', { name: 'Decline' });
    await choose('We have no place');
    while (!(await vault.read('draft/decline/offer-1'))) await new Promise<void>((go) => queueMicrotask(go));
    document.body.replaceChildren();

    await declining();

    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'We have no place' })).checked).toBe(
      true,
    );
    await vault.clear();
  });
});

describe('ending what was accepted', () => {
  it('is said with a criterion or the admission that it is none, and with nothing else', async () => {
    const { asked } = await show([anOffer({ status: 'ACCEPTED', dueAt: null, isOverdue: false })], {
      at: '/inbox/offer-1?do=end',
      sayings: [
        says(EndOfferDocument, {
          endOffer: { __typename: 'Offer', id: 'offer-1', status: 'ENDED_BY_SERVICE' },
        }),
      ],
    });
    const why = await screen.findByRole('group', { name: 'Why?' });
    expect(within(why).getAllByRole('radio')).toHaveLength(3);

    await choose(/^A reason that is not among our criteria/);
    await choose(/^We hand over in person/);
    expect(
      screen.getByText(
        'Tidewater had said yes and has ended it for a reason that is not among the criteria it has published. It handed over in person.',
      ),
    ).toBeTruthy();
    await press('End it and send this');

    expect(asked.find(({ id }) => id === EndOfferDocument.id)?.variables).toMatchObject({
      input: { reason: 'UNDECLARED_CRITERION', criterion: null, nextStep: 'WARM_HANDOVER' },
    });
  });
});

describe('taking back what was accepted by mistake', () => {
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const anAccepted = (parts: Partial<ShownOffer> = {}) =>
    anOffer({
      status: 'ACCEPTED',
      needsMyAction: false,
      dueAt: null,
      isOverdue: false,
      canTakeAcceptanceBackUntil: until,
      ...parts,
    });
  const question = 'Accepted by mistake? Take it back';
  const takenBack = says(TakeAcceptanceBackDocument, {
    takeAcceptanceBack: { __typename: 'Offer', id: 'offer-1', status: 'RECEIVED' },
  });

  it('is offered in what is said after accepting, once, and says first what it undoes', async () => {
    const { asked } = await show(
      [anOffer(), anAccepted(), anOffer({ acceptanceTakenBackAt: new Date().toISOString() })],
      {
        at: '/inbox/offer-1?do=accept',
        sayings: [
          says(AcceptOfferDocument, {
            acceptOffer: { __typename: 'Offer', id: 'offer-1', status: 'ACCEPTED' },
          }),
          takenBack,
        ],
      },
    );
    await screen.findByRole('heading', { name: 'Accept this person' });
    await press('Accept and tell the sender');

    expect(await screen.findAllByText(/A mistake can be taken back until/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('link', { name: question }));
    expect(await screen.findByText(/Tidewater had said yes by mistake/)).toBeTruthy();
    expect(screen.getByText(/does not begin again/)).toBeTruthy();
    await press('Take the yes back');

    expect(await screen.findByText(/Your service had said yes by mistake/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Taken back. The sender can see it.');
    expect(screen.getByRole('link', { name: 'Decline' })).toBeTruthy();
    expect(asked.find(({ id }) => id === TakeAcceptanceBackDocument.id)?.variables).toEqual({
      input: { id: 'offer-1', idempotencyKey: expect.any(String) as string },
    });
  });

  it('goes again under the same key where no answer came', async () => {
    let times = 0;
    const { asked } = await show([anAccepted(), anAccepted()], {
      at: '/inbox/offer-1?do=takeBack',
      sayings: [
        says(TakeAcceptanceBackDocument, (): TakeAcceptanceBackMutation => {
          times += 1;
          if (times === 1) throw new TypeError('No network.');
          return { takeAcceptanceBack: { __typename: 'Offer', id: 'offer-1', status: 'RECEIVED' } };
        }),
      ],
    });
    await screen.findByRole('heading', { name: 'Take back a yes that was a mistake' });

    await press('Take the yes back');
    await screen.findByRole('alert');
    await press('Take the yes back');

    const keys = asked
      .filter(({ id }) => id === TakeAcceptanceBackDocument.id)
      .map(({ variables }) => (variables as { input: { idempotencyKey: string } }).input.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('stands quietly beside what ends it, as long as it is possible, and for the service alone', async () => {
    await show([anAccepted()]);
    expect(await screen.findByRole('link', { name: question })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'End it' })).toBeTruthy();
    cleanup();

    await show([anAccepted({ canTakeAcceptanceBackUntil: null })]);
    await screen.findByRole('link', { name: 'End it' });
    expect(screen.queryByRole('link', { name: question })).toBeNull();
    cleanup();

    await show([anAccepted({ isReceived: false })]);
    await screen.findByText('Your offer to Tidewater');
    expect(screen.queryByRole('link', { name: question })).toBeNull();
  });

  it('says why it came too late', async () => {
    await show([anAccepted(), anAccepted({ canTakeAcceptanceBackUntil: null })], {
      at: '/inbox/offer-1?do=takeBack',
      sayings: [
        says(TakeAcceptanceBackDocument, {
          takeAcceptanceBack: { __typename: 'AcceptanceStands', message: 'The sender has closed the need.' },
        }),
      ],
    });
    await screen.findByRole('heading', { name: 'Take back a yes that was a mistake' });
    await press('Take the yes back');

    expect((await screen.findByRole('alert')).textContent).toContain('The sender has closed the need.');
    expect(screen.queryByRole('heading', { name: 'Take back a yes that was a mistake' })).toBeNull();
  });

  it('is told to the sender as long as the offer is open again', async () => {
    const acceptanceTakenBackAt = new Date().toISOString();
    await show([anOffer({ isReceived: false, needsMyAction: false, acceptanceTakenBackAt })]);
    expect(await screen.findByText(/The service had said yes by mistake/)).toBeTruthy();
    cleanup();

    await show([
      anOffer({ isReceived: false, needsMyAction: false, status: 'DECLINED', acceptanceTakenBackAt }),
    ]);
    await screen.findByText('Your offer to Tidewater');
    expect(screen.queryByText(/by mistake/)).toBeNull();
  });
});

describe('asking the sender', () => {
  it('is as it was left when the page comes again, which says so while it can still be asked', async () => {
    const asking = (parts: Parameters<typeof anOffer>[0] = {}) => {
      document.body.replaceChildren();
      return show([anOffer(parts)], { at: '/inbox/offer-1?do=ask' });
    };
    const { vault } = await asking();
    await userEvent.click((await screen.findAllByRole('radio'))[0] as HTMLElement);
    await waitFor(async () => expect(await vault.read('draft/ask/offer-1')).toBe('safe_home'));

    await asking();
    await screen.findByText(/You began this earlier/);

    await asking({ sharedFacts: [{ attribute: 'safe_home', answer: true }] });
    await screen.findByRole('radio');
    expect(screen.queryByText(/You began this earlier/)).toBeNull();
    await vault.clear();
  });
});

describe('answering what a service asked', () => {
  const asking = () =>
    show(
      [
        anOffer({
          status: 'INFO_REQUESTED',
          isReceived: false,
          questions: [
            { attribute: 'support_person', askedAt: '2026-11-24T09:00:00Z', outcome: null, answeredAt: null },
          ],
        }),
      ],
      {
        at: '/inbox/offer-1?do=answer',
        sayings: [
          says(AnswerOfferQuestionDocument, {
            answerOfferQuestion: { __typename: 'Offer', id: 'offer-1', status: 'RECEIVED' },
          }),
        ],
      },
    );

  it('shares nothing before somebody said how the person agreed', async () => {
    const { asked } = await asking();
    await screen.findByRole('button', { name: 'The person prefers not to say' });
    await press('Yes');
    await press('Share yes');
    expect(asked.map(({ id }) => id)).not.toContain(AnswerOfferQuestionDocument.id);

    await choose('Spoken, the person is here');
    await press('Share yes');

    expect(asked.find(({ id }) => id === AnswerOfferQuestionDocument.id)?.variables).toEqual({
      input: {
        id: 'offer-1',
        outcome: 'SHARED',
        answer: true,
        consent: { form: 'EXPRESS_VERBAL_CLIENT_PRESENT', days: 30 },
      },
    });
  });

  it('offers the areas that the service serves and those that its criteria name', async () => {
    const { service } = anOffer();
    const fromRiverbend = {
      ...aGate('area', 'residence_area', 'Riverbend people only.'),
      rule: {
        effect: 'require',
        condition: { attribute: 'residence_area', operator: 'in_area', value: ['riverbend'] },
      },
    };
    await show(
      [
        anOffer({
          status: 'INFO_REQUESTED',
          isReceived: false,
          service: service && { ...service, areas: ['harbour'], criteria: [fromRiverbend] },
          questions: [
            { attribute: 'residence_area', askedAt: '2026-11-24T09:00:00Z', outcome: null, answeredAt: null },
          ],
        }),
      ],
      { at: '/inbox/offer-1?do=answer' },
    );
    await screen.findByRole('button', { name: 'The person prefers not to say' });
    expect(screen.getByRole('button', { name: 'Harbour' })).toBeTruthy();

    await press('Riverbend');

    expect(screen.getByText('where they live: Riverbend')).toBeTruthy();
  });

  it('asks anew how the person agreed once the answer is another', async () => {
    const { asked } = await asking();
    await screen.findByRole('button', { name: 'The person prefers not to say' });
    await press('Yes');
    await press('Share yes');
    await choose('Spoken, the person is here');
    await press('Change the answer');
    await press('No');

    expect(screen.queryByRole('radio', { name: 'Spoken, the person is here', checked: true })).toBeNull();
    const region = screen.getByRole('region', { name: 'They agreed' });
    expect(within(region).getByText(/has changed since they agreed/)).toBeTruthy();
    expect(within(region).queryByRole('alert')).toBeNull();
    await press('Share no');
    expect(asked.map(({ id }) => id)).not.toContain(AnswerOfferQuestionDocument.id);

    await choose('Spoken, the person is here');
    await press('Share no');
    expect(asked.find(({ id }) => id === AnswerOfferQuestionDocument.id)?.variables).toMatchObject({
      input: { outcome: 'SHARED', answer: false },
    });
  });

  it('takes that the person prefers not to say as an answer like any other', async () => {
    const { asked } = await asking();
    await screen.findByRole('button', { name: 'The person prefers not to say' });
    await press('The person prefers not to say');
    await press('Tell the service');

    expect(asked.find(({ id }) => id === AnswerOfferQuestionDocument.id)?.variables).toEqual({
      input: { id: 'offer-1', outcome: 'PREFERS_NOT_TO_SAY' },
    });
  });
});
