import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  ChangeInsightPermissionDocument,
  InsightsDocument,
  type InsightsQuery,
} from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { NotesPage } from './notes-page.js';

type Insight = NonNullable<InsightsQuery['insights']>['nodes'][number];

const anInsight = (parts: Partial<Insight> = {}): Insight => ({
  id: 'insight-1',
  words: 'They ask for an address',
  permission: 'ORGANISATION',
  organisation: { id: 'organisation-1', name: 'Test Organisation' },
  partners: [],
  observedIn: '2026-11',
  recordedAt: '2026-11-20T09:00:00Z',
  fates: [{ fate: 'HEARD', recordedAt: '2026-11-20T09:00:00Z', words: null }],
  ...parts,
});
const show = async (at: string, roles: readonly string[], insight = anInsight()) => {
  const shown = await renderPage(<NotesPage />, {
    path: '/notes',
    at,
    me: { roles: [...roles] },
    sayings: [
      says(InsightsDocument, {
        insights: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [insight] },
      }),
      says(ChangeInsightPermissionDocument, {
        changeInsightPermission: { __typename: 'Insight', id: insight.id },
      }),
    ],
  });
  await screen.findByText(insight.words);
  const told = () =>
    shown.asked
      .filter(({ id }) => id === ChangeInsightPermissionDocument.id)
      .map(({ variables }) => (variables as { input: unknown }).input);
  return { ...shown, told };
};
const open = async () => {
  await userEvent.click(screen.getByText(/^Change who may read it/));
  await screen.findByRole('button', { name: 'Let these read it' });
};
/** The last of its name: the form above, for a new note, has the same choice. */
const choose = async (name: string) => {
  const radio = screen.getAllByRole('radio', { name }).at(-1);
  if (radio) await userEvent.click(radio);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Let these read it' }));

describe('who may read a note, changed later', () => {
  it('is made fewer with one press', async () => {
    const { told } = await show('/notes', ['worker']);
    await open();
    await choose('My team');

    await save();

    await waitFor(() => expect(told()).toEqual([{ id: 'insight-1', permission: 'TEAM', partnerIds: [] }]));
    expect(await screen.findByText('Changed. Who may read it: My team.')).toBeTruthy();
  });

  it('is heard with the note that it is about', async () => {
    await show('/notes', ['worker']);

    const name = screen.getByText(/^Change who may read it/).getAttribute('aria-labelledby') ?? '';
    const heard = name.split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(heard).toEqual(['Change who may read it, or take it back', 'They ask for an address']);
  });

  it('is made more only after a thought that nobody is given away', async () => {
    const { told } = await show('/notes', ['worker']);
    await open();
    await choose('The sector');

    await save();
    expect((await screen.findByRole('alert')).textContent).toMatch(/Read it once more/);
    expect(told()).toEqual([]);

    await userEvent.click(screen.getByRole('checkbox', { name: /Nobody can be recognised/ }));
    await save();
    await waitFor(() => expect(told()).toEqual([{ id: 'insight-1', permission: 'SECTOR', partnerIds: [] }]));
  });

  it('sends nothing where nothing changes', async () => {
    const { told } = await show('/notes', ['worker']);
    await open();

    await save();

    expect((await screen.findByRole('alert')).textContent).toMatch(/may read it already/);
    expect(told()).toEqual([]);
  });

  it('is not for a colleague, and for a coordinator only as long as they read it themselves', async () => {
    await show('/notes?whose=all', ['worker']);
    expect(screen.queryByText(/^Change who may read it/)).toBeNull();
  });

  it('is for a coordinator, who stays among its readers', async () => {
    await show('/notes?whose=all', ['coordinator']);
    await open();

    await waitFor(() => expect(screen.getAllByRole('radio', { name: 'My organisation' })).toHaveLength(2));
    expect(screen.getAllByRole('radio', { name: 'My team' })).toHaveLength(1);
  });

  it('is not for another organisation', async () => {
    await show(
      '/notes?whose=all',
      ['manager'],
      anInsight({ organisation: { id: 'organisation-2', name: 'Another' }, permission: 'SECTOR' }),
    );
    expect(screen.queryByText(/^Change who may read it/)).toBeNull();
  });
});
