import type { InTransaction } from '../transaction.js';
import type { Database } from '../database/database.js';
import type { EventLog } from '../event-log/event-log.js';
import type { Consumer } from '../consumer.js';
import { countParkedEvents } from '../parked-event.js';
import type { Relay } from '../relay.js';

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

/** Looks at everything that a service needs. It is ready when its database answers: events wait in the outbox. */
export const healthOf = async (
  service: string,
  parts: {
    database: Database;
    eventLog: EventLog;
    relay: Relay;
    consumer: Consumer | null;
    inTransaction: InTransaction;
  },
): Promise<Health> => {
  const [isReachable, isLogReachable, age, lag, parked] = await Promise.all([
    parts.database.isReachable(),
    parts.eventLog.check().then(
      () => true,
      () => false,
    ),
    parts.relay.oldestUnsentAge().catch(() => null),
    parts.consumer?.lag().catch(() => null) ?? [],
    parts.inTransaction((tx) => countParkedEvents(tx, service)).catch(() => null),
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
