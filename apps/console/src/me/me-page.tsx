import { useEffect, useState } from 'react';
import { DoorsPage } from '../door/doors-page.js';
import { sentenceOf, type Connection } from '../graph/ask.js';
import { fetchMe, type Me } from './me.js';

const roleNames: Readonly<Record<string, string>> = {
  worker: 'Worker',
  coordinator: 'Coordinator',
  manager: 'Manager',
  planner: 'Sector planner',
  policy: 'Policy officer',
  'organisation-admin': 'Organisation administrator',
  'sector-admin': 'Sector administrator',
  custodian: 'Custodian',
};

type Told =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly me: Me }
  | { readonly kind: 'problem'; readonly message: string };

/** Who is signed in, as the sector knows them, and what they can do here. */
export const MePage = ({ gatewayUrl, accessToken }: Connection) => {
  const [told, setTold] = useState<Told>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const asked = new AbortController();
    fetchMe({ gatewayUrl, accessToken }, asked.signal).then(
      (me) => setTold({ kind: 'known', me }),
      (problem: unknown) => {
        if (asked.signal.aborted) return;
        // A renewed token asks again; if that fails, what somebody is in the middle of stays on the screen.
        setTold((before) =>
          before.kind === 'known' ? before : { kind: 'problem', message: sentenceOf(problem) },
        );
      },
    );
    return () => asked.abort();
  }, [gatewayUrl, accessToken, attempt]);

  if (told.kind === 'waiting') return <main className="page" aria-busy="true" />;
  if (told.kind === 'problem')
    return (
      <main className="page">
        <h1>You are signed in</h1>
        <p role="alert" className="problem">
          {told.message}
        </p>
        <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
          Ask again
        </button>
      </main>
    );

  const { name, organisation, roles, permissions } = told.me;
  const canMatch = permissions.includes('SERVICE_MATCH');
  return (
    <main className={canMatch ? 'page wide' : 'page'}>
      <h1>Hello, {name}</h1>
      <dl className="about">
        <div>
          <dt>You work for</dt>
          <dd>{organisation?.name ?? 'the whole sector'}</dd>
        </div>
        <div>
          <dt>{roles.length === 1 ? 'Your role' : 'Your roles'}</dt>
          <dd>
            {roles.map((role) => roleNames[role] ?? role).join(', ') || 'none yet: ask your administrator'}
          </dd>
        </div>
      </dl>
      {canMatch && <DoorsPage gatewayUrl={gatewayUrl} accessToken={accessToken} />}
    </main>
  );
};
