import { screen, waitFor } from '@testing-library/react';
import { InboxCountsDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { InboxCount } from './inbox-count.js';

const counts = (needsMyAction: number, overdue = 0) => ({
  inboxCounts: { needsMyAction, overdue, waitingOnOthers: 0, closed: 0 },
});
const show = (answer: () => ReturnType<typeof counts>) =>
  renderPage(
    <a href="/inbox">
      Inbox
      <InboxCount />
    </a>,
    { sayings: [says(InboxCountsDocument, answer)] },
  );
const inbox = () => screen.getByRole('link').textContent;

describe('the inbox in the bar', () => {
  it('says how many need action, and how many of them are overdue', async () => {
    await show(() => counts(3, 1));

    await waitFor(() => expect(inbox()).toBe('Inbox33 need your action, 1 is overdue'));
  });

  it('says nothing where nothing needs action', async () => {
    const { asked } = await show(() => counts(0));
    await waitFor(() => expect(asked).toHaveLength(1));

    expect(inbox()).toBe('Inbox');
  });

  it('says what comes while somebody is here, and not what was there before', async () => {
    let now = 1;
    await show(() => counts(now));
    await waitFor(() => expect(inbox()).toContain('1 needs your action'));
    expect(screen.getByRole('status').textContent).toBe('');

    now = 3;
    // Back at the page: what it shows is asked anew.
    dispatchEvent(new Event('visibilitychange'));

    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('2 more in the inbox need your action'),
    );
  });
});
