import { randomUUID } from 'node:crypto';

/** What is asked of each service without a pause, and what was answered. */
export type Tally = {
  readonly answered: Map<string, number>;
  readonly failures: string[];
  readonly needIds: string[];
};

type Question = { readonly service: string; readonly document: string; readonly input?: () => object };

const month = new Date().toISOString().slice(0, 7);

const questions: Readonly<Record<'worker' | 'planner', readonly Question[]>> = {
  worker: [
    { service: 'directory', document: '{ services(first: 5) { nodes { id name } } }' },
    {
      service: 'intake',
      document:
        'mutation ($input: OpenNeedInput!) { openNeed(input: $input) { __typename ... on Need { id } } }',
      input: () => ({ kind: 'COUNSELLING', month, idempotencyKey: randomUUID() }),
    },
    {
      service: 'knowledge',
      document:
        'mutation ($input: NoteInsightInput!) { noteInsight(input: $input) { __typename ... on Insight { id } } }',
      input: () => ({ words: 'Written while everything is replaced.', permission: 'TEAM' }),
    },
    { service: 'referrals', document: '{ inbox(first: 5) { nodes { id status } } }' },
  ],
  planner: [
    {
      service: 'analytics',
      document: `{ gaps(filter: { from: "${month}", to: "${month}" }) { requests { text } } }`,
    },
  ],
};

/** Asks until it is over, and never twice: what is not answered has failed. */
export const workWithoutPause = async (
  gatewayUrl: string,
  role: keyof typeof questions,
  token: () => Promise<string>,
  tally: Tally,
  isOver: () => boolean,
): Promise<void> => {
  const asked = questions[role];
  for (let turn = 0; !isOver(); turn += 1) {
    const question = asked[turn % asked.length];
    if (!question) return;
    const problem = await askOnce(gatewayUrl, await token(), question, tally);
    if (problem === null)
      tally.answered.set(question.service, (tally.answered.get(question.service) ?? 0) + 1);
    else tally.failures.push(`${question.service}: ${problem}`);
  }
};

type Body = {
  readonly data?: Record<string, { readonly __typename?: string; readonly id?: string } | null> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

const send = async (gatewayUrl: string, token: string, query: string, variables: object): Promise<Body> => {
  const response = await fetch(gatewayUrl, {
    method: 'POST',
    signal: AbortSignal.timeout(30_000),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Body;
};

/** Null when it was answered; else what was wrong. */
const askOnce = async (
  gatewayUrl: string,
  token: string,
  { document, input }: Question,
  tally: Tally,
): Promise<string | null> => {
  try {
    const { data, errors } = await send(gatewayUrl, token, document, input ? { input: input() } : {});
    const [told] = Object.values(data ?? {});
    if (errors?.length || !told) return errors?.[0]?.extensions?.code ?? errors?.[0]?.message ?? 'no answer';
    if (told.__typename === 'Need' && told.id) tally.needIds.push(told.id);
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
};

/** Which of the needs that were promised the sector does not have. */
export const findMissingNeeds = async (
  gatewayUrl: string,
  token: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const missing: string[] = [];
  for (const id of ids) {
    const { data } = await send(gatewayUrl, token, 'query ($id: UUID!) { need(id: $id) { id } }', { id });
    if (data?.['need']?.id !== id) missing.push(id);
  }
  return missing;
};
