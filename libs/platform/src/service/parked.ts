import { SystemClock } from '../clock.js';
import type { ServiceConfig } from '../config.js';
import { discardParkedEvent, listParkedEvents, type Discard } from '../discard-parked-event.js';
import { silentLog, type Log } from '../log.js';
import { replayParkedEvents, type ReplayResult } from '../parked-event.js';
import { assembleService, type AssembledService } from './assemble-service.js';
import { dataSourceOf } from './migrate.js';
import type { RunOptions } from './run-service.js';
import type { ServiceDefinition } from './service-definition.js';

/** Does something with what a service has parked. May run beside the service. */
const withParked = async <T>(
  service: ServiceDefinition,
  config: ServiceConfig,
  { log = silentLog, clock = new SystemClock() }: RunOptions,
  work: (parts: Pick<AssembledService, 'handlers' | 'inTransaction'> & { log: Log }) => Promise<T>,
): Promise<T> => {
  const source = await dataSourceOf(service, config.databaseUrl).initialize();
  const { app, handlers, inTransaction } = await assembleService(service, config, {
    source,
    log,
    clock,
    // The service that runs beside it relays what the replay announces.
    announced: () => undefined,
  });
  try {
    return await work({ handlers, inTransaction, log });
  } finally {
    await app.close();
    await source.destroy();
  }
};

/** Puts what a service has parked through its handlers again. */
export const replayParked = (
  service: ServiceDefinition,
  config: ServiceConfig,
  options: RunOptions = {},
): Promise<ReplayResult> =>
  withParked(service, config, options, (parts) => replayParkedEvents({ consumer: service.name, ...parts }));

/** Gives one parked event up, in somebody's name. */
export const discardParked = (
  service: ServiceDefinition,
  config: ServiceConfig,
  discard: Pick<Discard, 'eventId' | 'reason' | 'by'>,
  options: RunOptions = {},
): Promise<void> =>
  withParked(service, config, options, (parts) =>
    discardParkedEvent({ consumer: service.name, ...discard, ...parts }),
  );

/** What a service has parked. */
export const listParked = (
  service: ServiceDefinition,
  config: ServiceConfig,
  options: RunOptions = {},
): ReturnType<typeof listParkedEvents> =>
  withParked(service, config, options, ({ inTransaction }) => listParkedEvents(inTransaction, service.name));
