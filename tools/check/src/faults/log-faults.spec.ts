import { serviceDatabaseAway } from './log-faults.js';
import { randomFrom } from './random.js';
import type { Rig } from './rig.js';

describe('a database that lets nobody in', () => {
  it('is opened again though the answer to what shut it did not come', async () => {
    const asked: string[] = [];
    const query = async (sql: string) => {
      asked.push(sql);
      if (sql.includes('pg_terminate_backend')) throw new Error('Connection terminated unexpectedly');
    };
    const databases = new Proxy({}, { get: (_, name) => `postgres://host/${String(name)}` });
    const rig = { run: () => ({ databases }), database: () => ({ query }) } as unknown as Rig;

    const struck = serviceDatabaseAway.strike(rig, {} as never, { poison: [], repeated: 0 }, randomFrom(6));

    await expect(struck).rejects.toThrow('Connection terminated');
    expect(asked.at(-1)).toMatch(/allow_connections true$/);
  });
});
