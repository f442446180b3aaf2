import { parseArgs } from 'node:util';
import { faultsFor } from './faults.js';
import { tryPlants } from './plant-trial.js';
import { startRig, type Way } from './rig.js';
import { storm, type StormReport, type StormSettings } from './storm.js';

// `npm run test:faults`: people work through the gateway while faults strike; afterwards nothing that was acknowledged may be
// missing anywhere. With --planted the checker itself is tried: it has to notice every mistake planted into the services.
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string' },
    faults: { type: 'string', default: '0' },
    events: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lanes: { type: 'string', default: '4' },
    directories: { type: 'string', default: '1' },
    planted: { type: 'boolean' },
    only: { type: 'string', default: '' },
    from: { type: 'string' },
    /** A folder whose infra file says where Kafka and Keycloak are */
    real: { type: 'string' },
    /** Ways into that Kafka, as JSON */
    ways: { type: 'string', default: '[]' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(
    [
      'npm run test:faults -- [--seconds N] [--faults N] [--events N]   faults strike for N seconds, and until so many have',
      '                                                                 struck and so many events were announced',
      'npm run test:faults -- --planted [--only PATTERN]                tries the checker on planted mistakes',
      '',
      '  --from FOLDER     of a sector that was left standing, which saves loading the demonstration',
      '  --seed N          the same faults again',
      '  --lanes N         people at work at the same time; 4 unless said',
      '  --directories N   other directories whose listings are brought at the same time; 1 unless said',
    ].join('\n'),
  );
  process.exit(0);
}
const say = (line: string) => console.log(line);
const site = { local: options.real ?? null, ways: JSON.parse(options.ways) as readonly Way[] };
const seed = Number(options.seed);
const settings: StormSettings = {
  seed,
  seconds: Number(options.seconds ?? (options.planted ? '30' : '120')),
  leastFaults: Number(options.faults),
  leastEvents: Number(options.events),
  lanes: Number(options.lanes),
  directories: Number(options.directories),
  patience: options.planted ? 45_000 : 180_000,
  faults: faultsFor(site.local !== null),
  say,
};

const tell = ({ violations, events, records, figures, struck, commands, repeated }: StormReport) => {
  const faults = [...struck.values()].reduce((sum, times) => sum + times, 0);
  for (const [name, times] of [...struck].sort()) say(`  ${String(times).padStart(3)} × ${name}`);
  const never = settings.faults.filter(({ name }) => !struck.has(name));
  if (never.length > 0) say(`  never: ${never.map(({ name }) => name).join('; ')}`);
  say(
    `${faults} faults, ${commands} commands (${repeated} sent again), ${events} events checked, ${records} records on the log`,
  );
  say(`figures counted anew: ${figures.join(', ')}`);
  for (const violation of violations) say(`✗ ${violation}`);
};

const run = async (): Promise<boolean> => {
  say(`· seed ${seed}: say --seed ${seed} to have the same faults again`);
  const rig = await startRig(site, [], say);
  try {
    const report = await storm(rig, settings);
    tell(report);
    const isWhole = report.violations.length === 0;
    say(isWhole ? '✓ Nothing acknowledged is missing, nothing took place twice' : '✗ Something is missing');
    return isWhole;
  } finally {
    await rig.stop();
  }
};

const isContent = await (options.planted ? tryPlants(site, settings, options.only, options.from) : run());
process.exit(isContent ? 0 : 1);
