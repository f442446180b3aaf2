import { readFileSync, rmSync } from 'node:fs';
import { expectPatchesToFit } from './patch.js';
import { plants, type Plant } from './plant.js';
import { startRig, type Site } from './rig.js';
import { storm, type StormSettings } from './storm.js';

const root = new URL('../../../../', import.meta.url);

type Trial = {
  readonly name: string;
  /** The checks that told of something */
  readonly noticedBy: readonly string[];
  readonly seconds: number;
};

const isAmong = (beginnings: readonly string[], name: string) =>
  beginnings.some((beginning) => name.startsWith(beginning));

/** One storm on a sector of its own. A sector that does not start is no finding: it ends the trial. */
const tryOne = async (
  site: Site,
  { name, patches, showsUnder }: Plant,
  settings: StormSettings,
): Promise<Trial> => {
  const begun = performance.now();
  const rig = await startRig(site, patches, settings.say);
  try {
    const faults = settings.faults.filter((fault) => isAmong(showsUnder, fault.name));
    if (faults.length === 0) throw new Error(`There are no such faults: ${showsUnder.join(', ')}`);
    const { violations } = await storm(rig, { ...settings, faults });
    for (const violation of violations) settings.say(`    ${violation}`);
    return {
      name,
      noticedBy: violations.map((violation) => violation.replace(/:.*/s, '')),
      seconds: Math.round((performance.now() - begun) / 1000),
    };
  } finally {
    await rig.stop();
  }
};

/** Said before anything is started. */
const expectToFit = (tried: readonly Plant[]) => {
  for (const { patches } of tried)
    expectPatchesToFit(patches, (file) => readFileSync(new URL(file, root), 'utf8'));
};

const leaveStanding = async (site: Site, settings: StormSettings): Promise<string> => {
  const rig = await startRig(site, [], settings.say);
  await rig.stop(true);
  return rig.local;
};

const line = ({ name, noticedBy, seconds }: Trial) =>
  `| ${name} | ${noticedBy.join('; ') || 'nothing'} | ${seconds} |`;

/**
 * Tries the checker: it has to notice every mistake, and nothing where none is planted.
 *
 * @param only a regular expression for the names of the mistakes to be tried; all where it is empty
 * @param from folder of a sector that was left standing, which each trial begins with a copy of
 * @returns whether it did
 * @throws Error when a sector does not start
 */
export const tryPlants = async (
  site: Site,
  settings: StormSettings,
  only: string,
  from?: string,
): Promise<boolean> => {
  const nothing: Plant = {
    name: 'nothing is planted',
    patches: [],
    showsUnder: [...new Set(plants.flatMap(({ showsUnder }) => showsUnder))],
  };
  const tried = [nothing, ...plants].filter(({ name }) => new RegExp(only).test(name));
  expectToFit(tried);
  const trials: Trial[] = [];
  let failed = 0;
  const copyOf = from ?? (await leaveStanding(site, settings));
  try {
    for (const plant of tried) {
      const trial = await tryOne({ ...site, copyOf }, plant, settings);
      const isRight = trial.noticedBy.length > 0 === plant.patches.length > 0;
      if (!isRight) failed += 1;
      settings.say(`${isRight ? '✓' : '✗'} ${plant.name} (${trial.seconds} s)`);
      trials.push(trial);
    }
  } finally {
    if (copyOf !== from) rmSync(copyOf, { recursive: true, force: true });
  }
  settings.say(
    ['', '| mistake | noticed by | seconds |', '| --- | --- | --- |', ...trials.map(line)].join('\n'),
  );
  settings.say(`${trials.length - failed} passed, ${failed} failed`);
  return failed === 0;
};
