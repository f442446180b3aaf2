import type { Envelope } from '@whichdoor/contracts';
import type { EventLog, LogRecord } from '@whichdoor/platform';
import { tellMonth, type PastFact } from './history.js';
import { monthsEndingWith } from './months.js';

/** Months of history, the present one included. */
export const monthsOfHistory = 6;
const batchSize = 500;

/** An announcement as the service that owns the matter would have put it on the log. */
export const toRecord = ({ id, time, source, actor, fact }: PastFact): LogRecord => {
  const envelope: Envelope = {
    specversion: '1.0',
    id,
    source: `/whichdoor/${source}`,
    type: fact.type,
    subject: fact.key,
    time,
    datacontenttype: 'application/json',
    dataschema: `whichdoor:${fact.type}`,
    correlationid: 'demonstration-history',
    actor,
    data: fact.data,
  };
  return {
    topic: fact.topic,
    key: fact.key,
    value: JSON.stringify(envelope),
    headers: { 'content-type': 'application/cloudevents+json; charset=UTF-8' },
  };
};

/**
 * Puts the months of history up to this one onto the event log. Every event has the same id at every load, so that
 * those who have heard it already leave it at that.
 *
 * @param month `YYYY-MM`, the last
 * @returns how many events it were
 */
export const loadHistory = async (
  eventLog: Pick<EventLog, 'publish'>,
  month: string,
  onProgress: (done: number, of: number) => void,
): Promise<number> => {
  const records = monthsEndingWith(month, monthsOfHistory)
    .flatMap((each) => tellMonth(each, month))
    .map(toRecord);
  for (let from = 0; from < records.length; from += batchSize) {
    await eventLog.publish(records.slice(from, from + batchSize));
    onProgress(Math.min(from + batchSize, records.length), records.length);
  }
  return records.length;
};
