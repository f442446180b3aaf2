import { readMasterKeys, readOwnerDatabaseUrl, readServiceConfig } from '../config.js';
import { rewrapKeys } from '../database/rewrap-keys.js';
import { discardReasons } from '../discard-parked-event.js';
import { jsonLog } from '../json-log.js';
import { stopWithProcess } from '../process.js';
import type { Service } from './define-service.js';

/**
 * What the `main.ts` of every service does: runs it until it is asked to stop. With one of these words it does that, and
 * ends: `migrate` brings its database up to date; `rewrap-keys` wraps the keys of organisations with the master key, whichever
 * of the others has wrapped them; `replay-parked-events` puts parked events through its handlers again;
 * `list-parked-events` tells which there are; `discard-parked-event ID REASON ACCOUNT` gives one up for good.
 */
export const main = async (service: Service): Promise<void> => {
  const log = jsonLog(service.name);
  const [, , word, eventId = '', reason, by] = process.argv;
  if (word === 'migrate') {
    await service.migrate(readOwnerDatabaseUrl());
    log.info('migrated');
    return;
  }
  if (word === 'rewrap-keys') {
    log.info('rewrapped keys', await rewrapKeys(readOwnerDatabaseUrl(), readMasterKeys()));
    return;
  }
  const config = readServiceConfig();
  if (word === 'replay-parked-events') {
    log.info('replayed parked events', await service.replayParked(config, { log }));
    return;
  }
  if (word === 'list-parked-events') {
    for (const event of await service.listParked(config, { log })) log.info('parked', event);
    return;
  }
  if (word === 'discard-parked-event') {
    const known = discardReasons.find((one) => one === reason);
    if (!known || !by) throw new Error(`Say why (${discardReasons.join(', ')}) and who answers for it.`);
    await service.discardParked(config, { eventId, reason: known, by }, { log });
    return;
  }
  const running = await service.run(config, { log });
  stopWithProcess(() => running.close(), log);
};
