import { setTimeout as pause } from 'node:timers/promises';
import { demonstrationOrganisations } from '@whichdoor/data';
import type { EventLog } from '@whichdoor/platform';
import type { Fault, Injected } from './fault.js';
import { openLedger } from './ledger.js';
import { openLogOf, readWholeLog } from './log-reading.js';
import { signInTo } from './person.js';
import { randomFrom } from './random.js';
import type { Rig } from './rig.js';
import { untilAtRest, verify, type Before, type Verdict } from './verify.js';
import { liveStories, type Scene } from './workload.js';

export type StormSettings = {
  readonly seed: number;
  /** How long faults strike */
  readonly seconds: number;
  readonly faults: readonly Fault[];
  /** People at work at the same time */
  readonly lanes: number;
  readonly say: (line: string) => void;
};

export type StormReport = Verdict & {
  readonly struck: ReadonlyMap<string, number>;
  readonly commands: number;
  /** Commands that had to be sent once more because they were not answered */
  readonly repeated: number;
};

const findScene = async (rig: Rig): Promise<Scene> => {
  const { rows: sites } = await rig
    .database('directory')
    .query<{ id: string }>('select id from site where organisation_id = $1 order by id limit 1', [
      demonstrationOrganisations.exchange,
    ]);
  const { rows: asked } = await rig
    .database('directory')
    .query<{ id: string }>('select id from service where organisation_id = $1 order by id limit 1', [
      demonstrationOrganisations.withdrawalUnit,
    ]);
  const { rows: passed } = await rig
    .database('directory')
    .query<{ id: string }>('select id from service where organisation_id <> $1 order by id limit 1', [
      demonstrationOrganisations.withdrawalUnit,
    ]);
  return {
    siteId: sites[0]?.id ?? '',
    askedServiceId: asked[0]?.id ?? '',
    passedServiceId: passed[0]?.id ?? '',
    month: new Date().toISOString().slice(0, 7),
  };
};

const lookBefore = async (rig: Rig, log: EventLog, month: string): Promise<Before> => {
  const { rows: facts } = await rig
    .database('analytics')
    .query<{ id: string }>('select need_id as id from need_fact where month = $1', [month]);
  const { rows: needs } = await rig.database('intake').query<{ id: string }>('select id from need');
  const needIds = new Set(needs.map(({ id }) => id));
  return {
    eventIds: new Set(
      (await readWholeLog(log)).map(({ value }) => String((JSON.parse(value) as { id: unknown }).id)),
    ),
    needIds,
    counted: facts.filter(({ id }) => !needIds.has(id)).length,
  };
};

/** Has people work while faults strike, lets the sector come to rest, and looks whether anything is missing. */
export const storm = async (rig: Rig, settings: StormSettings): Promise<StormReport> => {
  const random = randomFrom(settings.seed);
  const log = openLogOf(rig.run());
  const ledger = openLedger();
  const injected: Injected = { poison: [], repeated: 0 };
  const struck = new Map<string, number>();
  let repeated = 0;
  let isOver = false;

  const scene = await findScene(rig);
  const before = await lookBefore(rig, log, scene.month);
  const people = {
    sender: signInTo(rig, 'peer-worker', () => (repeated += 1)),
    recipient: signInTo(rig, 'intake-worker', () => (repeated += 1)),
  };
  const work = Promise.all(
    Array.from({ length: settings.lanes }, (_, lane) =>
      liveStories(people, scene, ledger, randomFrom(settings.seed + lane + 1), () => isOver),
    ),
  );
  work.catch(() => undefined);

  const end = Date.now() + settings.seconds * 1000;
  while (Date.now() < end) {
    const fault = random.one(settings.faults);
    // A part that another fault has just killed cannot be struck.
    const hasStruck = await fault.strike(rig, log, injected, random).then(
      () => true,
      () => false,
    );
    if (hasStruck) struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
    await pause(random.below(1_500));
  }
  isOver = true;
  settings.say('· the faults are over; the sector comes to rest');
  rig.dieAt({});
  await work;
  await untilAtRest(rig, log);
  const planner = signInTo(rig, 'planner', () => undefined);
  const verdict = await verify(rig, log, planner, ledger, injected, scene.month, before);
  await log.close();
  return { ...verdict, struck, commands: ledger.commands, repeated };
};
