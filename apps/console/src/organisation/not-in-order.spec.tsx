import { screen } from '@testing-library/react';
import { NotInOrderDocument, PeopleDocument } from '../graph/operations.generated.js';
import { renderPage, says, type Saying } from '../testing/render-page.js';
import { NotInOrder } from './not-in-order.js';

const nothing = { totalCount: 0, nodes: [] };
const inOrder = says(NotInOrderDocument, {
  withoutCriteria: nothing,
  unconfirmed: nothing,
  closed: nothing,
  organisations: nothing,
});
const peopleOf = (...roles: readonly string[]) =>
  says(PeopleDocument, { people: [{ id: 'person-2', name: 'Example Person', roles: [...roles] }] });
const show = (organisationId: string | null, ...sayings: readonly Saying[]) =>
  renderPage(<NotInOrder organisationId={organisationId} />, { sayings });

describe('what is not in order', () => {
  it('calls everything of an organisation in order where its people were looked at', async () => {
    await show('organisation-1', inOrder, peopleOf('worker'));
    expect(await screen.findByText('Everything is in order.')).toBeTruthy();
  });

  it('does not where somebody has no role', async () => {
    await show('organisation-1', inOrder, peopleOf());
    expect(await screen.findByText('One person has an account and no role')).toBeTruthy();
    expect(screen.queryByText(/in order\.$/)).toBeNull();
  });

  it('says of an organisation whose people cannot be had that its services are', async () => {
    await show('organisation-1', inOrder);
    expect(await screen.findByText('Its services are in order.')).toBeTruthy();
    expect(await screen.findByText(/^Who has which role/)).toBeTruthy();
    expect(screen.queryByText('Everything is in order.')).toBeNull();
  });

  it('says of the sector, in which nobody’s roles are looked at, what is and where the rest stands', async () => {
    const { asked } = await show(null, inOrder);
    expect(
      await screen.findByText(/^Services and organisations are in order\. Who has no role/),
    ).toBeTruthy();
    expect(asked.map(({ id }) => id)).toEqual([NotInOrderDocument.id]);
  });

  it('calls nothing in order of which a part cannot be had, and says so', async () => {
    await show(
      null,
      says(NotInOrderDocument, {
        withoutCriteria: nothing,
        unconfirmed: null,
        closed: nothing,
        organisations: nothing,
      }),
    );
    expect(await screen.findByText(/^What is not in order/, { selector: 'div' })).toBeTruthy();
    expect(screen.queryByText(/are in order/)).toBeNull();
  });
});
