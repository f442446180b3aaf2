import type { RouteObject } from 'react-router';
import { administration } from './organisation/administration-routes.js';
import { Beginning } from './shell/beginning.js';
import { BrokenPage } from './shell/broken-page.js';
import { MissingPage } from './shell/missing-page.js';
import { OnlyFor } from './shell/only-for.js';
import { Shell } from './shell/shell.js';

/** Every address of the console. A place's pages are loaded when somebody goes there. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    // Until the first page's code is here there is nothing to show in its place.
    HydrateFallback: () => null,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { index: true, element: <Beginning /> },
          {
            element: <OnlyFor permission="ENCOUNTER_RECORD" />,
            children: [
              {
                path: 'today',
                lazy: async () => ({ Component: (await import('./today/today-page.js')).TodayPage }),
              },
              {
                path: 'capture',
                lazy: async () => ({ Component: (await import('./encounter/capture-page.js')).CapturePage }),
              },
            ],
          },
          {
            element: <OnlyFor permission="NEED_READ" />,
            children: [
              {
                path: 'needs',
                lazy: async () => ({ Component: (await import('./need/needs-page.js')).NeedsPage }),
              },
              {
                path: 'needs/new',
                lazy: async () => ({ Component: (await import('./need/open-need-page.js')).OpenNeedPage }),
              },
              {
                path: 'needs/:needId',
                lazy: async () => ({ Component: (await import('./need/need-page.js')).NeedPage }),
              },
            ],
          },
          {
            element: <OnlyFor permission="INSIGHT_READ" />,
            children: [
              {
                path: 'notes',
                lazy: async () => ({ Component: (await import('./insight/notes-page.js')).NotesPage }),
              },
            ],
          },
          {
            element: <OnlyFor permission="SERVICE_MATCH" />,
            children: [
              {
                path: 'doors',
                lazy: async () => ({ Component: (await import('./door/doors-page.js')).DoorsPage }),
              },
            ],
          },
          ...administration,
          {
            element: <OnlyFor permission="REFERRAL_SEND" />,
            children: [
              {
                path: 'doors/refer/:serviceId',
                lazy: async () => ({ Component: (await import('./referral/refer-page.js')).ReferPage }),
              },
              {
                path: 'referrals/:referralId',
                lazy: async () => ({ Component: (await import('./referral/referral-page.js')).ReferralPage }),
              },
            ],
          },
          {
            element: <OnlyFor permission="OFFER_READ" />,
            children: [
              {
                path: 'inbox',
                lazy: async () => ({ Component: (await import('./inbox/inbox-page.js')).InboxPage }),
                children: [
                  {
                    path: ':offerId',
                    lazy: async () => ({ Component: (await import('./offer/offer-page.js')).OfferPage }),
                  },
                ],
              },
            ],
          },
          {
            element: <OnlyFor permission="DIRECTORY_READ" />,
            children: [
              {
                path: 'services',
                lazy: async () => ({ Component: (await import('./service/services-page.js')).ServicesPage }),
              },
              {
                path: 'services/:serviceId',
                lazy: async () => ({ Component: (await import('./service/service-page.js')).ServicePage }),
              },
              {
                path: 'services/:serviceId/hand-out',
                lazy: async () => ({ Component: (await import('./service/hand-out-page.js')).HandOutPage }),
              },
            ],
          },
          {
            element: <OnlyFor permission="GAP_READ" />,
            children: [
              {
                path: 'gaps',
                lazy: async () => ({ Component: (await import('./gap/gaps-page.js')).GapsPage }),
              },
              {
                path: 'what-if',
                lazy: async () => ({ Component: (await import('./what-if/what-if-page.js')).WhatIfPage }),
              },
              {
                path: 'criteria',
                lazy: async () => ({
                  Component: (await import('./comparison/criteria-page.js')).CriteriaPage,
                }),
              },
            ],
          },
          {
            path: 'look',
            lazy: async () => ({ Component: (await import('./look-book/look-book-page.js')).LookBookPage }),
          },
          { path: '*', element: <MissingPage /> },
        ],
      },
    ],
  },
];
