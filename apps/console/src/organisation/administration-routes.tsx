import type { RouteObject } from 'react-router';
import { OnlyFor } from '../shell/only-for.js';

/** The addresses of those who look after organisations, each below the permission that its page needs. */
export const administration: readonly RouteObject[] = [
  {
    element: <OnlyFor permission="ORGANISATION_REVISE" />,
    children: [
      {
        path: 'organisations',
        lazy: async () => ({ Component: (await import('./organisations-page.js')).OrganisationsPage }),
      },
      {
        path: 'organisations/:organisationId',
        lazy: async () => ({
          Component: (await import('./managed-organisation-page.js')).ManagedOrganisationPage,
        }),
      },
      {
        path: 'organisations/:organisationId/edit',
        lazy: async () => ({ Component: (await import('./edit-organisation-page.js')).EditOrganisationPage }),
      },
    ],
  },
  {
    element: <OnlyFor permission="ORGANISATION_REGISTER" />,
    children: [
      {
        path: 'organisations/new',
        lazy: async () => ({
          Component: (await import('./register-organisation-page.js')).RegisterOrganisationPage,
        }),
      },
    ],
  },
  {
    element: <OnlyFor permission={['CRITERION_PUBLISH', 'CAPACITY_CONFIRM']} />,
    children: [
      {
        path: 'listings',
        lazy: async () => ({
          Component: (await import('../service/managed-services-page.js')).ManagedServicesPage,
        }),
      },
      {
        path: 'listings/:serviceId',
        lazy: async () => ({
          Component: (await import('../service/managed-service-page.js')).ManagedServicePage,
        }),
      },
    ],
  },
  {
    element: <OnlyFor permission="CRITERION_PUBLISH" />,
    children: [
      {
        path: 'listings/:serviceId/criteria/new',
        lazy: async () => ({ Component: (await import('../criterion/criterion-page.js')).CriterionPage }),
      },
      {
        path: 'listings/:serviceId/criteria/:criterionId',
        lazy: async () => ({ Component: (await import('../criterion/criterion-page.js')).CriterionPage }),
      },
    ],
  },
  {
    element: <OnlyFor permission="SERVICE_LIST" />,
    children: [
      {
        path: 'listings/new',
        lazy: async () => ({ Component: (await import('../service/add-service-page.js')).AddServicePage }),
      },
      {
        path: 'listings/:serviceId/edit',
        lazy: async () => ({ Component: (await import('../service/edit-service-page.js')).EditServicePage }),
      },
    ],
  },
  {
    element: <OnlyFor permission="PERSON_READ" />,
    children: [
      {
        path: 'people',
        lazy: async () => ({ Component: (await import('../person/people-page.js')).PeoplePage }),
      },
    ],
  },
  {
    element: <OnlyFor permission="AUDIT_READ" />,
    children: [
      {
        path: 'audit',
        lazy: async () => ({ Component: (await import('../audit-entry/audit-page.js')).AuditPage }),
      },
    ],
  },
];
