import type { EventHandler } from './event-handler.js';
import type { EventLog, PartitionLag } from './event-log/event-log.js';
import type { Log } from './log.js';
import type { InTransaction } from './transaction.js';

export type ConsumerSettings = {
  /** The service's name: the consumer group, and the consumer in the inbox. */
  readonly group: string;
  readonly handlers: readonly EventHandler[];
  readonly eventLog: EventLog;
  readonly inTransaction: InTransaction;
  readonly log: Log;
  /** How often a handler may fail before its event is parked; 5 unless said. */
  readonly tries?: number;
  /** Milliseconds before the second try, doubled each time; 50 unless said. */
  readonly firstPause?: number;
};

export type Consumer = {
  readonly topics: readonly string[];
  lag(): Promise<readonly PartitionLag[]>;
  close(): Promise<void>;
};

export declare const startConsumer: (settings: ConsumerSettings) => Promise<Consumer>;
