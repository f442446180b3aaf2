import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useAuth } from 'react-oidc-context';
import type { Connection } from '../graph/ask.js';
import { ConnectionProvider } from '../graph/connection-context.js';
import { GraphError, isPassing } from '../graph/graph-error.js';
import { VaultProvider } from '../offline/vault-context.js';
import { openVault, type Vault } from '../offline/vault.js';
import { EndedDialog } from './ended-dialog.js';
import { rememberSignedIn } from './resume.js';
import { Welcome } from './welcome.js';
import { WhoIsIt } from './who-is-it.js';

const isEnded = (problem: unknown) => problem instanceof GraphError && problem.code === 'UNAUTHENTICATED';

const clientThatTells = (onEnded: () => void) => {
  const onError = (problem: unknown) => {
    if (isEnded(problem)) onEnded();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The console says itself when it is offline: a request that waits in silence tells nobody anything.
        networkMode: 'always',
        retry: (failures, problem) => failures < 2 && isPassing(problem),
      },
      // Only what carries a key for being sent twice is sent again, and whoever sends it decides so.
      mutations: { networkMode: 'always', retry: false },
    },
  });
};

/** Everything that a signed-in person's pages stand on: the graph, its answers, what they have typed, and who they are. */
const SignedIn = ({
  gatewayUrl,
  personId,
  children,
}: {
  readonly gatewayUrl: string;
  readonly personId: string;
  readonly children: ReactNode;
}) => {
  const auth = useAuth();
  const [isOver, setIsOver] = useState(false);
  const [vault, setVault] = useState<Vault | null>(null);
  const token = useRef<string | null>(null);
  token.current = auth.user && !auth.user.expired ? auth.user.access_token : null;

  const client = useMemo(() => clientThatTells(() => setIsOver(true)), []);
  const connection = useMemo<Connection>(
    () => ({ gatewayUrl, accessToken: () => token.current }),
    [gatewayUrl],
  );
  useEffect(() => {
    rememberSignedIn();
    let isWanted = true;
    void openVault(personId).then((opened) => {
      if (isWanted) setVault(opened);
    });
    return () => {
      isWanted = false;
    };
  }, [personId]);

  if (!vault) return null;
  return (
    <QueryClientProvider client={client}>
      <ConnectionProvider value={connection}>
        <VaultProvider value={vault}>
          <WhoIsIt>{children}</WhoIsIt>
          {isOver && <EndedDialog />}
        </VaultProvider>
      </ConnectionProvider>
    </QueryClientProvider>
  );
};

/** Signed out, on the way, or signed in: who was signed in once keeps their page, even when the session has ended. */
export const Session = ({
  gatewayUrl,
  children,
}: {
  readonly gatewayUrl: string;
  readonly children: ReactNode;
}) => {
  const auth = useAuth();
  const [personId, setPersonId] = useState<string | null>(null);
  const signedIn = auth.isAuthenticated ? auth.user?.profile.sub : undefined;
  if (signedIn && signedIn !== personId) setPersonId(signedIn);

  return personId ? (
    <SignedIn key={personId} gatewayUrl={gatewayUrl} personId={personId}>
      {children}
    </SignedIn>
  ) : (
    <Welcome />
  );
};
