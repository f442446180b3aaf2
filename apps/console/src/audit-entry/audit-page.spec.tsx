import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { permissionsOf } from '@whichdoor/contracts';
import {
  AuditEntriesDocument,
  PeopleDocument,
  type AuditEntriesQuery,
  type AuditEntriesQueryVariables,
} from '../graph/operations.generated.js';
import { renderPage, says } from '../testing/render-page.js';
import { AuditPage } from './audit-page.js';

type Entry = NonNullable<AuditEntriesQuery['auditEntries']>['nodes'][number];

const anEntry = (parts: Partial<Entry>): Entry => ({
  id: String(parts.action),
  at: '2026-11-24T08:00:00.000Z',
  actor: 'person-2',
  action: 'reviseService',
  subjectId: 'service-1',
  subject: { __typename: 'Service', id: 'service-1', name: 'Harbour House' },
  organisation: { id: 'organisation-1', name: 'Test Organisation' },
  changes: [],
  ...parts,
});

const open = (nodes: readonly Entry[], at = '/audit') =>
  renderPage(<AuditPage />, {
    path: '/audit',
    at,
    me: { roles: ['organisation-admin'], permissions: [...permissionsOf(['organisation-admin'])] },
    sayings: [
      says(AuditEntriesDocument, {
        auditEntries: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
      }),
      says(PeopleDocument, { people: [{ id: 'person-2', name: 'Sky Sample', roles: [] }] }),
    ],
  });
const entries = async () => (await screen.findAllByRole('listitem')).map((item) => item.textContent);

describe('who changed what', () => {
  it('says it in words: who, what, and how it was before', async () => {
    await open([
      anEntry({
        changes: [
          { field: 'status', before: ['ACTIVE'], after: ['TEMPORARILY_CLOSED'] },
          { field: 'kinds', before: ['FOOD'], after: ['FOOD', 'NALOXONE'] },
          { field: 'hoursWords', before: null, after: null },
          { field: 'somethingNew', before: null, after: ['7'] },
        ],
      }),
      anEntry({
        action: 'grantRole manager',
        subjectId: 'person-1',
        subject: null,
        changes: [{ field: 'role', before: null, after: ['manager'] }],
      }),
    ]);

    const [revised, granted] = await entries();
    expect(revised).toMatch(/Sky Sample changed Harbour House/);
    expect(revised).toMatch(/Statein the lists became temporarily closed/);
    expect(revised).toMatch(/What it doesFood became Food and Naloxone/);
    expect(revised).toMatch(/When it is openrewritten/);
    expect(revised).toMatch(/somethingNew/);
    expect(granted).toMatch(/Sky Sample gave a role: You.*Rolenothing became Manager/s);
  });

  it('leads from a criterion to its service', async () => {
    await open([
      anEntry({
        action: 'reviseCriterion',
        subject: {
          __typename: 'Criterion',
          id: 'criterion-1',
          sentence: 'Must be an adult.',
          rule: { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } },
          service: { id: 'service-1', name: 'Harbour House' },
        },
      }),
    ]);

    const link = await screen.findByRole('link', { name: /18.*of Harbour House/ });
    expect(link.getAttribute('href')).toBe('/listings/service-1/criteria/criterion-1');
  });

  it('keeps its filter in the address, and asks for no more than that', async () => {
    const { asked, router } = await open([anEntry({})], '/audit?action=reviseService');
    const item = within(await screen.findByRole('listitem'));

    await userEvent.click(item.getByRole('button', { name: /^Only what they did ?: Sky Sample$/ }));

    expect(router.state.location.search).toBe('?action=reviseService&actor=person-2');
    const last = asked.filter(({ id }) => id === AuditEntriesDocument.id).at(-1);
    expect(last?.variables as AuditEntriesQueryVariables).toMatchObject({
      organisationId: 'organisation-1',
      filter: { action: 'reviseService', actor: 'person-2', subjectId: null },
    });

    await userEvent.click(screen.getByRole('button', { name: /^Take it away ?: Only what one person did$/ }));
    expect(router.state.location.search).toBe('?action=reviseService');
  });
});
