import type { EventLog } from '@whichdoor/platform';
import { checkCommands } from './check-commands.js';
import { announcedBy, checkDelivery, checkLog, checkParked } from './check-events.js';
import { checkFigures } from './check-figures.js';
import type { Injected } from './fault.js';
import type { Ledger } from './ledger.js';
import { readWholeLog } from './log-reading.js';
import type { Person } from './person.js';
import { services, until, type Rig } from './rig.js';

/** What was found, and how much was looked at. */
export type Verdict = { readonly violations: readonly string[]; readonly events: number };

/** What was there before the first command. */
export type Before = {
  /** Ids of the events on the log: history is told by events that no service has announced */
  readonly eventIds: ReadonlySet<string>;
  readonly needIds: ReadonlySet<string>;
  /** Requests of the month that planners were shown and that no service holds as a need */
  readonly counted: number;
};

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
