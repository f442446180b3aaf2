import { createDatabase } from '@whichdoor/testing';
import pg from 'pg';
import { PreparingClient } from './preparing-client.js';

describe('a connection that keeps what it repeats', () => {
  let client: PreparingClient;
  beforeEach(async () => {
    client = new PreparingClient((await createDatabase('preparing')).url);
    await client.connect();
  });
  afterEach(() => client.end());

  const kept = async () =>
    (await client.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.map(
      ({ statement }) => statement,
    );
  const repeat = async (times: number, text: string, values?: unknown[]) => {
    for (let time = 0; time < times; time += 1) await client.query(text, values);
  };

  it('keeps a statement from its third use on, and answers alike before and after', async () => {
    const answers: unknown[] = [];
    for (const number of [1, 2, 3, 4])
      answers.push((await client.query('select $1::int * 2 as twice', [number])).rows[0].twice);

    expect(answers).toEqual([2, 4, 6, 8]);
    expect(await kept()).toEqual(['select $1::int * 2 as twice']);
  });

  it('keeps nothing of what is used twice, or takes no parameters', async () => {
    await repeat(2, 'select $1::int', [1]);
    await repeat(5, 'select 1');

    expect(await kept()).toEqual([]);
  });

  it('keeps a bounded number', async () => {
    for (let number = 0; number < 70; number += 1) await repeat(3, `select $1::int + ${number}`, [1]);

    expect(await kept()).toHaveLength(60);
    expect((await client.query('select $1::int + 69 as sum', [1])).rows).toEqual([{ sum: 70 }]);
  });

  it('can use a kept statement after one that failed', async () => {
    const divide = 'select 1 / $1::int as share';
    await repeat(3, divide, [1]);

    await expect(client.query(divide, [0])).rejects.toThrow('division by zero');

    expect((await client.query(divide, [1])).rows).toEqual([{ share: 1 }]);
  });

  it('is not lent out again by its pool when an answer did not come in time', async () => {
    const pool = new pg.Pool({
      connectionString: (await createDatabase('preparing')).url,
      max: 1,
      query_timeout: 500,
      Client: PreparingClient,
    });
    pool.on('error', () => undefined);
    const lent = await pool.connect();
    lent.on('error', () => undefined);

    await expect(lent.query('select pg_sleep(60)')).rejects.toThrow('Query read timeout');
    lent.release();

    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('shows each organisation its own rows, though the statement is kept', async () => {
    await client.query(`
      create table note (organisation text, words text);
      insert into note values ('a', 'of a'), ('b', 'of b');
      alter table note enable row level security;
      create role preparing_reader; grant select on note to preparing_reader;
      create policy own on note to preparing_reader using (organisation = (select current_setting('app.organisation', true)));
      set role preparing_reader`);
    const seen: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      const organisation = round % 2 ? 'a' : 'b';
      await client.query(`begin; select set_config('app.organisation', '${organisation}', true)`);
      const { rows } = await client.query<{ words: string }>('select words from note where words <> $1', [
        '',
      ]);
      seen.push(...rows.map(({ words }) => words));
      await client.query('commit');
    }

    expect(seen).toEqual(Array.from({ length: 10 }, (_, round) => (round % 2 ? 'of a' : 'of b')));
    expect(await kept()).toContain('select words from note where words <> $1');
    await client.query('reset role; drop owned by preparing_reader; drop role preparing_reader');
  });
});
