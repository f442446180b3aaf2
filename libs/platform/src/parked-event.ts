import type { EntityManager } from 'typeorm';
import type { EventHandler } from './event-handler.js';
import type { Log } from './log.js';
import type { InTransaction } from './transaction.js';

export type ReplaySettings = {
  readonly consumer: string;
  readonly handlers: readonly EventHandler[];
  readonly inTransaction: InTransaction;
  readonly log: Log;
};

/** What a replay did: events that passed, and events that are parked still. */
export type ReplayResult = { readonly passed: number; readonly parked: number };

export declare const replayParkedEvents: (settings: ReplaySettings) => Promise<ReplayResult>;
/** How many events a consumer has parked, and for how many keys. For health pages. */
export declare const countParkedEvents: (
  tx: EntityManager,
  consumer: string,
) => Promise<{ events: number; keys: number }>;
