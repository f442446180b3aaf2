import type { EventLog } from './event-log/event-log.js';
import type { Log } from './log.js';

export type RelaySettings = {
  /** The service's database, as the role that serves. The relay holds one connection of its own. */
  readonly databaseUrl: string;
  readonly eventLog: Pick<EventLog, 'publish'>;
  readonly log: Log;
  /** Events sent at once; 500 unless said. */
  readonly batchSize?: number;
  /** Milliseconds between looks at the outbox when nothing wakes the relay; 1,000 unless said. */
  readonly pollEvery?: number;
  /** Milliseconds that sent events are kept; seven days unless said. */
  readonly keepSentFor?: number;
};

export type Relay = {
  /** Call it after a commit that announced something: the relay looks at once, here or in the instance that relays. */
  wake(): void;
  /** Whether this instance is the one that relays now. */
  isActive(): boolean;
  /** Milliseconds that the oldest unsent event has waited, 0 when none waits. Rejects when the database does not answer. */
  oldestUnsentAge(): Promise<number>;
  close(): Promise<void>;
};

export declare const startRelay: (settings: RelaySettings) => Relay;
