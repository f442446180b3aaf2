import type { ServiceConfig } from '../config.js';
import { prepareDatabase, type PreparedDatabase } from '../database/prepare-database.js';
import { prepareEmbeddedEventLog } from '../event-log/embedded-event-log.js';
import type { ReplayResult } from '../parked-event.js';
import { findDrift, migrate } from './migrate.js';
import { replayParked, runService, type RunningService, type RunOptions } from './run-service.js';
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
  /** Statements that would change a table so that it fits its mapping: none when migrations and mappings agree. */
  findDrift(ownerUrl: string): Promise<readonly string[]>;
  run(config: ServiceConfig, options?: RunOptions): Promise<RunningService>;
  /** Puts parked events through its handlers again. */
  replayParked(config: ServiceConfig, options?: RunOptions): Promise<ReplayResult>;
};

/** Declares a service. */
export const defineService = (definition: ServiceDefinition): Service => ({
  ...definition,
  prepare: (adminUrl, options) => prepareDatabase(adminUrl, { service: definition.name, ...options }),
  prepareEventLog: prepareEmbeddedEventLog,
  migrate: (ownerUrl) => migrate(definition, ownerUrl),
  findDrift: (ownerUrl) => findDrift(definition, ownerUrl),
  run: (config, options) => runService(definition, config, options),
  replayParked: (config, options) => replayParked(definition, config, options),
});
