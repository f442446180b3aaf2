import { randomUUID } from 'node:crypto';
import { subgraphs, topics } from '@whichdoor/contracts';
import type { DeliveredRecord, EventLog } from '@whichdoor/platform';
import type { Rig, Service } from './rig.js';

/** Somebody who reads the log while everything is under way. */
export type LiveLog = {
  /** Ids of events that were on the log while the change they tell of could not be seen yet */
  readonly early: readonly string[];
  close(): Promise<void>;
};

/** Late commits leave holes in what is seen; none is this old. */
const looksBack = 2_000;

type Envelope = { readonly id: string; readonly source: string };

const envelopeOf = ({ value }: DeliveredRecord): Envelope[] => {
  try {
    const { id, source } = JSON.parse(value) as Partial<Envelope>;
    return id !== undefined && source !== undefined ? [{ id, source }] : [];
  } catch {
    return [];
  }
};

/** Which of these a service has announced, as anybody sees it at this moment. */
const seenBy = (rig: Rig) => {
  const newest = new Map<Service, bigint>();
  const query = (service: Service, where: string, value: unknown) =>
    rig
      .database(service)
      .query<{ id: string; position: string }>(
        `select position, envelope::json ->> 'id' as id from outbox where ${where} order by position`,
        [value],
      );
  return async (service: Service, ids: readonly string[]): Promise<ReadonlySet<string>> => {
    const from = (newest.get(service) ?? 0n) - BigInt(looksBack);
    const { rows } = await query(service, 'position > $1', String(from));
    const last = rows.at(-1);
    if (last) newest.set(service, BigInt(last.position));
    const seen = new Set(rows.map(({ id }) => id));
    if (ids.every((id) => seen.has(id))) return seen;
    // They may be older than that.
    const rest = await query(
      service,
      "envelope::json ->> 'id' = any ($1)",
      ids.filter((id) => !seen.has(id)),
    );
    return new Set([...seen, ...rest.rows.map(({ id }) => id)]);
  };
};

/**
 * Looks, whenever an event comes, whether the change that it tells of can be seen already.
 *
 * @param known ids of events that no service has announced
 */
export const watchLog = async (rig: Rig, log: EventLog, known: ReadonlySet<string>): Promise<LiveLog> => {
  const looked = new Set(known);
  const early = new Set<string>();
  const visible = seenBy(rig);
  const look = async (records: readonly DeliveredRecord[]) => {
    const news = records.flatMap(envelopeOf).filter(({ id }) => !looked.has(id));
    for (const service of subgraphs) {
      const ids = news.filter(({ source }) => source === `/whichdoor/${service}`).map(({ id }) => id);
      if (ids.length === 0) continue;
      const seen = await visible(service, ids);
      for (const id of ids) {
        looked.add(id);
        if (!seen.has(id)) early.add(id);
      }
    }
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
