import type { Log } from '../log.js';
import { openEmbeddedEventLog } from './embedded-event-log.js';
import type { EventLog } from './event-log.js';
import type { EventLogAddress } from './event-log-address.js';
import { openKafkaEventLog } from './kafka-event-log.js';

/**
 * Opens the event log wherever it is. Connects when first used.
 *
 * @param clientId what the log's administrators see: the name of the service or tool
 */
export const openEventLog = (
  address: EventLogAddress,
  { clientId, log }: { readonly clientId: string; readonly log: Log },
): EventLog => {
  switch (address.kind) {
    case 'embedded':
      return openEmbeddedEventLog({ url: address.url, log });
    case 'kafka':
      return openKafkaEventLog({ address, clientId, log });
  }
};
