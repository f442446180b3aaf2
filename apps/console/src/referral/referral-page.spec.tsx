import { jest } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  ReferralDocument,
  TakeBackOfferDocument,
  type ReferralQuery,
} from '../graph/operations.generated.js';
import { renderPage, says, type Saying } from '../testing/render-page.js';
import { ReferralPage } from './referral-page.js';

type Referral = NonNullable<ReferralQuery['referral']>;
type Offer = Referral['offers'][number];

const anOffer = (parts: Partial<Offer>): Offer => ({
  id: 'offer-1',
  status: 'SENT',
  sentAt: '2026-11-20T09:00:00Z',
  receivedAt: null,
  decidedAt: null,
  service: { id: 'service-1', name: 'Harbour beds', phoneWords: '5550 0112' },
  recipientOrganisation: { name: 'Example Harbour' },
  sharedFacts: [{ attribute: 'age', answer: 27 }],
  sharedUntil: new Date(Date.now() + 20 * 86_400_000).toISOString(),
  asksToWaive: [],
  decline: null,
  canTakeAcceptanceBackUntil: null,
  acceptanceTakenBackAt: null,
  ...parts,
});
const referral = (offer: Partial<Offer>) =>
  says(ReferralDocument, {
    referral: {
      id: 'referral-1',
      sentAt: '2026-11-20T09:00:00Z',
      need: { id: 'need-1', kind: 'RESIDENTIAL_WITHDRAWAL', openedIn: '2026-11', status: 'SEEKING' },
      offers: [anOffer(offer)],
    },
  });
const show = async (...sayings: readonly Saying[]) => {
  const shown = await renderPage(<ReferralPage />, {
    path: '/referrals/:referralId',
    at: '/referrals/referral-1',
    sayings,
  });
  await screen.findByRole('heading', { name: 'Harbour beds' });
  return shown;
};

describe('following a referral', () => {
  it('says what has not happened yet, and gives the telephone meanwhile', async () => {
    await show(referral({}));

    expect(screen.getByText('Not seen by the service yet')).toBeTruthy();
    expect(screen.getByText('Waiting for an answer')).toBeTruthy();
    expect(screen.getByText('5550 0112')).toBeTruthy();
    expect(screen.getByText('27 years')).toBeTruthy();
  });

  it('has read out what comes of it while somebody looks, and nothing of what was there before', async () => {
    let status: Offer['status'] = 'SENT';
    const changing = says(ReferralDocument, () => ({
      referral: {
        id: 'referral-1',
        sentAt: '2026-11-20T09:00:00Z',
        need: null,
        offers: [anOffer({ status, ...(status !== 'SENT' && { receivedAt: '2026-11-20T10:00:00Z' }) })],
      },
    }));
    await show(changing);
    expect(screen.getByRole('status').textContent).toBe('');

    status = 'RECEIVED';
    // Back at the page: what it shows is asked anew.
    dispatchEvent(new Event('visibilitychange'));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Harbour beds: Seen by the service'),
    );

    status = 'ACCEPTED';
    dispatchEvent(new Event('visibilitychange'));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Harbour beds: Accepted: they work with the person now',
      ),
    );
  });

  it('says that a yes was a mistake, reads it out while somebody looks, and tells what stays closed', async () => {
    let offer = anOffer({ status: 'ACCEPTED', receivedAt: '2026-11-20T10:00:00Z' });
    const need = {
      id: 'need-1',
      kind: 'RESIDENTIAL_WITHDRAWAL',
      openedIn: '2026-11',
      status: 'BEING_MET',
    } as const;
    await show(
      says(ReferralDocument, () => ({
        referral: {
          id: 'referral-1',
          sentAt: '2026-11-20T09:00:00Z',
          need,
          offers: [offer],
        },
      })),
    );

    offer = { ...offer, status: 'RECEIVED', acceptanceTakenBackAt: '2026-11-20T11:00:00Z' };
    dispatchEvent(new Event('visibilitychange'));

    expect(await screen.findByText(/They had said yes by mistake/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(
      'Harbour beds: The yes was a mistake, and was taken back',
    );
    expect(screen.getByText(/What you took back meanwhile stays closed/)).toBeTruthy();
    expect(screen.getByText('27 years')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what was tried for this need' }).getAttribute('href')).toBe(
      '/needs/need-1',
    );
  });

  it('looks by itself for as long as something can still come of it', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const { asked } = await show(referral({}));
    const looks = () => asked.filter(({ id }) => id === ReferralDocument.id).length;
    await act(() => jest.advanceTimersByTimeAsync(61_000));
    expect(looks()).toBe(2);

    cleanup();
    const ended = await show(referral({ status: 'EXPIRED' }));
    await act(() => jest.advanceTimersByTimeAsync(180_000));
    expect(ended.asked.filter(({ id }) => id === ReferralDocument.id)).toHaveLength(1);

    cleanup();
    const mayBeMistaken = await show(
      referral({
        status: 'ACCEPTED',
        canTakeAcceptanceBackUntil: new Date(Date.now() + 3_600_000).toISOString(),
      }),
    );
    await act(() => jest.advanceTimersByTimeAsync(61_000));
    expect(mayBeMistaken.asked.filter(({ id }) => id === ReferralDocument.id)).toHaveLength(2);
    jest.useRealTimers();
  });

  it('tells a decline with the rule, its words, and what happens next', async () => {
    await show(
      referral({
        status: 'DECLINED',
        decidedAt: '2026-11-21T09:00:00Z',
        sharedFacts: [],
        decline: {
          reason: 'DOES_NOT_MEET_CRITERION',
          criterion: {
            id: 'using',
            sentence: 'Must not be using alcohol or other drugs.',
            quote: 'We cannot take anybody who is still using.',
            rule: {},
          },
          criterionVersion: 1,
          nextStep: 'ALTERNATIVE_OFFERED',
          alternativeService: { id: 'service-2', name: 'Other beds' },
        },
      }),
    );

    expect(
      screen.getByText(
        'Harbour beds declined, because this criterion is not met: Must not be using alcohol or other drugs. In its own words: “We cannot take anybody who is still using.” It offered another service: Other beds.',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Other beds' })).toBeTruthy();
    expect(screen.getByText('What was shared has been destroyed.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go on looking for doors' }).getAttribute('href')).toBe(
      '/doors?need=need-1',
    );
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('says that a reason was not among the published rules', async () => {
    await show(
      referral({
        status: 'DECLINED',
        decline: {
          reason: 'UNDECLARED_CRITERION',
          criterion: null,
          criterionVersion: null,
          nextStep: 'NOTHING',
          alternativeService: null,
        },
      }),
    );

    expect(screen.getByText(/not among the criteria it has published/)).toBeTruthy();
  });

  it('can be taken back while it is unanswered, after asking', async () => {
    const user = userEvent.setup();
    const { asked } = await show(
      referral({}),
      says(TakeBackOfferDocument, {
        takeBackOffer: { __typename: 'Offer', id: 'offer-1', status: 'TAKEN_BACK' },
      }),
    );
    const taken = () => asked.filter(({ id }) => id === TakeBackOfferDocument.id);

    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(taken()).toEqual([]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take it back' }));

    expect(taken()).toHaveLength(1);
    expect(await screen.findByText(/Taken back/)).toBeTruthy();
  });
});
