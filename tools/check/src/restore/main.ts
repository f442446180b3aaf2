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
let isInterrupted = false;
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
  process.once(signal, () => {
    isInterrupted = true;
    void clear().finally(() => process.exit(130));
  });

/** @returns how many differences it has told of */
const compare = (what: string, found: Told, planner: string, expected: (service: string) => Told): number => {
  const problems = [...found.holdings].flatMap(([service, holding]) =>
    differencesOf(expected(service).holdings.get(service) ?? new Map(), holding).map(
      (difference) => `${service}: ${difference}`,
    ),
  );
  if (found.planner !== planner) problems.push('planners are shown other figures');
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
  const wrongAnew = compare('with a new log', anew, backedUp.planner, () => backedUp);

  say('· restored, with the event log that survived');
  const survived = await runRestored(settings, await open('survived'), { hasLog: true, redelivers, say });
  // Those who listen have all that was announced. Where it was done after the backup it is lost.
  const wrongSurvived = compare('with the log that survived', survived, last.planner, (service) =>
    ['analytics', 'referrals'].includes(service) ? last : backedUp,
  );
  return wrongAnew + wrongSurvived;
};

/** Who was interrupted only clears away; that what it stood on is gone then is no finding. */
const tellWhy = async (error: unknown): Promise<null> => {
  if (isInterrupted) await new Promise(() => undefined);
  console.error(error instanceof Error ? error.message : error);
  return null;
};
const problems = await drill().catch(tellWhy).finally(clear);
if (problems !== null)
  say(
    problems === 0
      ? '✓ Every row and every figure is as it was'
      : `✗ ${problems} differences between the sector and what was restored`,
  );
process.exit(problems === 0 ? 0 : 1);
