import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Person } from '../faults/person.js';
import { withDatabase, type Server } from './server.js';

/** What one database holds: rows, and a digest of them, per table. */
export type Holding = ReadonlyMap<string, { readonly rows: number; readonly digest: string }>;

// The machinery of events itself: what was sent and taken in is counted by its effects.
const machinery = ['outbox', 'inbox', 'migration'];

/** Reads every table of a database, as the superuser, to whom all rows are shown. */
export const holdingOf = async ({ superuserUrl }: Server, database: string): Promise<Holding> => {
  const client = new pg.Client({ connectionString: withDatabase(superuserUrl, database) });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
    );
    const holding = new Map<string, { rows: number; digest: string }>();
    for (const { name } of tables.filter(({ name }) => !machinery.includes(name))) {
      const { rows } = await client.query<{ text: string }>(
        `select row::text as text from "${name}" row order by row::text collate "C"`,
      );
      const digest = createHash('sha256')
        .update(rows.map(({ text }) => text).join('\n'))
        .digest('hex');
      holding.set(name, { rows: rows.length, digest });
    }
    return holding;
  } finally {
    await client.end();
  }
};

/** Tables in which two holdings differ, with how many rows each has. */
export const differencesOf = (expected: Holding, found: Holding): readonly string[] =>
  [...new Set([...expected.keys(), ...found.keys()])]
    .filter((table) => expected.get(table)?.digest !== found.get(table)?.digest)
    .map(
      (table) =>
        `${table}: ${expected.get(table)?.rows ?? 'no'} rows were expected, ${found.get(table)?.rows ?? 'none'} found`,
    );

export const rowsIn = (holding: Holding): number =>
  [...holding.values()].reduce((sum, { rows }) => sum + rows, 0);

/** What a planner is shown of six months, word for word. */
export const plannersView = async (planner: Person, month: string): Promise<string> => {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - 5);
  const figure = '{ text value }';
  const afterwards = `afterwards { absorbed ${figure} placedElsewhere ${figure} neither ${figure} }`;
  const told = await planner.ask(`{
      gaps(filter: { from: "${first.toISOString().slice(0, 7)}", to: "${month}" }) {
        requests ${figure} unanswered ${figure} shutOut ${figure} undeclared ${figure} ${afterwards}
        byCriterion(first: 100) { criterion { id } class shutOut ${figure} ${afterwards} }
        byService { service { id name } shutOut ${figure} }
        byMonth { month shutOut ${figure} }
        notes
      }
    }`);
  // Two views of nothing would be alike.
  if (told === null) throw new Error('The planner was shown nothing.');
  return JSON.stringify(told);
};
