import { createDatabase } from '@whichdoor/testing';
import { DataSource } from 'typeorm';
import { type Gate, openGate } from '../event-log/gate.fixture.js';
import type { Log } from '../log.js';
import { whenDatabaseAnswers } from './when-database-answers.js';

describe('a service that starts', () => {
  let gate: Gate;
  let lines: { message: string; error: unknown }[];
  let log: Log;
  beforeEach(async () => {
    gate = await openGate((await createDatabase('starting')).url);
    lines = [];
    const keep: Log['info'] = (message, fields) => void lines.push({ message, error: fields?.['error'] });
    log = { info: keep, warn: keep, error: keep };
  });
  afterEach(() => gate.close());

  const connect = async () => {
    const source = await new DataSource({ type: 'postgres', url: gate.url }).initialize();
    await source.destroy();
    return 'connected';
  };

  it('waits for a database that starts later, and says so', async () => {
    gate.cut();
    const connecting = whenDatabaseAnswers(
      {
        ...log,
        warn: (message, fields) => {
          log.warn(message, fields);
          if (lines.length === 2) gate.mend();
        },
      },
      connect,
    );

    expect(await connecting).toBe('connected');
    expect(lines).toEqual(
      [1, 2].map(() => ({ message: 'The service waits for its database', error: 'Error ECONNRESET' })),
    );
  });

  it('does not wait when waiting does not help', async () => {
    const failing = whenDatabaseAnswers(log, () => Promise.reject(new TypeError('on purpose')));

    await expect(failing).rejects.toThrow('on purpose');
    expect(lines).toEqual([]);
  });
});
