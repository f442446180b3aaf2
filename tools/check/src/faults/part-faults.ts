import { spawn, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { familyOf, signalAll } from '@whichdoor/local';
import { until } from '@whichdoor/testing';
import { aMoment, NotStruck, type Fault } from './fault.js';
import { environmentOf, findProcess } from './processes.js';
import type { Random } from './random.js';
import { services, type Rig } from './rig.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const killPart = (part: string): Fault => ({
  name: `${part} is killed`,
  strike: async (rig) => {
    if (!rig.signal(part, 'SIGKILL')) throw new NotStruck(part);
  },
});

/** A process with all that it has started. @throws NotStruck when it does not run */
const familyOfPart = (rig: Rig, part: string) => {
  if (!rig.signal(part, 'SIGCONT')) throw new NotStruck(part);
  return familyOf(rig.run().parts[part]?.pid ?? 0);
};

const standStill = async (family: readonly number[], random: Random) => {
  signalAll(family, 'SIGSTOP');
  await aMoment(random);
  signalAll(family, 'SIGCONT');
};

/** Connections stay open and nothing comes: worse than being away. */
export const freezePart = (part: string): Fault => ({
  name: `${part} stands still with its connections open`,
  strike: async (rig, _log, _injected, random) => standStill(familyOfPart(rig, part), random),
});

/** Runs for a tenth of the time. */
export const slowPart = (part: string): Fault => ({
  name: `${part} is slow`,
  strike: async (rig, _log, _injected, random) => {
    const family = familyOfPart(rig, part);
    for (let turns = 10 + random.below(10); turns > 0; turns -= 1) {
      signalAll(family, 'SIGSTOP');
      await pause(90);
      signalAll(family, 'SIGCONT');
      await pause(10);
    }
  },
});

const longestWaitForDeath = 15_000;

/** A service kills itself where it is about to do the second of two things. */
export const dieAtPlace = (place: string, latestPassing: number): Fault => ({
  name: `services die, ${place}`,
  strike: async (rig, _log, _injected, random) => {
    const before = rig.deathsAt(place);
    rig.dieAt({ [place]: 1 + random.below(latestPassing) });
    await aMoment(random);
    for (const end = Date.now() + longestWaitForDeath; rig.deathsAt(place) === before && Date.now() < end;)
      await pause(100);
    rig.dieAt({});
    if (rig.deathsAt(place) === before) throw new NotStruck(place);
  },
});

export const cutConnections: Fault = {
  name: 'all connections of a service to its database are cut',
  strike: async (rig, _log, _injected, random) => {
    await rig
      .database(random.one(services))
      .query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
  },
};

const findFreePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const isReadyAt = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** A second instance of each service joins its group, works beside the first, and goes: partitions move twice. */
export const secondInstances: Fault = {
  name: 'a second instance of a service comes and goes',
  strike: async (rig, _log, _injected, random) => {
    const service = random.one(services);
    const pid = rig.run().parts[service]?.pid;
    if (!pid) throw new NotStruck(service);
    const port = await findFreePort();
    const second = spawn(process.execPath, [join(root, `apps/${service}/dist/main.js`)], {
      env: { ...environmentOf(pid), WHICHDOOR_PORT: String(port) },
      // The channel ends it if this process is interrupted meanwhile.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const ended = new Promise((resolve) => second.once('exit', resolve));
    try {
      await until('the second instance is ready', () => isReadyAt(port), 60);
      await pause(3_000 + random.below(3_000));
    } finally {
      second.kill(random.below(2) ? 'SIGKILL' : 'SIGTERM');
      await ended;
    }
  },
};

export const wrongClock: Fault = {
  name: 'the clock of a service is wrong',
  strike: async (rig, _log, _injected, random) => {
    const service = random.one(services);
    rig.change({ skews: { [service]: (random.below(2) ? 1 : -1) * (5_000 + random.below(20_000)) } });
    try {
      await rig.restart([service]);
      await aMoment(random);
    } finally {
      rig.change({ skews: {} });
    }
    rig.signal(service, 'SIGKILL');
  },
};

/** Kafka and Keycloak belong to whoever started them, and are found by their command lines. */
const findJava = (rig: Rig, words: readonly string[]): number => {
  const pid = findProcess('java', ...words, rig.local);
  if (pid === null) throw new NotStruck(words.join(' '));
  return pid;
};

const broker = ['kafka.Kafka'];
const keycloak = ['QuarkusEntryPoint'];

const javaIsKilled = (name: string, words: readonly string[]): Fault => ({
  name: `${name} is killed`,
  strike: async (rig) => signalAll([findJava(rig, words)], 'SIGKILL'),
});
const javaStandsStill = (name: string, words: readonly string[]): Fault => ({
  name: `${name} stands still with its connections open`,
  strike: async (rig, _log, _injected, random) => standStill([findJava(rig, words)], random),
});

/** A file may not grow any more, which a broker takes for a full disk: it closes its log and ends. */
const brokerDiskFull: Fault = {
  name: 'the disk of the broker is full',
  strike: async (rig) => {
    const pid = findJava(rig, broker);
    const { status } = spawnSync('prlimit', [`--pid=${pid}`, '--fsize=1']);
    if (status !== 0) throw new NotStruck('prlimit');
    await until(
      'the broker has ended for want of space',
      () => findProcess(...broker, rig.local) !== pid,
      30,
    );
  },
};

export const faultsOfJava: readonly Fault[] = [
  javaIsKilled('the broker', broker),
  javaStandsStill('the broker', broker),
  brokerDiskFull,
  javaIsKilled('Keycloak', keycloak),
  javaStandsStill('Keycloak', keycloak),
];
