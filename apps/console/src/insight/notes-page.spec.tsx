import { act, screen } from '@testing-library/react';
import { permissionsOf, type Role } from '@whichdoor/contracts';
import { InsightsDocument, type InsightsQuery } from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { NotesPage } from './notes-page.js';

const insights: InsightsQuery = {
  insights: {
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [
      {
        id: 'insight-1',
        words: 'They ask for a fixed address',
        permission: 'SECTOR',
        organisation: { id: 'organisation-1', name: 'Test Organisation' },
        partners: [],
        observedIn: '2026-11',
        recordedAt: '2026-11-20T09:00:00Z',
        fates: [{ fate: 'HEARD', recordedAt: '2026-11-20T09:00:00Z', words: null }],
      },
    ],
  },
};
const show = async (role: Role) => {
  const shown = await renderPage(<NotesPage />, {
    path: '/notes',
    me: { roles: [role], permissions: [...permissionsOf([role])] },
    sayings: [says(InsightsDocument, insights)],
  });
  await screen.findByText('They ask for a fixed address');
  return shown;
};
const scopes = (asked: readonly { readonly variables: unknown }[]) =>
  asked.map(({ variables }) => (variables as { scope?: string }).scope);

describe('the notes', () => {
  it('are read by a planner, who notes nothing, has no own ones and changes none, of their own organisation either', async () => {
    const { asked, vault } = await show('planner');
    // By then a form would have looked as well, and be there.
    await act(() => vault.read('draft/insight'));

    expect(scopes(asked)).toEqual(['ALL']);
    expect(screen.getByText(/^Test Organisation, November 2026 · The sector$/)).toBeTruthy();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Keep this note' })).toBeNull();
    expect(document.querySelectorAll('details')).toHaveLength(0);
    expect(screen.queryByRole('link', { name: 'Mine' })).toBeNull();
    expect(screen.queryByText('Say what became of it')).toBeNull();
  });

  it('begin with those of a worker, who can note one', async () => {
    const { asked } = await show('worker');

    expect(scopes(asked)).toEqual(['MINE']);
    expect(await screen.findByRole('button', { name: 'Keep this note' })).toBeTruthy();
    expect(screen.getByText('Say what became of it')).toBeTruthy();
  });
});
