import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { familyOf, signalAll } from '@whichdoor/local';
import type { EventLog } from '@whichdoor/platform';
import { deathPlaces } from './patch.js';
import { environmentOf, findProcess } from './processes.js';
import type { Random } from './random.js';
import { services, type Rig } from './rig.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What was put on the log by the faults themselves, and must be recognised there. */
export type Injected = {
  /** Topic and key of each record that no service can read */
  readonly poison: { readonly topic: string; readonly key: string }[];
  /** How often a record that was there already was put there once more */
  repeated: number;
};

export type Fault = {
  readonly name: string;
  /** Strikes, lasts a moment, and heals what does not heal by itself. */
  strike(rig: Rig, log: EventLog, injected: Injected, random: Random): Promise<void>;
};

const aMoment = (random: Random) => pause(500 + random.below(2_500));

const killPart = (part: string): Fault => ({
  name: `${part} is killed`,
  strike: async (rig) => void rig.signal(part, 'SIGKILL'),
});

/** Connections stay open and nothing comes: worse than being away. */
const freezePart = (part: string): Fault => ({
  name: `${part} stands still with its connections open`,
  strike: async (rig, _log, _injected, random) => {
    const pid = rig.run().parts[part]?.pid;
    if (!pid) return;
    const family = familyOf(pid);
    signalAll(family, 'SIGSTOP');
    await aMoment(random);
    signalAll(family, 'SIGCONT');
  },
});

/** Runs for a tenth of the time. */
const slowPart = (part: string): Fault => ({
  name: `${part} is slow`,
  strike: async (rig, _log, _injected, random) => {
    const pid = rig.run().parts[part]?.pid;
    if (!pid) return;
    const family = familyOf(pid);
    for (let turns = 10 + random.below(10); turns > 0; turns -= 1) {
      signalAll(family, 'SIGSTOP');
      await pause(90);
      signalAll(family, 'SIGCONT');
      await pause(10);
    }
  },
});

const dieAtPlace = (place: string, chance: number): Fault => ({
  name: `services die, ${place}`,
  strike: async (rig, _log, _injected, random) => {
    rig.dieAt({ [place]: chance });
    await aMoment(random);
    rig.dieAt({});
  },
});

const cutConnections: Fault = {
  name: 'all connections of a service to its database are cut',
  strike: async (rig, _log, _injected, random) => {
    await rig
      .database(random.one(services))
      .query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
  },
};

const logAway: Fault = {
  name: 'the event log lets nobody in',
  strike: async (rig, _log, _injected, random) => {
    const admin = rig.database('intake');
    const name = new URL(rig.run().eventLog['EVENT_LOG_URL'] ?? '').pathname.slice(1);
    await admin.query(`alter database ${name} with allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await aMoment(random);
    await admin.query(`alter database ${name} with allow_connections true`);
  },
};

const logFull: Fault = {
  name: 'the disk of the event log is full',
  strike: async (rig, _log, _injected, random) => {
    const log = rig.database('event_log');
    await log.query(`
      create or replace function fault_disk_full() returns trigger language plpgsql as
        $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$;
      create or replace trigger fault_disk_full before insert on log_record execute function fault_disk_full()`);
    await aMoment(random);
    await log.query('drop trigger if exists fault_disk_full on log_record');
  },
};

/** A second instance of each service joins its group, works beside the first, and dies: partitions move twice. */
const secondInstances: Fault = {
  name: 'a second instance of a service comes and goes',
  strike: async (rig, _log, _injected, random) => {
    const service = random.one(services);
    const pid = rig.run().parts[service]?.pid;
    if (!pid) return;
    const second = spawn(process.execPath, [join(root, `apps/${service}/dist/main.js`)], {
      env: { ...environmentOf(pid), WHICHDOOR_PORT: '0' },
      // The channel ends it if this process is interrupted meanwhile.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    await pause(4_000 + random.below(3_000));
    second.kill('SIGKILL');
  },
};

const wrongClock: Fault = {
  name: 'the clock of a service is wrong',
  strike: async (rig, _log, _injected, random) => {
    const service = random.one(services);
    rig.change({ skews: { [service]: (random.below(2) ? 1 : -1) * (5_000 + random.below(20_000)) } });
    rig.signal(service, 'SIGKILL');
    await pause(4_000);
    rig.change({ skews: {} });
    rig.signal(service, 'SIGKILL');
  },
};

const topics = ['intake.need', 'referrals.offer', 'directory.service'];

const poison: Fault = {
  name: 'a record that nobody can read',
  strike: async (_rig, log, injected, random) => {
    const record = { topic: random.one(topics), key: random.uuid() };
    injected.poison.push(record);
    await untilPublished(() => log.publish([{ ...record, value: `{"broken ${record.key}`, headers: {} }]));
  },
};

const repetition: Fault = {
  name: 'records come again, after later ones of their key',
  strike: async (rig, log, injected, random) => {
    const { rows } = await rig
      .database(random.one(services))
      .query<{ topic: string; key: string; envelope: string }>(
        'select topic, key, envelope from outbox where sent_at is not null order by random() limit 20',
      );
    injected.repeated += rows.length;
    await untilPublished(() =>
      log.publish(rows.map(({ topic, key, envelope }) => ({ topic, key, value: envelope, headers: {} }))),
    );
  },
};

/** The log may be away because of another fault. */
const untilPublished = async (publish: () => Promise<void>) => {
  for (;;)
    try {
      return await publish();
    } catch {
      await pause(200);
    }
};

/** Kafka and Keycloak belong to whoever started them, and are found by their command lines. */
const ofJava = (
  name: string,
  words: readonly string[],
  signal: NodeJS.Signals,
  heals?: NodeJS.Signals,
): Fault => ({
  name,
  strike: async (rig, _log, _injected, random) => {
    const pid = findProcess(...words, rig.local);
    if (pid === null) return;
    signalAll([pid], signal);
    if (!heals) return;
    await aMoment(random);
    signalAll([pid], heals);
  },
});

const everywhere: readonly Fault[] = [
  ...[...services, 'gateway', 'postgres'].map(killPart),
  ...['intake', 'analytics', 'gateway', 'postgres'].map(freezePart),
  slowPart('postgres'),
  dieAtPlace(deathPlaces[0], 0.5),
  dieAtPlace(deathPlaces[1], 0.2),
  cutConnections,
  secondInstances,
  wrongClock,
  poison,
  repetition,
];
const onEmbeddedParts: readonly Fault[] = [logAway, logFull, killPart('identity'), freezePart('identity')];
const onRealParts: readonly Fault[] = [
  ofJava('the broker is killed', ['kafka.Kafka'], 'SIGKILL'),
  ofJava('the broker stands still with its connections open', ['kafka.Kafka'], 'SIGSTOP', 'SIGCONT'),
  ofJava('Keycloak stands still with its connections open', ['keycloak'], 'SIGSTOP', 'SIGCONT'),
];

/** The faults that can strike a sector on embedded or on real parts. */
export const faultsFor = (isReal: boolean): readonly Fault[] => [
  ...everywhere,
  ...(isReal ? onRealParts : onEmbeddedParts),
];
