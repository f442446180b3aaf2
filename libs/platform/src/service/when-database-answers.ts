import { setTimeout as pause } from 'node:timers/promises';
import { isPassingDatabaseFailure } from '../database-failure.js';
import { errorFields } from '../error-name.js';
import type { Log } from '../log.js';
import { pauseAfter } from '../waiting.js';

const firstPause = 100;
const longestPause = 5_000;

/** Tries something again for as long as the database is out of reach: it may start later than those who need it. */
export const whenDatabaseAnswers = async <T>(log: Log, attempt: () => Promise<T>): Promise<T> => {
  for (let failures = 1; ; failures += 1)
    try {
      return await attempt();
    } catch (error) {
      if (!isPassingDatabaseFailure(error)) throw error;
      log.warn('The service waits for its database', { failures, ...errorFields(error) });
      await pause(pauseAfter(failures, firstPause, longestPause));
    }
};
