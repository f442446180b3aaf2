import type { DeliveredRecord } from '@whichdoor/platform';
import { envelopeOf } from './envelope.js';
import type { Injected } from './fault.js';
import { makings } from './makings.js';
import { services, type Rig, type Service } from './rig.js';
import { idsOf, tell } from './violations.js';

/** A fact that a service has announced. */
export type Announced = {
  readonly service: Service;
  readonly id: string;
  readonly topic: string;
  readonly type: string;
  readonly key: string;
};

/** Everything that the services have announced, in the order of each. */
export const announcedBy = async (rig: Rig): Promise<readonly Announced[]> =>
  (
    await Promise.all(
      services.map(async (service) => {
        const { rows } = await rig
          .database(service)
          .query<Omit<Announced, 'service'>>(
            "select envelope::json ->> 'id' as id, topic, type, key from outbox order by position",
          );
        return rows.map((row) => ({ ...row, service }));
      }),
    )
  ).flat();

const place = ({ topic, key }: { readonly topic: string; readonly key: string }) => `${topic} ${key}`;

/** The log holds what was announced, all of it and nothing else, in the order of each aggregate. */
export const checkLog = (
  announced: readonly Announced[],
  records: readonly DeliveredRecord[],
  beforeUs: ReadonlySet<string>,
  violations: string[],
) => {
  const known = new Set(announced.map(({ id }) => id));
  const onLog = records
    .map((record) => ({ ...record, id: envelopeOf(record)?.id ?? null }))
    .filter(({ id }) => id !== null);
  const ids = new Set(onLog.map(({ id }) => id));
  tell(
    violations,
    'events announced that are not on the log',
    [...known].filter((id) => !ids.has(id)),
  );
  tell(
    violations,
    'events on the log whose change was never committed',
    [...new Set(onLog.map(({ id }) => String(id)))].filter((id) => !known.has(id) && !beforeUs.has(id)),
  );

  const wanted = Map.groupBy(announced, (fact) => place(fact));
  const found = Map.groupBy(onLog, (record) => place(record));
  const outOfOrder = [...wanted].filter(([where, facts]) => {
    const first = [...new Set((found.get(where) ?? []).map(({ id }) => id))].filter((id) =>
      known.has(String(id)),
    );
    return first.join() !== facts.map(({ id }) => id).join();
  });
  tell(
    violations,
    'aggregates whose events are not in order on the log',
    outOfOrder.map(([where]) => where),
  );
};

/** What was announced as made is there. */
export const checkMakings = async (rig: Rig, announced: readonly Announced[], violations: string[]) => {
  for (const [type, { service, table }] of Object.entries(makings)) {
    const there = await idsOf(rig, service, `select id from ${table}`);
    const told = announced.filter((fact) => fact.type === type).map(({ key }) => key);
    tell(
      violations,
      `${type} announced and never committed`,
      told.filter((id) => !there.has(id)),
    );
  }
};

/** Every event reached every group that takes events of its type in, and had its effect there once. */
export const checkDelivery = async (rig: Rig, announced: readonly Announced[], violations: string[]) => {
  for (const service of services) {
    const database = rig.database(service);
    const [taken, parked, witnessed] = await Promise.all([
      database.query<{ event_id: string }>('select event_id from inbox where not is_parked'),
      database.query<{ event_id: string }>('select event_id from parked_event'),
      database.query<{ event_id: string }>('select event_id from fault_witness order by position'),
    ]);
    const inInbox = new Set(taken.rows.map(({ event_id: id }) => id));
    const aside = new Set(parked.rows.map(({ event_id: id }) => id));
    const effects = witnessed.rows.map(({ event_id: id }) => id);
    const times = new Map<string, number>();
    for (const id of effects) times.set(id, (times.get(id) ?? 0) + 1);
    const types = new Set(rig.listensTo(service).map(({ type }) => type));
    const due = announced.filter(({ type }) => types.has(type));
    tell(
      violations,
      `events that never reached ${service}`,
      due.filter(({ id }) => !inInbox.has(id) && !aside.has(id)).map(({ id, type }) => `${type} ${id}`),
    );
    tell(
      violations,
      `events noted in ${service} without an effect`,
      due.filter(({ id }) => inInbox.has(id) && !times.has(id)).map(({ id, type }) => `${type} ${id}`),
    );
    tell(
      violations,
      `events with more than one effect in ${service}`,
      [...times].filter(([, count]) => count > 1).map(([id]) => id),
    );
    tell(
      violations,
      `aggregates whose events took effect out of order in ${service}`,
      outOfOrder(due, effects),
    );
  }
};

/** The first key of each pair of events that took effect the other way round than they were announced. */
const outOfOrder = (announced: readonly Announced[], effects: readonly string[]): readonly string[] => {
  const placeOf = new Map(effects.map((id, at) => [id, at]));
  return [...Map.groupBy(announced, place)]
    .filter(([, facts]) => {
      const places = facts.flatMap(({ id }) => placeOf.get(id) ?? []);
      return places.some((at, next) => next > 0 && at < (places[next - 1] ?? 0));
    })
    .map(([where]) => where);
};

/** What nobody could read is put aside in every group that reads its topic, once, and holds nobody else up. */
export const checkParked = async (rig: Rig, { poison }: Injected, violations: string[]) => {
  for (const service of services) {
    const database = rig.database(service);
    const topicsRead = new Set(rig.listensTo(service).map(({ topic }) => topic));
    const { rows } = await database.query<{
      topic: string;
      key: string;
      reason: string;
      detail: string | null;
    }>('select topic, key, reason, detail from parked_event order by position');
    const parked = rows.map(place);
    tell(
      violations,
      `unreadable records that ${service} did not park`,
      poison
        .filter(({ topic }) => topicsRead.has(topic))
        .map(place)
        .filter((each) => !parked.includes(each)),
    );
    tell(
      violations,
      `records that ${service} parked though nothing was wrong with them`,
      rows
        .filter((row) => !poison.map(place).includes(place(row)))
        .map((row) => `${place(row)} (${row.reason}${row.detail === null ? '' : `, ${row.detail}`})`),
    );
    if (new Set(parked).size < parked.length) violations.push(`${service} parked a record twice`);
  }
};
