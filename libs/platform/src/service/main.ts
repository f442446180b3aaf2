import { readMasterKeys, readOwnerDatabaseUrl, readServiceConfig } from '../config.js';
import { rewrapKeys } from '../database/rewrap-keys.js';
import { discardReasons } from '../discard-parked-event.js';
import { errorFields, placesOf } from '../error-name.js';
import { OperatorError } from '../errors.js';
import { jsonLog } from '../json-log.js';
import type { Log } from '../log.js';
import { stopWithProcess } from '../process.js';
import type { Service } from './define-service.js';
import type { RunningService } from './run-service.js';

/**
 * What the `main.ts` of every service does: runs it until it is asked to stop. With one of these words it does that, and
 * ends: `migrate` brings its database up to date; `rewrap-keys` wraps the keys of organisations with the master key, whichever
 * of the others has wrapped them; `replay-parked-events` puts parked events through its handlers again;
 * `list-parked-events` tells which there are; `discard-parked-event ID REASON ACCOUNT` gives one up for good.
 */
export const main = async (service: Service): Promise<void> => {
  const log = jsonLog(service.name);
  try {
    await run(service, log);
  } catch (error) {
    log.error('The service could not do it', { ...errorFields(error), stack: placesOf(error) });
    process.exit(1);
  }
};

const run = async (service: Service, log: Log): Promise<void> => {
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
    if (!known || !by)
      throw new OperatorError(`Say why (${discardReasons.join(', ')}) and who answers for it.`);
    await service.discardParked(config, { eventId, reason: known, by }, { log });
    return;
  }
  let running: RunningService | null = null;
  // Before it runs: it may wait for its database, and whoever started it may be gone meanwhile.
  stopWithProcess(async () => running?.close(), log);
  running = await service.run(config, { log });
};
