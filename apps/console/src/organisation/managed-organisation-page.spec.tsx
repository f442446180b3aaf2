import { screen } from '@testing-library/react';
import {
  ManagedOrganisationDocument,
  NotInOrderDocument,
  PeopleDocument,
} from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { ManagedOrganisationView } from './managed-organisation-page.js';

const id = '00000000-0000-4000-8000-000000000001';
const nothing = { totalCount: 0, nodes: [] };
const aService = {
  id: 's',
  name: 'The House',
  declaresNoCriteria: true,
  confirmedAt: '2026-11-25T00:00:00Z',
  criteria: [],
};

const show = (statuses: readonly ('ACTIVE' | 'WITHDRAWN')[]) =>
  renderPage(<ManagedOrganisationView id={id} />, {
    me: { roles: ['sector-admin'], permissions: ['ORGANISATION_REVISE', 'PERSON_READ'] },
    sayings: [
      says(ManagedOrganisationDocument, {
        organisation: {
          id,
          name: 'Harbour Example',
          model: 'PEER_LED',
          governanceWords: null,
          status: 'ACTIVE',
          sites: [],
          source: null,
          services: {
            totalCount: statuses.length,
            nodes: statuses.map((status) => ({ ...aService, status })),
          },
        },
      }),
      says(NotInOrderDocument, { withoutCriteria: nothing, unconfirmed: nothing, closed: nothing }),
      says(PeopleDocument, { people: [] }),
    ],
  });

describe('the page of one organisation', () => {
  it('says that everything is in order where its people were looked at as well', async () => {
    await show(['ACTIVE']);
    expect(await screen.findByText('Everything is in order.')).toBeTruthy();
  });

  it.each([{ statuses: [] }, { statuses: ['WITHDRAWN'] }] as const)(
    'does not where no service is in the lists: $statuses',
    async ({ statuses }) => {
      await show(statuses);
      expect(await screen.findByText(/^None of its services is in the lists yet/)).toBeTruthy();
      expect(screen.queryByText('Everything is in order.')).toBeNull();
    },
  );
});
