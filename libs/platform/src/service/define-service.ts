import type { ServiceConfig } from '../config.js';
import { prepareDatabase, type PreparedDatabase } from '../database/prepare-database.js';
import { prepareEmbeddedEventLog } from '../event-log/embedded-event-log.js';
import type { Discard, listParkedEvents } from '../discard-parked-event.js';
import type { ReplayResult } from '../parked-event.js';
import { findDrift, migrate, undoMigrations } from './migrate.js';
import { discardParked, listParked, replayParked } from './parked.js';
import { runService, type RunningService, type RunOptions } from './run-service.js';
import type { ServiceDefinition } from './service-definition.js';

/** A service as its `main.ts`, a tool or a test can start it. */
export type Service = ServiceDefinition & {
  /** Makes its database and roles. Harmless when repeated. */
  prepare(
    adminUrl: string,
    options: { database?: string; passwords: { owner: string; serving: string }; template?: string },
  ): Promise<PreparedDatabase>;
  /** Makes the tables of the embedded event log in a database of the log's own. Harmless when repeated. */
  prepareEventLog(url: string): Promise<void>;
  /** Brings its database to the newest migration, as its owner. */
  migrate(ownerUrl: string): Promise<void>;
  /** Takes all migrations back, the newest first, and the rows with them. For tests, and for a mistaken installation. */
  undoMigrations(ownerUrl: string): Promise<void>;
  /** Statements that would change a table so that it fits its mapping: none when migrations and mappings agree. */
  findDrift(ownerUrl: string): Promise<readonly string[]>;
  run(config: ServiceConfig, options?: RunOptions): Promise<RunningService>;
  /** Puts parked events through its handlers again. */
  replayParked(config: ServiceConfig, options?: RunOptions): Promise<ReplayResult>;
  /** Gives one parked event up for good, in the name of an account. */
  discardParked(
    config: ServiceConfig,
    discard: Pick<Discard, 'eventId' | 'reason' | 'by'>,
    options?: RunOptions,
  ): Promise<void>;
  listParked(config: ServiceConfig, options?: RunOptions): ReturnType<typeof listParkedEvents>;
};

/** Declares a service. */
export const defineService = (definition: ServiceDefinition): Service => ({
  ...definition,
  prepare: (adminUrl, options) => prepareDatabase(adminUrl, { service: definition.name, ...options }),
  prepareEventLog: prepareEmbeddedEventLog,
  migrate: (ownerUrl) => migrate(definition, ownerUrl),
  undoMigrations: (ownerUrl) => undoMigrations(definition, ownerUrl),
  findDrift: (ownerUrl) => findDrift(definition, ownerUrl),
  run: (config, options) => runService(definition, config, options),
  replayParked: (config, options) => replayParked(definition, config, options),
  discardParked: (config, discard, options) => discardParked(definition, config, discard, options),
  listParked: (config, options) => listParked(definition, config, options),
});
