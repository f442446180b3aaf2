import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anyPortBase, choosePorts } from '@whichdoor/local';
import { backupIn } from './backup.js';
import { runOriginal, runRestored, type DrillSettings, type Told } from './drill.js';
import { differencesOf, rowsIn } from './figures.js';
import { findPrograms, startServer, type Server } from './server.js';

// `npm run test:restore`: backs a sector up while events are under way, lets people go on, restores it into empty servers and
// compares the figures: with a new event log, and with one that survived. On a PostgreSQL of its own, over TLS.
const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean' },
    'without-redelivery': { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(
    [
      'npm run test:restore   backs a sector up, restores it into empty servers, and compares the figures',
      '',
      '  --without-redelivery   leaves `npm run redeliver` out, to see what is then missing',
    ].join('\n'),
  );
  process.exit(0);
}

const say = (line: string) => console.log(line);
const needs = { underWay: 30, afterwards: 20 };
const folder = mkdtempSync(join(tmpdir(), 'whichdoor-restore-'));
chmodSync(folder, 0o755);
const servers: Server[] = [];
const clear = async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
};
// A sector ends with this process, whose channel it has.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void clear().finally(() => process.exit(130)));

const compare = (what: string, told: Told, planner: Told, holdings: ReadonlyMap<string, Told>): number => {
  const problems = [...told.holdings].flatMap(([service, found]) =>
    differencesOf(holdings.get(service)?.holdings.get(service) ?? new Map(), found).map(
      (difference) => `${service}: ${difference}`,
    ),
  );
  if (told.planner !== planner.planner) problems.push('planners are shown other figures');
  for (const problem of problems) say(`✗ ${what}: ${problem}`);
  return problems.length;
};

const drill = async (): Promise<number> => {
  const programs = findPrograms();
  const first = anyPortBase();
  const ports = await choosePorts({ original: first, anew: first + 1, survived: first + 2 });
  const open = async (name: string) => {
    const server = await startServer(programs, join(folder, name), ports[name] ?? 0);
    servers.push(server);
    return server;
  };
  const [local, dumps] = [join(folder, 'sector'), join(folder, 'dumps')];
  for (const made of [local, dumps]) mkdirSync(made);
  const settings: DrillSettings = {
    local,
    backup: backupIn(programs, dumps),
    month: new Date().toISOString().slice(0, 7),
  };

  const server = await open('original');
  const { backedUp, last } = await runOriginal(settings, server, needs);
  await server.stop();
  const rows = [...backedUp.holdings.values()].reduce((sum, holding) => sum + rowsIn(holding), 0);
  say(
    `· PostgreSQL ${server.version}, over TLS: ${rows} rows in five databases; ${needs.underWay} needs were under way when the ` +
      `backup was taken, and ${needs.afterwards} were opened after it`,
  );

  const redelivers = !options['without-redelivery'];
  say('· restored, with a new event log');
  const anew = await runRestored(settings, await open('anew'), { hasLog: false, redelivers, say });
  const asBackedUp = new Map([...anew.holdings.keys()].map((service) => [service, backedUp]));
  const wrongAnew = compare('with a new log', anew, backedUp, asBackedUp);

  say('· restored, with the event log that survived');
  const survived = await runRestored(settings, await open('survived'), { hasLog: true, redelivers, say });
  // Who only listens has all that was announced. Where it was done after the backup it is lost.
  const asEachCanKnow = new Map(
    [...survived.holdings.keys()].map((service) => [
      service,
      ['analytics', 'referrals'].includes(service) ? last : backedUp,
    ]),
  );
  return wrongAnew + compare('with the log that survived', survived, last, asEachCanKnow);
};

const problems = await drill().finally(clear);
say(
  problems === 0
    ? '✓ Every row and every figure is as it was'
    : `✗ ${problems} differences between the sector and what was restored`,
);
process.exit(problems === 0 ? 0 : 1);
