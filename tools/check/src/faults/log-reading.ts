import { randomUUID } from 'node:crypto';
import { topics } from '@whichdoor/contracts';
import { openEventLog, silentLog, type DeliveredRecord, type EventLog } from '@whichdoor/platform';
import type { RunFile } from '@whichdoor/local';
import { until } from './rig.js';

/** Opens the event log that a running sector uses. */
export const openLogOf = ({ eventLog }: RunFile): EventLog => {
  const brokers = eventLog['KAFKA_BROKERS'];
  return openEventLog(
    brokers
      ? { kind: 'kafka', brokers: brokers.split(','), tls: null, sasl: null }
      : { kind: 'embedded', url: eventLog['EVENT_LOG_URL'] ?? '' },
    { clientId: 'checker', log: silentLog },
  );
};

/** Everything on the log, from the oldest on, as one more consumer group is given it: once each, in the order of a partition. */
export const readWholeLog = async (log: EventLog): Promise<readonly DeliveredRecord[]> => {
  const group = `checker-${randomUUID()}`;
  const seen = new Map<string, DeliveredRecord>();
  const subscription = await log.subscribe({
    group,
    topics,
    handle: async (record) => void seen.set(`${record.topic} ${record.partition} ${record.offset}`, record),
  });
  await until('the checker has read the whole log', async () => {
    const lag = await log.lag(group, topics);
    return lag.length > 0 && seen.size > 0 && lag.every(({ behind }) => behind === 0);
  });
  await subscription.close();
  return [...seen.values()].sort((one, other) => Number(BigInt(one.offset) - BigInt(other.offset)));
};
