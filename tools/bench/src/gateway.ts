import { randomBytes } from 'node:crypto';
import { createKeycloakAdministration } from '@whichdoor/platform';
import { inBenchFolder, type BenchSector } from './bench-sector.js';
import { GraphClient } from './graph-client.js';
import type { BenchOptions } from './options.js';
import { byTurns, inMilliseconds, median, quantile } from './statistics.js';

const needs = '{ needs(first: 20) { nodes { id kind status openedIn } pageInfo { hasNextPage } } }';
const services = '{ services(first: 50) { nodes { id name kinds areas } } }';
const encounters = '{ encounters(first: 20) { nodes { id month site { id name area } } } }';
const warmUpPairs = 300;
/** Tokens end after five minutes; a person whose browser runs longer gets another in time. */
const tokenLastsMs = 4 * 60_000;

type User = {
  readonly id: string;
  readonly name: string;
  token(): Promise<string>;
};

/** Lets the lists hold something: 20 needs, and 20 encounters at a site of the worker's own. */
const fillLists = async (client: GraphClient, url: string, token: string) => {
  const month = new Date().toISOString().slice(0, 7);
  const { me } = await client.get<{ me: { organisation: { sites: { id: string }[] } } }>(
    url,
    token,
    '{ me { organisation { sites { id } } } }',
  );
  const siteId = me.organisation.sites[0]?.id;
  for (let made = 0; made < 20; made += 1) {
    await client.get(
      url,
      token,
      'mutation N($input: OpenNeedInput!) { openNeed(input: $input) { __typename } }',
      {
        input: { kind: 'COUNSELLING', month },
      },
    );
    await client.get(
      url,
      token,
      'mutation E($input: RecordEncounterInput!) { recordEncounter(input: $input) { __typename } }',
      { input: { siteId, month, gave: ['LISTENING'] } },
    );
  }
};

const compare = async (
  client: GraphClient,
  {
    what,
    query,
    token,
    gateway,
    subgraph,
    pairs,
  }: Readonly<Record<'what' | 'query' | 'token' | 'gateway' | 'subgraph', string>> & { pairs: number },
) => {
  const timed = (url: string) => async () => {
    const { data, errors, milliseconds } = await client.ask(url, token, query);
    if (!data || errors.length > 0) throw new Error(`${what}: ${errors.join(', ')}`);
    return milliseconds;
  };
  await byTurns(warmUpPairs, timed(subgraph), timed(gateway));
  const { first: direct, second: through } = await byTurns(pairs, timed(subgraph), timed(gateway));
  console.log(
    `P6 ${what}: subgraph p50 ${inMilliseconds(median(direct))}, gateway p50 ${inMilliseconds(median(through))}, ` +
      `ratio ${(median(through) / median(direct)).toFixed(2)} (goal 1.5); ` +
      `p99 ${inMilliseconds(quantile(direct, 0.99))} and ${inMilliseconds(quantile(through, 0.99))}; ${pairs} pairs`,
  );
};

/** People as an administrator adds them, each signed in through the code flow. */
const createUsers = async (sector: BenchSector, count: number): Promise<User[]> => {
  const administration = createKeycloakAdministration({
    realmUrl: `${sector.run.addresses.identity}/realms/whichdoor`,
    clientId: 'whichdoor-directory',
    clientSecret: sector.read('identity-clients.json')['whichdoor-directory'] ?? '',
  });
  const users: User[] = [];
  for (let number = 1; number <= count; number += 1) {
    const username = `bench-user-${number}`;
    const initialPassword = randomBytes(12).toString('base64url');
    const person = await administration.createPerson({
      username,
      name: `Bench User-${number}`,
      email: null,
      organisationId: null,
      initialPassword,
    });
    if ('refusal' in person) throw new Error(person.message);
    let held: Promise<string> | null = null;
    let since = 0;
    users.push({
      id: person.id,
      name: person.name,
      token: () => {
        if (!held || performance.now() - since > tokenLastsMs) {
          held = sector.tokenOf(username, initialPassword);
          since = performance.now();
        }
        return held;
      },
    });
    await users.at(-1)?.token();
  }
  return users;
};

type Me = { readonly me: { readonly id: string; readonly name: string } | null };
/** Whose an answer is. One that does not say whose it is, is nobody's. */
export const judge = (answer: Me | null, user: Pick<User, 'id' | 'name'>): 'own' | 'foreign' | 'none' => {
  if (!answer?.me) return 'none';
  return answer.me.id === user.id && answer.me.name === user.name ? 'own' : 'foreign';
};

const askAsMany = async (client: GraphClient, url: string, users: readonly User[], requests: number) => {
  const count = { own: 0, foreign: 0, none: 0 };
  const begun = performance.now();
  await Promise.all(
    users.map(async (user) => {
      for (let asked = 0; asked < requests; asked += 1) {
        const { data } = await client.ask<Me>(url, await user.token(), '{ me { id name } }');
        count[judge(data, user)] += 1;
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const total = users.length * requests;
  console.log(
    `P6 ${count.foreign} answers of another user in ${total} (${users.length} users × ${requests} requests at once); ` +
      `${count.none} without an answer; ${(total / seconds).toFixed(0)} requests/s${count.foreign ? ' ✗' : ''}`,
  );
  return count.foreign === 0 && count.none === 0;
};

/** P6: what asking through the gateway costs, and that nobody is given another person's answer. */
export const measureGateway = ({ portBase, pairs, users, requests }: BenchOptions): Promise<boolean> =>
  inBenchFolder(portBase, async ({ start }) => {
    const sector = await start();
    const client = new GraphClient(users);
    const gateway = sector.graphOf('gateway');
    try {
      const token = await sector.tokenOf('peer-worker');
      await fillLists(client, gateway, token);
      const one = { token, gateway, pairs };
      await compare(client, { ...one, what: '20 needs', query: needs, subgraph: sector.graphOf('intake') });
      await compare(client, {
        ...one,
        what: '50 services',
        query: services,
        subgraph: sector.graphOf('directory'),
      });

      const both: number[] = [];
      for (let asked = -warmUpPairs; asked < pairs; asked += 1) {
        const { milliseconds, errors } = await client.ask(gateway, token, encounters);
        if (errors.length > 0) throw new Error(`encounters: ${errors.join(', ')}`);
        if (asked >= 0) both.push(milliseconds);
      }
      console.log(
        `P6 20 encounters with their sites, two subgraphs: p50 ${inMilliseconds(median(both))}, p99 ${inMilliseconds(quantile(both, 0.99))} (for information)`,
      );
      const people = await createUsers(sector, users);
      client.reconnect();
      return await askAsMany(client, gateway, people, requests);
    } finally {
      client.close();
    }
  });
