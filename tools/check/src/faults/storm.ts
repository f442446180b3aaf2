import { setTimeout as pause } from 'node:timers/promises';
import { demonstrationOrganisations } from '@whichdoor/data';
import type { EventLog } from '@whichdoor/platform';
import { NotStruck, type Fault, type Injected } from './fault.js';
import { envelopeOf } from './envelope.js';
import { openLedger } from './ledger.js';
import { openLogOf, readWholeLog } from './log-reading.js';
import { bringListings } from './listings.js';
import { watchLog } from './live-log.js';
import { importerOf, signInTo } from './person.js';
import { randomFrom } from './random.js';
import { services, type Rig } from './rig.js';
import { untilAtRest, verify, type Before, type Verdict } from './verify.js';
import { idsOf, tell } from './violations.js';
import { liveStories, type Scene } from './workload.js';

export type StormSettings = {
  readonly seed: number;
  /** How long faults strike at least */
  readonly seconds: number;
  /** How many strike at least */
  readonly leastFaults: number;
  /** How many events are announced at least while they do */
  readonly leastEvents: number;
  readonly faults: readonly Fault[];
  /** People at work at the same time */
  readonly lanes: number;
  /** Other directories whose listings are brought at the same time */
  readonly directories: number;
  /** Milliseconds after which what does not come, or does not move, is taken for lost: longer than any fault lasts */
  readonly patience: number;
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

const lookBefore = async (rig: Rig, log: EventLog): Promise<Before> => ({
  eventIds: new Set((await readWholeLog(log)).flatMap((record) => envelopeOf(record)?.id ?? [])),
  needIds: await idsOf(rig, 'intake', 'select id from need'),
});

const countAnnounced = async (rig: Rig): Promise<number> => {
  const counts = await Promise.all(
    services.map((service) =>
      rig
        .database(service)
        .query<{ count: string }>('select count(*) from outbox')
        .then(
          ({ rows }) => Number(rows[0]?.count),
          () => 0,
        ),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

const tellEvery = 60_000;

const wordsOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));

/**
 * Strikes with one fault after the other, each of them as often as the others, until that is enough. What each does is
 * drawn from the seed and its turn alone: that one did not strike, or took longer, changes none of the later ones.
 */
const strikeOn = async (
  rig: Rig,
  log: EventLog,
  injected: Injected,
  { seed, faults, seconds, leastFaults, leastEvents, say }: StormSettings,
): Promise<ReadonlyMap<string, number>> => {
  const struck = new Map<string, number>();
  const end = Date.now() + seconds * 1000;
  let deck: Fault[] = [];
  let turn = 0;
  let times = 0;
  let events = 0;
  for (let toldAt = Date.now(); Date.now() < end || times < leastFaults || events < leastEvents;) {
    turn += 1;
    const random = randomFrom(seed, turn);
    if (deck.length === 0) deck = random.shuffled(faults);
    const fault = deck.pop();
    const hasStruck = await fault?.strike(rig, log, injected, random).then(
      () => true,
      (problem: unknown) => {
        // A part that another fault has just killed cannot be struck.
        if (!(problem instanceof NotStruck)) say(`  ${fault.name}: ${wordsOf(problem)}`);
        return false;
      },
    );
    if (fault && hasStruck) {
      struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
      times += 1;
    }
    await pause(random.below(1_500));
    if (Date.now() >= end || Date.now() - toldAt > tellEvery) {
      events = await countAnnounced(rig);
      if (Date.now() - toldAt > tellEvery) {
        say(`· ${times} faults, ${events} events so far`);
        toldAt = Date.now();
      }
    }
  }
  return struck;
};

/** Has people work while faults strike, lets the sector come to rest, and looks whether anything is missing. */
export const storm = async (rig: Rig, settings: StormSettings): Promise<StormReport> => {
  const log = openLogOf(rig.run());
  const ledger = openLedger();
  const injected: Injected = { poison: [], repeated: 0 };
  const given: string[] = [];
  let repeated = 0;
  let isOver = false;

  const scene = await findScene(rig);
  const before = await lookBefore(rig, log);
  const live = await watchLog(rig, log, before.eventIds);
  const again = () => (repeated += 1);
  const people = {
    sender: signInTo(rig, 'peer-worker', again),
    recipient: signInTo(rig, 'intake-worker', again),
  };
  const importer = importerOf(rig, again);
  const lane = (place: number) => randomFrom(settings.seed + place + 1);
  const work = [
    ...Array.from({ length: settings.lanes }, (_, place) =>
      liveStories(people, scene, ledger, lane(place), settings.patience, () => isOver),
    ),
    ...Array.from({ length: settings.directories }, (_, place) =>
      bringListings(importer, ledger, lane(settings.lanes + place), () => isOver),
    ),
  ].map((each) =>
    // What somebody was told that should not be told is a finding like any other.
    each.catch((problem: unknown) => {
      given.push(`work that could not go on: ${wordsOf(problem)}`);
    }),
  );

  const struck = await strikeOn(rig, log, injected, settings);
  isOver = true;
  settings.say('· the faults are over; the sector comes to rest');
  rig.dieAt({});
  await Promise.all(work);
  const left = await untilAtRest(rig, log, settings.patience);
  if (left > 0) given.push(`events under way for ever: ${left}`);
  await live.close();
  tell(given, 'events on the log before their change could be seen', live.early);
  const planner = signInTo(rig, 'planner', () => undefined);
  const verdict = await verify(rig, log, planner, ledger, injected, scene.month, before);
  await log.close();
  return {
    ...verdict,
    violations: [...verdict.violations, ...given],
    struck,
    commands: ledger.commands,
    repeated,
  };
};
