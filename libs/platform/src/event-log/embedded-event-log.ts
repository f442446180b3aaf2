import type { Log } from '../log.js';
import type { EventLog } from './event-log.js';

export type EmbeddedEventLogSettings = {
  /** The log's own database. */
  readonly url: string;
  readonly log: Log;
};

/** Creates or completes the log's tables. Harmless when run twice or by several at once. */
export declare const prepareEmbeddedEventLog: (url: string) => Promise<void>;
/** Opens the log. Connects when first used. */
export declare const openEmbeddedEventLog: (settings: EmbeddedEventLogSettings) => EventLog;
