import { randomUUID } from 'node:crypto';
import { topics } from '@whichdoor/contracts';
import type { DeliveredRecord, EventLog } from '@whichdoor/platform';
import { envelopeOf } from './envelope.js';
import { makings } from './makings.js';
import type { Rig } from './rig.js';

/** Somebody who reads the log while everything is under way. */
export type LiveLog = {
  /** What was told as made on the log while nobody could see it yet */
  readonly early: readonly string[];
  close(): Promise<void>;
};

/**
 * Looks, whenever something is told that has been made, whether it can be seen already.
 *
 * @param known ids of events that no service has announced
 */
export const watchLog = async (rig: Rig, log: EventLog, known: ReadonlySet<string>): Promise<LiveLog> => {
  const looked = new Set(known);
  const early = new Set<string>();
  const look = async (records: readonly DeliveredRecord[]) => {
    const news = records.flatMap((record) => envelopeOf(record) ?? []).filter(({ id }) => !looked.has(id));
    for (const [type, { service, table }] of Object.entries(makings)) {
      const told = news.filter((envelope) => envelope.type === type);
      if (told.length === 0) continue;
      const { rows } = await rig
        .database(service)
        .query<{ id: string }>(`select id from ${table} where id = any ($1)`, [
          told.map(({ subject }) => subject),
        ]);
      const there = new Set(rows.map(({ id }) => id));
      for (const { subject } of told) if (!there.has(subject)) early.add(`${type} ${subject}`);
    }
    for (const { id } of news) looked.add(id);
  };
  const subscription = await log.subscribe({
    group: `watcher-${randomUUID()}`,
    topics,
    handle: (record) => look([record]),
    handleTogether: look,
  });
  return {
    get early() {
      return [...early];
    },
    close: () => subscription.close(),
  };
};
