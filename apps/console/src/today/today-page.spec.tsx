import { screen, waitFor } from '@testing-library/react';
import { InboxCountsDocument, TodayDocument, type TodayQuery } from '../graph/operations.generated.js';
import type { NeedRow } from '../need/need-standing.js';
import { renderPage, says } from '../testing/render-page.js';
import { TodayPage } from './today-page.js';

const noNeeds: TodayQuery['needs'] = { pageInfo: { hasNextPage: false }, nodes: [] };
const show = (needsMyAction: number, needs: TodayQuery['needs'] = noNeeds) =>
  renderPage(<TodayPage />, {
    sayings: [
      says(TodayDocument, { needs, insights: { nodes: [] } }),
      says(InboxCountsDocument, {
        inboxCounts: { needsMyAction, overdue: 1, waitingOnOthers: 0, closed: 0 },
      }),
    ],
  });
const asked: NeedRow = {
  id: 'need',
  kind: 'COUNSELLING',
  area: null,
  status: 'SEEKING',
  openedIn: '2026-11',
  hasCodeWord: false,
  referrals: [
    {
      id: 'referral',
      offers: [
        {
          id: 'offer',
          status: 'INFO_REQUESTED',
          service: { id: 'service', name: 'Riverbend' },
          isOverdue: false,
          sentAt: '2026-11-24T09:00:00Z',
          decidedAt: null,
          acceptanceTakenBackAt: null,
          decline: null,
        },
      ],
    },
  ],
};

const late = (referrals: NeedRow['referrals']): NeedRow['referrals'] =>
  referrals?.map((each) => ({
    ...each,
    offers: each.offers.map((offer) => ({ ...offer, isOverdue: true })),
  })) ?? null;

describe('today', () => {
  it('does not say that nothing needs somebody whose inbox does', async () => {
    await show(5);

    expect(await screen.findByText('5 offers in the inbox need your action')).toBeTruthy();
    expect(screen.getByText('1 of them is overdue.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the inbox' }).getAttribute('href')).toBe('/inbox');
    expect(screen.queryByText(/Nothing needs you/)).toBeNull();
  });

  it('does not count where there is one to count', async () => {
    await show(1);

    expect(await screen.findByText('1 offer in the inbox needs your action')).toBeTruthy();
    expect(screen.getByText('It is overdue.')).toBeTruthy();
  });

  it('says so where nothing does', async () => {
    const { asked } = await show(0);
    await waitFor(() => expect(asked).toHaveLength(2));

    expect(await screen.findByText(/Nothing needs you/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open the inbox' })).toBeNull();
  });

  it('says once that a service asks about a need: on its card, and of the inbox only the rest', async () => {
    await show(1, { ...noNeeds, nodes: [asked] });
    expect(await screen.findByRole('link', { name: /^Answer it/ })).toBeTruthy();
    expect(screen.queryByText(/in the inbox/)).toBeNull();

    await show(3, { ...noNeeds, nodes: [asked] });
    expect(await screen.findByText('2 more offers in the inbox need your action')).toBeTruthy();
  });

  it('still shows the inbox where needs cannot be had', async () => {
    await show(2, null);

    expect(await screen.findByText('2 offers in the inbox need your action')).toBeTruthy();
    expect(screen.getByText(/Your open needs cannot be shown/)).toBeTruthy();
    expect(screen.queryByText(/Nothing needs you/)).toBeNull();
  });

  it('does not say that nothing needs anybody where the inbox cannot be had', async () => {
    await renderPage(<TodayPage />, {
      sayings: [
        says(TodayDocument, { needs: noNeeds, insights: { nodes: [] } }),
        says(InboxCountsDocument, { inboxCounts: null }),
      ],
    });

    expect(await screen.findByText(/Your inbox cannot be shown/)).toBeTruthy();
    expect(screen.queryByText(/Nothing needs you/)).toBeNull();
  });

  it('nor where nobody knows what was tried for a need', async () => {
    await show(0, { ...noNeeds, nodes: [{ ...asked, referrals: null }] });

    expect(await screen.findByText(/What became of your referrals cannot be shown/)).toBeTruthy();
    expect(screen.queryByText(/Nothing needs you/)).toBeNull();
  });

  it('gives the lateness of a question that has a card to nothing else', async () => {
    await show(2, { ...noNeeds, nodes: [{ ...asked, referrals: late(asked.referrals) }] });

    expect(await screen.findByText('1 more offer in the inbox needs your action')).toBeTruthy();
    expect(screen.queryByText(/overdue/)).toBeNull();
  });
});
