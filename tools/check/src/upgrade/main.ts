import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { subgraphs, type Subgraph } from '@whichdoor/contracts';
import { obtainToken, startSupervised } from '@whichdoor/local';
import { environmentOf } from '../faults/processes.js';
import { openBalancer, type Balancer } from './balancer.js';
import { startInstance, type Instance } from './instance.js';
import { findMissingNeeds, workWithoutPause, type Tally } from './workers.js';

// `npm run test:upgrade`: two instances of every service and of the gateway, behind balancers, and people at work. Each instance is replaced
// by a new one while they are; nothing that they ask may fail, and nothing that they were promised may be missing.
const { values: options } = parseArgs({
  options: { lanes: { type: 'string', default: '4' }, rounds: { type: 'string', default: '1' } },
});
const rounds = Number(options.rounds);
const say = (line: string) => console.log(line);
let isInterrupted = false;

const local = mkdtempSync(join(tmpdir(), 'whichdoor-upgrade-'));
chmodSync(local, 0o755);
const sector = startSupervised({ local });
type Replaced = Subgraph | 'gateway';
const instances = new Map<Replaced, Instance[]>();
const balancers = new Map<Replaced, Balancer>();
const clear = async () => {
  for (const balancer of balancers.values()) balancer.close();
  await sector.stop();
  rmSync(local, { recursive: true, force: true });
};
// The instances end with this process, whose channel they have.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    isInterrupted = true;
    void clear().finally(() => process.exit(130));
  });

const start = (part: string, further: Readonly<Record<string, string>> = {}) =>
  startInstance(part, { ...environmentOf(sector.run().parts[part]?.pid ?? 0), ...further });
const shareOut = (part: Replaced) =>
  balancers.get(part)?.share((instances.get(part) ?? []).map(({ port }) => port));

/** Where the gateway finds the services: at their balancers. */
const addressesFor = (part: Replaced) =>
  part === 'gateway'
    ? Object.fromEntries(
        subgraphs.map((name) => [`${name.toUpperCase()}_URL`, balancers.get(name)?.url ?? '']),
      )
    : {};

const startTwo = async (part: Replaced) => {
  instances.set(part, [await start(part, addressesFor(part)), await start(part, addressesFor(part))]);
  balancers.set(part, await openBalancer());
  shareOut(part);
};

/** Starts a new instance, takes the oldest off the list, and only then asks that one to stop. */
const replaceOldest = async (part: Replaced) => {
  const current = instances.get(part) ?? [];
  current.push(await start(part, addressesFor(part)));
  const oldest = current.shift();
  shareOut(part);
  await oldest?.stop();
};

/** The token of an account, for as long as it holds. */
const tokensOf = (username: string) => {
  let held = { token: Promise.resolve(''), until: 0 };
  return () => {
    const { addresses, password } = sector.run();
    if (Date.now() > held.until)
      held = {
        token: obtainToken({
          identityUrl: addresses.identity,
          consoleUrl: addresses.console,
          username,
          password,
        }),
        until: Date.now() + 60_000,
      };
    return held.token;
  };
};

/** @returns how much went wrong */
const upgradeUnderWork = async (): Promise<number> => {
  await sector.ready;
  // The gateway last: it is told where the services are.
  const parts: readonly Replaced[] = [...subgraphs, 'gateway'];
  for (const part of parts) await startTwo(part);
  const gatewayUrl = `${balancers.get('gateway')?.url}/graphql`;

  const tally: Tally = { answered: new Map(), failures: [], needIds: [] };
  let isOver = false;
  const [worker, planner] = [tokensOf('peer-worker'), tokensOf('planner')];
  const work = Promise.all([
    ...Array.from({ length: Number(options.lanes) }, () =>
      workWithoutPause(gatewayUrl, 'worker', worker, tally, () => isOver),
    ),
    workWithoutPause(gatewayUrl, 'planner', planner, tally, () => isOver),
  ]);
  for (let round = 0; round < rounds; round += 1)
    for (const part of parts) for (let place = 0; place < 2; place += 1) await replaceOldest(part);
  isOver = true;
  await work;

  const missing = await findMissingNeeds(gatewayUrl, await worker(), tally.needIds);
  await Promise.all([...instances.values()].flat().map((instance) => instance.stop()));
  for (const [service, times] of [...tally.answered].sort()) say(`  ${service.padEnd(10)} ${times} answered`);
  for (const failure of new Set(tally.failures))
    say(`✗ ${tally.failures.filter((one) => one === failure).length} × ${failure}`);
  for (const id of missing) say(`✗ acknowledged and missing: ${id}`);
  return tally.failures.length + missing.length;
};

/** Who was interrupted only clears away; that what it stood on is gone then is no finding. */
const unlessInterrupted = async (error: unknown): Promise<never> => {
  if (isInterrupted) await new Promise(() => undefined);
  throw error;
};
const failures = await upgradeUnderWork().catch(unlessInterrupted).finally(clear);
say(
  failures === 0
    ? `✓ ${2 * rounds} instances of each service and of the gateway were replaced while people worked, and none of them noticed`
    : `✗ ${failures} questions were not answered as they should`,
);
process.exit(failures === 0 ? 0 : 1);
