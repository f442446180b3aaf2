import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FindNeedsDocument, NeedsDocument } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { NeedsPage } from './needs-page.js';

const noNeeds = { needs: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } };

describe('finding a need by its code word', () => {
  it('asks for the word where there is none, and looks for nothing', async () => {
    const { asked } = await renderPage(<NeedsPage />, { sayings: [says(NeedsDocument, noNeeds)] });
    const field = await screen.findByLabelText('Find by code word');

    await userEvent.click(screen.getByRole('button', { name: 'Find' }));

    expect((await screen.findByRole('alert')).textContent).toBe('Type the code word first.');
    expect(document.activeElement).toBe(field);
    expect(asked.map(({ id }) => id)).not.toContain(FindNeedsDocument.id);
  });
});
