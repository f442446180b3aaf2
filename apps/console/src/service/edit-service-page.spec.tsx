import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  AreasDocument,
  ManagedServiceDocument,
  ReviseServiceDocument,
} from '../graph/operations.generated.js';
import { openVault } from '../offline/vault.js';
import { renderPage, says } from '../testing/render-page.js';
import { EditServicePage } from './edit-service-page.js';
import { aService } from './managed-service.fixture.js';
import type { ManagedService } from './managed-service.js';

const begun = aService({ feeWords: 'Free', hoursWords: '9–5' });
const areas = says(AreasDocument, {
  services: {
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [{ id: 'a', areas: ['harbour', 'riverbend'] }],
  },
});
const meanwhile = { __typename: 'ServiceChangedMeanwhile', message: 'Look again.' } as const;
const done = { __typename: 'Service', id: begun.id, status: 'ACTIVE' } as const;

/** Shows the page of a service that is saved by somebody else, or not, before it is saved here. */
const show = async ({ saved = begun }: { readonly saved?: ManagedService } = {}) => {
  let listed = begun;
  const shown = await renderPage(<EditServicePage />, {
    path: '/listings/:serviceId/edit',
    at: `/listings/${begun.id}/edit`,
    sayings: [
      says(ManagedServiceDocument, () => ({ service: listed })),
      says(ReviseServiceDocument, ({ input }) => {
        const isBehind = input.replacesConfirmedAt !== saved.confirmedAt;
        listed = saved;
        return { reviseService: isBehind ? meanwhile : done };
      }),
      areas,
    ],
  });
  await screen.findByRole('checkbox', { name: 'Harbour' });
  return { ...shown, handedIn: () => inputsOf(shown.asked) };
};
const inputsOf = (asked: readonly { readonly id: string; readonly variables: unknown }[]) =>
  asked
    .filter(({ id }) => id === ReviseServiceDocument.id)
    .map(({ variables }) => (variables as { input: object }).input);
const field = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name);
const write = async (name: string, words: string) => {
  await userEvent.clear(field(name));
  if (words) await userEvent.type(field(name), words);
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('changing what is listed of a service', () => {
  afterEach(async () => (await openVault('person-1')).clear());

  it('hands in what was changed and nothing else, words that were taken away as none', async () => {
    const { handedIn } = await show();
    await write('What it costs', '');
    await write('Papers to bring', 'A letter');
    await save();

    await waitFor(() =>
      expect(handedIn()).toEqual([
        {
          id: begun.id,
          replacesConfirmedAt: begun.confirmedAt,
          feeWords: null,
          documentWords: 'A letter',
        },
      ]),
    );
  });

  it('confirms a service in which nothing was changed', async () => {
    const { handedIn } = await show();
    await save();

    await waitFor(() =>
      expect(handedIn()).toEqual([{ id: begun.id, replacesConfirmedAt: begun.confirmedAt }]),
    );
  });

  it('shows what somebody else saved meanwhile, loses nothing that was typed, and puts back none of it', async () => {
    const saved = aService({
      ...begun,
      hoursWords: 'Daily',
      feeWords: 'Ask us',
      confirmedAt: '2026-11-26T10:00:00.000Z',
    });
    const { handedIn } = await show({ saved });
    await write('What it costs', 'A coin');
    await write('Papers to bring', 'A letter');
    await userEvent.type(screen.getByLabelText('Another area, by its name'), 'New Haven');
    await save();

    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert.textContent).toContain('while you were writing'));
    const both = within(alert);
    expect(both.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['What it costs']);
    expect(both.getByRole('definition').textContent).toBe('Ask us');
    expect(field('What it costs').value).toBe('A coin');
    expect(field('Papers to bring').value).toBe('A letter');
    expect(field('When it is open').value).toBe('Daily');
    expect(field('Another area, by its name').value).toBe('New Haven');

    await save();
    await waitFor(() => expect(handedIn()).toHaveLength(2));
    expect(handedIn()[1]).toEqual({
      id: begun.id,
      replacesConfirmedAt: saved.confirmedAt,
      feeWords: 'A coin',
      documentWords: 'A letter',
      areas: ['riverbend', 'new-haven'],
    });
  });

  it('keeps with a draft what it changes, for whoever goes on another day', async () => {
    const first = await show();
    await write('What it costs', 'A coin');
    await waitFor(async () =>
      expect(await first.vault.read(`draft/listing/${begun.id}`)).toMatchObject({
        feeWords: 'A coin',
        read: { confirmedAt: begun.confirmedAt, listed: { feeWords: 'Free', hoursWords: '9–5' } },
      }),
    );
    document.body.replaceChildren();

    const { handedIn } = await show();
    expect(field('What it costs').value).toBe('A coin');
    await save();

    await waitFor(() =>
      expect(handedIn()).toEqual([
        { id: begun.id, replacesConfirmedAt: begun.confirmedAt, feeWords: 'A coin' },
      ]),
    );
  });
});
