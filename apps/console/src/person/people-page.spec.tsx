import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { permissionsOf, type Role } from '@whichdoor/contracts';
import {
  GrantRoleDocument,
  ManagedOrganisationsDocument,
  PeopleDocument,
  RevokeRoleDocument,
} from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { PeoplePage } from './people-page.js';

const people = [
  { id: 'person-1', name: 'Test Person', roles: ['organisation-admin'] },
  { id: 'person-2', name: '<script>alert(1)</script>', roles: ['worker'] },
  { id: 'person-3', name: 'Sky Sample', roles: ['default-roles'] },
];

const open = (role: Role = 'organisation-admin', refusal: string | null = null) =>
  renderPage(<PeoplePage />, {
    me: { roles: [role], permissions: [...permissionsOf([role])] },
    sayings: [
      says(PeopleDocument, { people }),
      says(ManagedOrganisationsDocument, {
        organisations: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
      }),
      says(GrantRoleDocument, {
        grantRole: refusal
          ? { __typename: 'RoleNotGrantable', message: refusal }
          : { __typename: 'Person', id: 'person-2', roles: ['worker', 'manager'] },
      }),
      says(RevokeRoleDocument, { revokeRole: { __typename: 'Person', id: 'person-2', roles: [] } }),
    ],
  });
const rowOf = async (name: string) => within((await screen.findByText(name)).closest('li') as HTMLElement);

describe('people and their roles', () => {
  it('says what a change lets somebody do before it is made, and then makes it', async () => {
    const { asked } = await open();
    const row = await rowOf('<script>alert(1)</script>');
    await userEvent.click(row.getByRole('button', { name: /Change roles/ }));

    await userEvent.click(await row.findByRole('checkbox', { name: 'Manager' }));

    expect(row.getByText('Write, revise and end criteria')).toBeTruthy();
    expect(row.queryByText('Read the needs of their organisation')).toBeNull();

    await userEvent.click(row.getByRole('button', { name: 'Save the roles' }));

    await waitFor(() =>
      expect(asked.filter(({ id }) => id === GrantRoleDocument.id).map(({ variables }) => variables)).toEqual(
        [{ input: { personId: 'person-2', role: 'manager' } }],
      ),
    );
    expect(asked.some(({ id }) => id === RevokeRoleDocument.id)).toBe(false);
  });

  it('warns before somebody who looks after organisations sees clients', async () => {
    await open();
    const row = await rowOf('<script>alert(1)</script>');
    await userEvent.click(row.getByRole('button', { name: /Change roles/ }));

    await userEvent.click(await row.findByRole('checkbox', { name: 'Organisation administrator' }));

    expect(row.getByText(/see what clients said/)).toBeTruthy();
  });

  it('keeps what was chosen where a role was not given, and says why', async () => {
    await open('organisation-admin', 'This role is not yours to give.');
    const row = await rowOf('Sky Sample');
    await userEvent.click(row.getByRole('button', { name: /Change roles/ }));
    await userEvent.click(await row.findByRole('checkbox', { name: 'Worker' }));

    await userEvent.click(row.getByRole('button', { name: 'Save the roles' }));

    expect((await row.findByRole('alert')).textContent).toMatch(/not yours to give/);
    expect(row.getByRole<HTMLInputElement>('checkbox', { name: 'Worker' }).checked).toBe(true);
  });

  it('lets nobody change their own, and no organisation’s administrator give roles of the sector', async () => {
    await open();

    expect((await rowOf('Test Person')).queryByRole('button')).toBeNull();
    const row = await rowOf('Sky Sample');
    await userEvent.click(row.getByRole('button', { name: /Change roles/ }));
    expect(row.queryByRole('checkbox', { name: /planner|Sector administrator|Custodian|Policy/ })).toBeNull();
  });

  it('says who has no role yet', async () => {
    await open();

    expect((await rowOf('Sky Sample')).getByText(/no role yet/)).toBeTruthy();
  });

  it('shows what each role may do as a table with a yes or no in every cell', async () => {
    await open();
    const table = await screen.findByRole('table', { hidden: true });
    const read = within(table).getByRole('row', {
      name: /^Read the needs of their organisation/,
      hidden: true,
    });

    expect(read.textContent?.match(/yes/g)).toHaveLength(3);
    expect(within(read).getAllByRole('cell', { hidden: true })).toHaveLength(8);
  });
});
