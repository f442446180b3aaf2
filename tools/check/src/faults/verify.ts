import type { DeliveredRecord, EventLog } from '@whichdoor/platform';
import type { Injected } from './fault.js';
import type { Ledger } from './ledger.js';
import { readWholeLog } from './log-reading.js';
import type { Person } from './person.js';
import { services, until, type Rig, type Service } from './rig.js';

/** What was found, and how much was looked at. */
export type Verdict = { readonly violations: readonly string[]; readonly events: number };

type Announced = {
  readonly service: Service;
  readonly id: string;
  readonly topic: string;
  readonly type: string;
  readonly key: string;
};

/** What was there before the first command. */
export type Before = {
  /** Ids of the events on the log: history is told by events that no service has announced */
  readonly eventIds: ReadonlySet<string>;
  readonly needIds: ReadonlySet<string>;
  /** Requests of the month that planners were shown and that no service holds as a need */
  readonly counted: number;
};

/** At most this many examples of one kind of violation are told. */
const examples = 3;

/** Waits until the sector has come to rest: everything announced is on the log, and everybody has read it. */
export const untilAtRest = async (rig: Rig, log: EventLog): Promise<void> => {
  await rig.untilReady();
  await until('everything announced is sent', async () => {
    const unsent = await Promise.all(
      services.map((service) =>
        rig.database(service).query('select 1 from outbox where sent_at is null limit 1'),
      ),
    );
    return unsent.every(({ rowCount }) => rowCount === 0);
  });
  await until('every service has read the log', async () => {
    const health = await Promise.all(
      services.map(
        async (service) =>
          (await (await fetch(`${rig.run().parts[service]?.url}/health`)).json()) as {
            eventsBehind: number | null;
          },
      ),
    );
    return health.every(({ eventsBehind }) => eventsBehind === 0);
  });
  await log.check();
};

const tell = (violations: string[], what: string, found: readonly string[]) => {
  if (found.length > 0)
    violations.push(`${what}: ${found.length}, for example ${found.slice(0, examples).join(', ')}`);
};

const idsOf = async (rig: Rig, service: Service, sql: string): Promise<ReadonlySet<string>> => {
  const { rows } = await rig.database(service).query<{ id: string }>(sql);
  return new Set(rows.map(({ id }) => id));
};

/** Nothing that was acknowledged is lost, and nothing took place twice. */
const checkCommands = async (
  rig: Rig,
  ledger: Ledger,
  needsBefore: ReadonlySet<string>,
  violations: string[],
) => {
  const expectAll = async (what: string, service: Service, wanted: Iterable<string>, sql: string) => {
    const kept = await idsOf(rig, service, sql);
    tell(
      violations,
      `${what} acknowledged and lost`,
      [...wanted].filter((id) => !kept.has(id)),
    );
  };
  await expectAll('needs', 'intake', ledger.needs.keys(), 'select id from need');
  await expectAll('encounters', 'intake', ledger.encounters, 'select id from encounter');
  await expectAll('offers', 'referrals', ledger.offers.keys(), 'select id from offer');
  await expectAll('gaps', 'referrals', ledger.gaps, 'select id from gap');
  await expectAll('insights', 'knowledge', ledger.insights, 'select id from insight');
  tell(
    violations,
    'commands repeated with the same key and answered with something else',
    ledger.answeredTwice,
  );

  const { rows: needs } = await rig
    .database('intake')
    .query<{ id: string; status: string }>('select id, status from need');
  const closed = new Set(needs.filter(({ status }) => status === 'UNMET_CLOSED').map(({ id }) => id));
  tell(
    violations,
    'closings acknowledged and lost',
    [...ledger.needs].filter(([id, { closed: wasClosed }]) => wasClosed && !closed.has(id)).map(([id]) => id),
  );
  tell(
    violations,
    'needs made by a command that was repeated',
    needs.map(({ id }) => id).filter((id) => !ledger.needs.has(id) && !needsBefore.has(id)),
  );
  const { rows: offers } = await rig
    .database('referrals')
    .query<{ id: string; status: string }>('select id, status from offer');
  const statusOf = new Map(offers.map(({ id, status }) => [id, status]));
  tell(
    violations,
    'decisions acknowledged and lost',
    [...ledger.offers]
      .filter(([id, decided]) => decided !== 'SENT' && statusOf.get(id) !== decided)
      .map(([id]) => id),
  );
};

const announcedBy = async (rig: Rig): Promise<readonly Announced[]> =>
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

const envelopeIdOf = ({ value }: DeliveredRecord): string | null => {
  try {
    const { id } = JSON.parse(value) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
};

const place = ({ topic, key }: { readonly topic: string; readonly key: string }) => `${topic} ${key}`;

/** The log holds what was announced, all of it and nothing else, in the order of each aggregate. */
const checkLog = (
  announced: readonly Announced[],
  records: readonly DeliveredRecord[],
  beforeUs: ReadonlySet<string>,
  violations: string[],
) => {
  const known = new Set(announced.map(({ id }) => id));
  const onLog = records
    .map((record) => ({ ...record, id: envelopeIdOf(record) }))
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

/** Every event reached every group that takes events of its type in, and had its effect there once. */
const checkDelivery = async (rig: Rig, announced: readonly Announced[], violations: string[]) => {
  for (const service of services) {
    const database = rig.database(service);
    const [taken, parked, witnessed] = await Promise.all([
      database.query<{ event_id: string }>('select event_id from inbox'),
      database.query<{ event_id: string }>('select event_id from parked_event'),
      database.query<{ event_id: string; times: string }>(
        'select event_id, count(*) as times from fault_witness group by event_id',
      ),
    ]);
    const inInbox = new Set(taken.rows.map(({ event_id: id }) => id));
    const aside = new Set(parked.rows.map(({ event_id: id }) => id));
    const times = new Map(witnessed.rows.map(({ event_id: id, times: count }) => [id, Number(count)]));
    const types = new Set(announced.filter(({ id }) => inInbox.has(id)).map(({ type }) => type));
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
  }
};

/** What nobody could read is put aside in every group that reads its topic, once, and holds nobody else up. */
const checkParked = async (
  rig: Rig,
  { poison }: Injected,
  announced: readonly Announced[],
  violations: string[],
) => {
  for (const service of services) {
    const database = rig.database(service);
    const { rows: taken } = await database.query<{ event_id: string }>('select event_id from inbox');
    const inInbox = new Set(taken.map(({ event_id: id }) => id));
    const topicsRead = new Set(announced.filter(({ id }) => inInbox.has(id)).map(({ topic }) => topic));
    const { rows } = await database.query<{ topic: string; key: string; reason: string }>(
      'select topic, key, reason from parked_event',
    );
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
      parked.filter((each) => !poison.map(place).includes(each)),
    );
    if (new Set(parked).size < parked.length) violations.push(`${service} parked a record twice`);
  }
};

/** What planners are shown is what a count of the sources gives. */
const checkFigures = async (
  rig: Rig,
  planner: Person,
  ledger: Ledger,
  month: string,
  countedBefore: number,
  violations: string[],
) => {
  const [needs, closings, offers, needFacts, closingFacts, offerFacts] = await Promise.all([
    idsOf(rig, 'intake', 'select id from need'),
    idsOf(rig, 'intake', "select id from need where status = 'UNMET_CLOSED'"),
    rig.database('referrals').query<{ id: string; status: string }>('select id, status from offer'),
    idsOf(rig, 'analytics', 'select need_id as id from need_fact'),
    idsOf(rig, 'analytics', 'select need_id as id from closing_fact'),
    rig
      .database('analytics')
      .query<{ id: string; outcome: string }>('select offer_id as id, outcome from offer_fact'),
  ]);
  tell(
    violations,
    'needs that are not counted',
    [...needs].filter((id) => !needFacts.has(id)),
  );
  tell(
    violations,
    'closings that are not counted',
    [...closings].filter((id) => !closingFacts.has(id)),
  );
  const outcomeOf = new Map(offerFacts.rows.map(({ id, outcome }) => [id, outcome]));
  tell(
    violations,
    'offers that are counted as something else',
    offers.rows
      .filter(({ id, status }) => ledger.offers.has(id) && outcomeOf.get(id) !== status)
      .map(({ id, status }) => `${id} ${status} ${outcomeOf.get(id) ?? 'not there'}`),
  );

  const told = (await planner.ask(
    `{ gaps(filter: { from: "${month}", to: "${month}" }) { requests { value } } }`,
  )) as { gaps: { requests: { value: number | null } } | null } | null;
  const shown = told?.gaps?.requests.value ?? null;
  const { rows } = await rig
    .database('intake')
    .query<{ count: string }>('select count(*) from need where opened_in = $1', [month]);
  const recount = countedBefore + Number(rows[0]?.count);
  if (shown !== recount)
    violations.push(`planners are shown ${shown} requests where a recount gives ${recount}`);
};

/**
 * Compares what was acknowledged with what every service holds, what the log holds, and what planners are shown.
 * The sector must be at rest.
 */
export const verify = async (
  rig: Rig,
  log: EventLog,
  planner: Person,
  ledger: Ledger,
  injected: Injected,
  month: string,
  before: Before,
): Promise<Verdict> => {
  const violations: string[] = [];
  const announced = await announcedBy(rig);
  const records = await readWholeLog(log);
  await checkCommands(rig, ledger, before.needIds, violations);
  checkLog(announced, records, before.eventIds, violations);
  await checkDelivery(rig, announced, violations);
  await checkParked(rig, injected, announced, violations);
  await checkFigures(rig, planner, ledger, month, before.counted, violations);
  return { violations, events: records.length };
};
