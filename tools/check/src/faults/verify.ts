import type { EventLog } from '@whichdoor/platform';
import { checkCommands } from './check-commands.js';
import { announcedBy, checkDelivery, checkLog, checkMakings, checkParked } from './check-events.js';
import { checkFigures } from './check-figures.js';
import type { Injected } from './fault.js';
import type { Ledger } from './ledger.js';
import { readWholeLog } from './log-reading.js';
import type { Person } from './person.js';
import { untilStill, type Outboxes } from './rest.js';
import { services, type Rig } from './rig.js';

/** What was found, and how much was looked at. */
export type Verdict = {
  readonly violations: readonly string[];
  /** Announced by services: each was looked for on the log and in every group that takes it in */
  readonly events: number;
  /** On the log: history, repetitions and what nobody can read besides */
  readonly records: number;
  /** Names of the figures that planners are shown, and that were counted anew */
  readonly figures: readonly string[];
};

/** What was there before the first command. */
export type Before = {
  /** Ids of the events on the log: history is told by events that no service has announced */
  readonly eventIds: ReadonlySet<string>;
  readonly needIds: ReadonlySet<string>;
};

const outboxesOf = async (rig: Rig): Promise<Outboxes> => {
  const each = await Promise.all(
    services.map(async (service) => {
      const { rows } = await rig
        .database(service)
        .query<{ announced: string; unsent: string }>(
          'select count(*) as announced, count(*) filter (where sent_at is null) as unsent from outbox',
        );
      return { announced: Number(rows[0]?.announced), unsent: Number(rows[0]?.unsent) };
    }),
  );
  return {
    announced: each.reduce((sum, { announced }) => sum + announced, 0),
    unsent: each.reduce((sum, { unsent }) => sum + unsent, 0),
  };
};

const behindIn = async (rig: Rig): Promise<number> => {
  const each = await Promise.all(
    services.map(async (service) => {
      const health = await fetch(`${rig.run().parts[service]?.url}/health`);
      const { eventsBehind } = (await health.json()) as { eventsBehind: number | null };
      if (eventsBehind === null) throw new Error('It does not know how far behind it is.');
      return eventsBehind;
    }),
  );
  return each.reduce((sum, behind) => sum + behind, 0);
};

/**
 * Waits until the sector has come to rest: everything announced is on the log, and everybody has read it.
 *
 * @param patience milliseconds without any progress after which it is taken to stand still
 * @returns events that are under way for ever, as it seems; 0 when it came to rest
 */
export const untilAtRest = async (rig: Rig, log: EventLog, patience: number): Promise<number> => {
  await rig.untilReady();
  return untilStill(
    { outboxes: () => outboxesOf(rig), behind: () => behindIn(rig), check: () => log.check() },
    patience,
  );
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
  await checkMakings(rig, announced, violations);
  await checkDelivery(rig, announced, violations);
  await checkParked(rig, injected, violations);
  const figures = await checkFigures(rig, planner, ledger, month, records, violations);
  return { violations, events: announced.length, records: records.length, figures };
};
