import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, waitFor } from '@testing-library/react';
import type { Permission } from '@whichdoor/contracts';
import { permissions } from '@whichdoor/contracts';
import { Suspense, useEffect, type ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, type InitialEntry } from 'react-router';
import { ConnectionProvider } from '../graph/connection-context.js';
import type { TrustedDocument } from '../graph/trusted-document.js';
import { LetterboxProvider } from '../letterbox/letterbox-context.js';
import { openLetterbox, type Letterbox } from '../letterbox/letterbox.js';
import { Announcer } from '../look/announcer.js';
import { MeProvider, type Me } from '../me/me-context.js';
import { QueueProvider } from '../offline/queue-context.js';
import { VaultProvider } from '../offline/vault-context.js';
import { openVault } from '../offline/vault.js';
import { LanguageProvider } from '../words/language-context.js';
import type { Language } from '../words/language.js';

/** What the graph would say to a document: data, or a code to fail with. */
export type Saying = {
  readonly document: TrustedDocument<never, never> | { readonly id: string };
  readonly answer: (variables: never) => unknown;
};

/** What the graph says in a test when a document is asked. */
export const says = <Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  answer: Data | ((variables: Variables) => Data),
): Saying => ({
  document,
  answer: (variables: Variables) =>
    typeof answer === 'function' ? (answer as (variables: Variables) => Data)(variables) : answer,
});

/** Puts the page away, as a telephone goes into a pocket: what was held to be taken back is let go. */
export const putAway = async () => {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  Reflect.deleteProperty(document, 'visibilityState');
};

const gatewayUrl = 'http://gateway.invalid/graphql';

/** Stands at the edge of the page, where the network would be; keeps what was asked. */
const answerFetch = (sayings: readonly Saying[]) => {
  const asked: { readonly id: string; readonly variables: unknown }[] = [];
  globalThis.fetch = async (_url, init) => {
    const { documentId, variables } = JSON.parse(String(init?.body)) as {
      documentId: string;
      variables: never;
    };
    asked.push({ id: documentId, variables });
    const saying = sayings.find(({ document }) => document.id === documentId);
    const body = saying
      ? { data: saying.answer(variables) }
      : { errors: [{ message: 'No part of the test answers this.', extensions: { code: 'INTERNAL' } }] };
    return { json: () => Promise.resolve(body) } as Response;
  };
  return asked;
};

/** Closes it with the page, as a session does. */
const OpenLetterbox = ({
  letterbox,
  children,
}: {
  readonly letterbox: Letterbox;
  readonly children: ReactNode;
}) => {
  useEffect(() => () => letterbox.close(), [letterbox]);
  return <LetterboxProvider value={letterbox}>{children}</LetterboxProvider>;
};

/** Tells that what a session opens first is open, and that the words are there to say it. */
const Standing = ({ onStanding }: { readonly onStanding: () => void }) => {
  useEffect(onStanding, [onStanding]);
  return null;
};

const aMe = (given: Partial<Me>): Me => ({
  id: 'person-1',
  name: 'Test Person',
  roles: ['worker'],
  permissions: [...permissions],
  organisation: { id: 'organisation-1', name: 'Test Organisation', sites: [] },
  ...given,
});

/**
 * Shows a page as a signed-in person would see it, once it stands: before, what waits on the device is looked through.
 * @param options.sayings what the graph answers; whatever is not among them fails
 * @returns what was asked of the graph, and the router that the page stands in
 */
export const renderPage = async (
  page: ReactNode,
  {
    sayings = [],
    me = {},
    path = '/',
    at = path,
    language = 'en',
  }: {
    readonly sayings?: readonly Saying[];
    readonly me?: Partial<Omit<Me, 'permissions'>> & { readonly permissions?: readonly Permission[] };
    /** The route's pattern, and the address that is open, with what somebody brought along */
    readonly path?: string;
    readonly at?: InitialEntry;
    readonly language?: Language;
  } = {},
) => {
  const asked = answerFetch(sayings);
  const personId = me.id ?? 'person-1';
  const vault = await openVault(personId);
  const letterbox = await openLetterbox(vault);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: null },
    ],
    { initialEntries: [at] },
  );
  let isStanding = false;
  const stands = () => {
    isStanding = true;
  };
  await act(async () => {
    render(
      <LanguageProvider initial={language}>
        <QueryClientProvider client={client}>
          <ConnectionProvider value={{ gatewayUrl, accessToken: () => 'token' }}>
            <VaultProvider value={vault}>
              <OpenLetterbox letterbox={letterbox}>
                <QueueProvider personId={personId} onEnded={() => undefined}>
                  <MeProvider value={aMe(me)}>
                    <Announcer>
                      <Suspense fallback={null}>
                        <Standing onStanding={stands} />
                        <RouterProvider router={router} />
                      </Suspense>
                    </Announcer>
                  </MeProvider>
                </QueueProvider>
              </OpenLetterbox>
            </VaultProvider>
          </ConnectionProvider>
        </QueryClientProvider>
      </LanguageProvider>,
    );
  });
  await waitFor(() => expect(isStanding).toBe(true));
  return { asked, router, vault, letterbox };
};
