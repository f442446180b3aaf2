import type { LogRecord } from './event-log.js';

/** Below what a broker takes as one partition's share of a request unless it is told otherwise (1 MiB). */
const mostBytes = 900_000;

// Lengths, time and offset of a record as Kafka writes them, rounded up.
const bytesAround = 50;

const bytesOf = ({ key, value, headers }: LogRecord) =>
  Object.entries(headers).reduce(
    (sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text) + 10,
    bytesAround + Buffer.byteLength(key) + Buffer.byteLength(value),
  );

/**
 * Divides a publication, in its order, into requests that a broker takes even when all of one is for the same partition.
 * A record that is larger goes by itself.
 */
export const inRequests = (records: readonly LogRecord[]): readonly (readonly LogRecord[])[] => {
  const requests: LogRecord[][] = [];
  let bytes = Infinity;
  for (const record of records) {
    const size = bytesOf(record);
    if (bytes + size > mostBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(record);
    bytes += size;
  }
  return requests;
};
