import type { RouteObject } from 'react-router';
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
            element: <OnlyFor permission="SERVICE_MATCH" />,
            children: [
              {
                path: 'doors',
                lazy: async () => ({ Component: (await import('./door/doors-page.js')).DoorsPage }),
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
                  Component: (await import('./criterion/criteria-page.js')).CriteriaPage,
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
