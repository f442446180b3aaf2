import type { InTransaction } from '../transaction.js';
import type { Database } from '../database/database.js';
import type { EventLog, PartitionLag } from '../event-log/event-log.js';
import type { Consumer } from '../consumer.js';
import { countParkedEvents } from '../parked-event.js';
import type { Relay } from '../relay.js';
import { answerOr } from '../waiting.js';

/** What the health page of a service says. */
export type Health = {
  readonly service: string;
  readonly isReady: boolean;
  readonly database: 'reachable' | 'unreachable';
  readonly eventLog: 'reachable' | 'unreachable';
  /** Milliseconds that the oldest announcement has waited to be sent; null when it cannot be told */
  readonly oldestUnsentMilliseconds: number | null;
  /** Events on the log that this service has not taken in yet; null when it cannot be told */
  readonly eventsBehind: number | null;
  /** Events that wait to be replayed; null when it cannot be told */
  readonly eventsParked: number | null;
};

/** What a service's health is read from. */
export type HealthParts = {
  readonly database: Pick<Database, 'isReachable'>;
  readonly eventLog: Pick<EventLog, 'check'>;
  readonly relay: Pick<Relay, 'oldestUnsentAge'>;
  readonly consumer: Pick<Consumer, 'lag' | 'ownLag'> | null;
  readonly inTransaction: InTransaction;
};

// Whoever asks waits two seconds and more. A part that is silent must not make the others look ill.
const patience = 1_500;

/** How far this instance is behind on the partitions that it works on; none when the log does not say so soon enough. */
export const ownLagOf = async ({
  consumer,
}: Pick<HealthParts, 'consumer'>): Promise<readonly PartitionLag[]> =>
  consumer ? answerOr([], patience, consumer.ownLag()) : [];

/**
 * Looks at everything that a service needs, and waits for none of it for long. It is ready when its database answers: events
 * wait in the outbox.
 */
export const healthOf = async (
  service: string,
  { database, eventLog, relay, consumer, inTransaction }: HealthParts,
): Promise<Health> => {
  const [isReachable, isLogReachable, age, lag, parked] = await Promise.all([
    answerOr(false, patience, database.isReachable()),
    answerOr(
      false,
      patience,
      eventLog.check().then(() => true),
    ),
    answerOr(null, patience, relay.oldestUnsentAge()),
    consumer ? answerOr(null, patience, consumer.lag()) : [],
    answerOr(
      null,
      patience,
      inTransaction((tx) => countParkedEvents(tx, service)),
    ),
  ]);
  return {
    service,
    isReady: isReachable,
    database: isReachable ? 'reachable' : 'unreachable',
    eventLog: isLogReachable ? 'reachable' : 'unreachable',
    oldestUnsentMilliseconds: age,
    eventsParked: parked && parked.events,
    eventsBehind: lag && lag.reduce((sum, { behind }) => sum + behind, 0),
  };
};
