import { setTimeout as pause } from 'node:timers/promises';
import { aMoment, NotStruck, type Fault } from './fault.js';
import type { Conduct } from './gate.js';
import type { Random } from './random.js';
import { services, until, type Rig } from './rig.js';

/** The way of some services to the event log, or of all, is not as it should be. */
const wayTo = (name: string, conduct: Conduct): Fault => ({
  name,
  strike: async (rig, _log, _injected, random) => {
    const struck = random.below(2) ? services : [random.one(services)];
    const gates = struck.flatMap((service) => rig.gates[service] ?? []);
    if (gates.length === 0) throw new NotStruck('There is no gate.');
    for (const gate of gates) gate.behave(conduct);
    await aMoment(random);
    // What a network does not tell is noticed by a limit of time, if at all.
    if (conduct !== 'SLOW') await pause(random.below(6_000));
    for (const gate of gates) gate.behave('OPEN');
  },
});

/** By a proxy of the drill's own. */
export const waysToTheLog: readonly Fault[] = [
  wayTo('the event log cannot be reached', 'UNREACHABLE'),
  wayTo('the way to the event log is slow', 'SLOW'),
  wayTo('nothing passes on the way to the event log', 'SILENT'),
  wayTo('connections to the event log are half open', 'HALF_OPEN'),
];

const shutDatabase = async (rig: Rig, url: string, random: Random) => {
  const name = new URL(url).pathname.slice(1);
  // Of any database that stays open.
  const admin = rig.database(services.find((service) => rig.run().databases[service] !== url) ?? 'intake');
  try {
    await admin.query(`alter database ${name} with allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await aMoment(random);
  } finally {
    // Also where it was shut and the answer did not come: nobody else would open it.
    await untilDone(() => admin.query(`alter database ${name} with allow_connections true`));
  }
};

export const logAway: Fault = {
  name: 'the event log lets nobody in',
  strike: async (rig, _log, _injected, random) =>
    shutDatabase(rig, rig.run().eventLog['EVENT_LOG_URL'] ?? '', random),
};

export const serviceDatabaseAway: Fault = {
  name: 'the database of a service lets nobody in',
  strike: async (rig, _log, _injected, random) =>
    shutDatabase(rig, rig.run().databases[random.one(services)] ?? '', random),
};

export const logFull: Fault = {
  name: 'the disk of the event log is full',
  strike: async (rig, _log, _injected, random) => {
    const log = rig.database('event_log');
    await log.query(`
      create or replace function fault_disk_full() returns trigger language plpgsql as
        $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$;
      create or replace trigger fault_disk_full before insert on log_record execute function fault_disk_full()`);
    await aMoment(random);
    await untilDone(() => log.query('drop trigger if exists fault_disk_full on log_record'));
  },
};

const topics = ['intake.need', 'referrals.offer', 'directory.service'];

export const poison: Fault = {
  name: 'a record that nobody can read',
  strike: async (_rig, log, injected, random) => {
    const record = { topic: random.one(topics), key: random.uuid() };
    injected.poison.push(record);
    await untilDone(() => log.publish([{ ...record, value: `{"broken ${record.key}`, headers: {} }]));
  },
};

export const repetition: Fault = {
  name: 'records come again, after later ones of their key',
  strike: async (rig, log, injected, random) => {
    const { rows } = await rig
      .database(random.one(services))
      .query<{ topic: string; key: string; envelope: string }>(
        'select topic, key, envelope from outbox where sent_at is not null order by md5($1 || position) limit 20',
        [random.uuid()],
      );
    if (rows.length === 0) throw new NotStruck('Nothing was announced yet.');
    injected.repeated += rows.length;
    await untilDone(() =>
      log.publish(rows.map(({ topic, key, envelope }) => ({ topic, key, value: envelope, headers: {} }))),
    );
  },
};

/** The log may be away because of another fault. @throws Error when it stays away for longer than any of them lasts */
const untilDone = (attempt: () => Promise<unknown>): Promise<void> =>
  until('what was struck lets itself be healed', () => attempt().then(() => true));
