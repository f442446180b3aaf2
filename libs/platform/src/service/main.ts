import { readOwnerDatabaseUrl, readServiceConfig } from '../config.js';
import { jsonLog } from '../json-log.js';
import { stopWithProcess } from '../process.js';
import type { Service } from './define-service.js';

/**
 * What the `main.ts` of every service does: runs it until it is asked to stop. With the word `replay-parked-events` it
 * puts parked events through its handlers again and ends; with `migrate` it brings its database up to date and ends.
 */
export const main = async (service: Service): Promise<void> => {
  const log = jsonLog(service.name);
  if (process.argv[2] === 'migrate') {
    await service.migrate(readOwnerDatabaseUrl());
    log.info('migrated');
    return;
  }
  const config = readServiceConfig();
  if (process.argv[2] === 'replay-parked-events') {
    log.info('replayed parked events', await service.replayParked(config, { log }));
    return;
  }
  const running = await service.run(config, { log });
  stopWithProcess(() => running.close(), log);
};
