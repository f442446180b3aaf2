import { parseArgs } from 'node:util';
import { faultsFor } from './fault.js';
import { plants } from './plant.js';
import { startRig } from './rig.js';
import { storm, type StormReport } from './storm.js';

// `npm run test:faults`: people work through the gateway while faults strike; afterwards nothing that was acknowledged may be
// missing anywhere. With --planted the checker itself is tried: it has to notice every mistake planted into the services.
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lanes: { type: 'string', default: '4' },
    planted: { type: 'boolean' },
    only: { type: 'string' },
    /** A folder whose infra file says where Kafka and Keycloak are */
    real: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(
    [
      'npm run test:faults -- [--seconds N] [--seed N] [--lanes N]   faults strike for N seconds',
      'npm run test:faults -- --planted [--only WORDS]               tries the checker on planted mistakes',
    ].join('\n'),
  );
  process.exit(0);
}
const say = (line: string) => console.log(line);
const local = options.real ?? null;
const seed = Number(options.seed);
const settings = { seed, seconds: Number(options.seconds), lanes: Number(options.lanes), say };

const tell = ({ violations, events, struck, commands, repeated }: StormReport) => {
  const faults = [...struck.values()].reduce((sum, times) => sum + times, 0);
  for (const [name, times] of [...struck].sort()) say(`  ${String(times).padStart(3)} × ${name}`);
  say(`${faults} faults, ${commands} commands (${repeated} sent again), ${events} events checked`);
  for (const violation of violations) say(`✗ ${violation}`);
};

/** Runs a storm on a sector of its own. */
const stormOn = async (
  given: Omit<Parameters<typeof storm>[1], 'faults'> & {
    readonly faults?: Parameters<typeof storm>[1]['faults'];
  },
  prepare: (rig: Awaited<ReturnType<typeof startRig>>) => Promise<void> = async () => undefined,
) => {
  const rig = await startRig(local, say);
  try {
    await prepare(rig);
    return await storm(rig, { ...given, faults: given.faults ?? faultsFor(rig.isReal) });
  } finally {
    await rig.stop();
  }
};

const tryPlants = async (): Promise<number> => {
  const chosen = plants.filter(({ name }) => !options.only || name.includes(options.only));
  let missed = 0;
  for (const { name, patches, showsUnder } of chosen) {
    const faults = faultsFor(local !== null).filter((fault) =>
      showsUnder.some((words) => fault.name.startsWith(words)),
    );
    const seen = await stormOn({ ...settings, faults }, async (rig) => {
      rig.change({ patches });
      for (const service of ['directory', 'intake', 'referrals', 'knowledge', 'analytics'])
        rig.signal(service, 'SIGKILL');
      await rig.untilReady();
    }).then(
      ({ violations }) => violations,
      (problem: unknown) => [
        `it never came to rest: ${problem instanceof Error ? problem.message.slice(0, 200) : ''}`,
      ],
    );
    if (seen.length === 0) missed += 1;
    say(`${seen.length > 0 ? '✓ noticed' : '✗ NOT noticed'}: ${name}\n    ${seen[0] ?? ''}`);
  }
  say(`${chosen.length - missed} passed, ${missed} failed`);
  return missed;
};

const run = async (): Promise<number> => {
  if (options.planted) return tryPlants();
  say(`· seed ${seed}: say --seed ${seed} to have the same faults again`);
  const report = await stormOn(settings);
  tell(report);
  say(
    report.violations.length
      ? '✗ Something is missing'
      : '✓ Nothing acknowledged is missing, nothing took place twice',
  );
  return report.violations.length;
};
process.exit((await run()) === 0 ? 0 : 1);
