import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  InboxCountsDocument,
  InboxDocument,
  type InboxQuery,
  type InboxQueryVariables,
} from '../graph/operations.generated.js';
import { anOffer } from '../offer/offer.fixture.js';
import { renderPage, says } from '../testing/render-page.js';
import { InboxPage } from './inbox-page.js';

type Inbox = NonNullable<InboxQuery['inbox']>;
const inboxOf = (
  nodes: Inbox['nodes'],
  pageInfo: Inbox['pageInfo'] = { hasNextPage: false, endCursor: null },
): Inbox => ({ totalCount: nodes.length, pageInfo, nodes });
const show = (
  inbox: InboxQuery['inbox'] | ((variables: InboxQueryVariables) => InboxQuery['inbox']),
  at = '/inbox',
) =>
  renderPage(<InboxPage />, {
    path: '/inbox',
    at,
    sayings: [
      says(InboxDocument, (variables) => ({
        inbox: typeof inbox === 'function' ? inbox(variables) : inbox,
      })),
      says(InboxCountsDocument, {
        inboxCounts: { needsMyAction: 3, overdue: 2, waitingOnOthers: 1, closed: 0 },
      }),
    ],
  });

describe('the inbox', () => {
  it('shows its parts with counts, and says how many are overdue', async () => {
    await show(inboxOf([anOffer()]));

    const parts = await screen.findByRole('navigation', { name: 'Parts of the inbox' });
    expect(within(parts).getByRole('link', { name: '3 Needs my action 2 are overdue' })).toBeTruthy();
    expect(
      within(parts)
        .getByRole('link', { name: '3 Needs my action 2 are overdue' })
        .getAttribute('aria-current'),
    ).toBe('page');
    expect(within(parts).getByRole('link', { name: '0 Closed' }).getAttribute('href')).toBe(
      '/inbox?part=closed',
    );
  });

  it('shows of an offer the door and the other agency, and nothing of the client', async () => {
    await show(inboxOf([anOffer({ status: 'SENT' })]));

    const row = await screen.findByRole('link', { name: /Tidewater/ });
    expect(row.textContent).toMatch(/^TidewaterFrom Fernway · sent .*Newoverdue since/);
    expect(row.textContent).not.toMatch(/use/);
  });

  it('asks for what the address says, and writes a new order into it', async () => {
    const { asked, router } = await show(
      inboxOf([anOffer(), anOffer({ id: 'offer-2' })]),
      '/inbox?part=waiting&sort=oldest',
    );
    await userEvent.selectOptions(await screen.findByLabelText('Order'), 'Newest first');

    expect(router.state.location.search).toBe('?part=waiting&sort=newest');
    expect(asked.filter(({ id }) => id === InboxDocument.id).map(({ variables }) => variables)).toMatchObject(
      [
        { part: 'WAITING_ON_OTHERS', sort: 'OLDEST' },
        { part: 'WAITING_ON_OTHERS', sort: 'NEWEST' },
      ],
    );
  });

  it('reads on from where the page before ended', async () => {
    await show(({ after }) =>
      after
        ? inboxOf([
            anOffer({ id: 'offer-2', service: { id: 's', name: 'Lantern House', areas: [], criteria: [] } }),
          ])
        : inboxOf([anOffer()], { hasNextPage: true, endCursor: 'one' }),
    );

    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('Lantern House')).toBeTruthy();
    expect(screen.getByText('Tidewater')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('teaches where it is empty, and leads on', async () => {
    await show(inboxOf([]));

    expect(await screen.findByText(/Nothing waits for you/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what waits on others' }).getAttribute('href')).toBe(
      '/inbox?part=waiting',
    );
  });

  it('says so where that part of the sector does not answer', async () => {
    await show(null);

    expect(await screen.findByText(/The inbox cannot be shown at the moment/)).toBeTruthy();
    expect(screen.queryByText(/Nothing waits for you/)).toBeNull();
  });
});
