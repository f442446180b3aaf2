import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { formatIn } from '../words/format.js';
import { When } from './when.js';

const at = new Date(Date.now() - 3 * 86_400_000).toISOString();

describe('when something was', () => {
  it('is said as people say it, with the instant one press away, by keyboard too', async () => {
    const user = userEvent.setup();
    const { container } = render(<When at={at} />);
    expect(container.textContent).toBe('3 days ago');

    await user.tab();
    await user.keyboard('{Enter}');

    expect(container.textContent).toBe(`3 days ago (${formatIn('en').instant(at)})`);
    expect(screen.getByRole('button', { expanded: true })).toBeTruthy();

    await user.keyboard('{Enter}');
    expect(container.textContent).toBe('3 days ago');
  });

  it('is no button within a link', () => {
    render(<When at={at} isPlain />);

    expect(screen.queryByRole('button')).toBeNull();
  });
});
