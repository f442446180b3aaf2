import { type DedicatedSession, openSession } from '../dedicated-session.js';
import { errorFields } from '../error-name.js';
import type { Log } from '../log.js';
import { keepRunning, WakeSignal, within } from '../waiting.js';
import type { Subscription, SubscriptionRequest, TopicPartition } from './event-log.js';
import { type GroupMember, type GroupPartition, partitionsFor } from './partition-assignment.js';
import { PartitionWorker } from './partition-worker.js';

export const recordsAppended = 'log_record_appended';
const groupChanged = 'consumer_group_changed';

export type EmbeddedSubscriptionSettings = {
  readonly url: string;
  readonly request: SubscriptionRequest;
  /** Makes sure that the topics exist, and answers the group's number. */
  readonly findGroup: () => Promise<number>;
  readonly log: Log;
};

const lookEvery = 500;
const idleLimit = 10_000;
const farewell = 500;
const longestClose = 900;

/**
 * One instance of a consumer group. It is a member, and owns partitions, by advisory locks of one session: when the
 * session dies, for whatever reason, the database gives all of it to the others in the same moment.
 */
export class EmbeddedSubscription implements Subscription {
  private readonly workers = new Map<number, PartitionWorker>();
  private readonly leaving = new Map<number, PartitionWorker>();
  private readonly tick = new WakeSignal();
  private closing = false;
  private readonly finished: Promise<void>;

  constructor(private readonly settings: EmbeddedSubscriptionSettings) {
    this.finished = this.run();
  }

  assigned(): readonly TopicPartition[] {
    return [...this.workers.values()].map(({ partition: { topic, partition } }) => ({ topic, partition }));
  }

  close(): Promise<void> {
    this.closing = true;
    this.tick.wake();
    // The database may be out of reach, and an attempt to connect takes its time to fail.
    return within(longestClose, this.finished);
  }

  private run(): Promise<void> {
    const { log, request } = this.settings;
    return keepRunning((joined) => this.runSession(joined), {
      isOver: () => this.closing,
      signal: this.tick,
      failed: (failures, error) =>
        log.warn('The subscription lost its event log and tries again', {
          group: request.group,
          failures,
          ...errorFields(error),
        }),
    });
  }

  /** Takes part in the group until asked to close, or rejects when the session is lost. */
  private async runSession(joined: () => void): Promise<void> {
    const groupId = await this.settings.findGroup();
    const session = await openSession({
      url: this.settings.url,
      applicationName: `whichdoor event log: ${this.settings.request.group}`,
      idleLimit,
      onNotification: (channel, payload) => this.hear(groupId, channel, payload),
      onLost: () => {
        for (const worker of this.allWorkers()) void worker.stop();
        this.tick.wake();
      },
    });
    try {
      const memberId = await this.join(session, groupId);
      joined();
      while (!this.closing) {
        await this.share(session, groupId, memberId);
        await this.tick.sleep(lookEvery);
      }
      await this.leave(session, groupId, memberId);
    } finally {
      // Handlers at work keep the next session waiting, so that this process never works on one record twice at once.
      const stopped = Promise.all(this.allWorkers().map((worker) => worker.stop()));
      if (!this.closing) await stopped;
      this.workers.clear();
      this.leaving.clear();
      await session.close();
    }
  }

  private async join(session: DedicatedSession, groupId: number): Promise<number> {
    await session.query(`listen ${recordsAppended}`);
    await session.query(`listen ${groupChanged}`);
    // Row and lock in one statement: nobody can see a member that does not seem alive.
    const rows = await session.query<{ id: number }>(
      `with member as (insert into consumer_member (group_id, topics) values ($1, $2) returning id)
       select id, pg_advisory_lock(-$1::integer, id) from member`,
      [groupId, this.settings.request.topics],
    );
    await session.query(`delete from consumer_member m where group_id = $1 and not (${holdsItsLock})`, [
      groupId,
    ]);
    await this.tellGroup(session, groupId);
    const [row] = rows;
    if (!row) throw new Error('The group took no new member.');
    return row.id;
  }

  /** Compares what this member should work on with what it works on. */
  private async share(session: DedicatedSession, groupId: number, memberId: number): Promise<void> {
    const members = await session.query<GroupMember>(
      `select m.id, m.topics from consumer_member m where group_id = $1 and ${holdsItsLock}`,
      [groupId],
    );
    const partitions = await session.query<GroupPartition & { next_offset: string }>(
      'select id, topic, number, next_offset from log_partition where topic = any ($1)',
      [this.settings.request.topics],
    );
    const mine = partitionsFor(memberId, members, partitions);

    for (const [id, worker] of this.workers)
      if (!mine.some((partition) => partition.id === id)) void this.giveUp(session, groupId, worker);
    // A notification that was lost costs until here: workers need not look for themselves.
    for (const { id, next_offset: end } of mine) this.workers.get(id)?.wakeBefore(BigInt(end));
    for (const partition of mine)
      if (!this.workers.has(partition.id) && !this.leaving.has(partition.id))
        await this.tryToTake(session, groupId, partition);
  }

  private async tryToTake(
    session: DedicatedSession,
    groupId: number,
    partition: GroupPartition,
  ): Promise<void> {
    const rows = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      groupId,
      partition.id,
    ]);
    // Its owner is finishing a record; it tells the group when the partition is free.
    if (!rows[0]?.taken) return;
    const worker = new PartitionWorker({
      groupId,
      partition: { id: partition.id, topic: partition.topic, partition: partition.number },
      session,
      request: this.settings.request,
      log: this.settings.log,
    });
    this.workers.set(partition.id, worker);
  }

  private async giveUp(session: DedicatedSession, groupId: number, worker: PartitionWorker): Promise<void> {
    const { id } = worker.partition;
    this.workers.delete(id);
    this.leaving.set(id, worker);
    try {
      await worker.stop();
      await session.query('select pg_advisory_unlock($1, $2)', [groupId, id]);
      await this.tellGroup(session, groupId);
    } catch {
      // The session is gone, and with it the lock.
    }
    if (this.leaving.get(id) === worker) this.leaving.delete(id);
    this.tick.wake();
  }

  /** A polite goodbye: offsets are noted, and the others hear of it at once. Not needed for anything to be right. */
  private async leave(session: DedicatedSession, groupId: number, memberId: number): Promise<void> {
    const goodbye = async () => {
      await Promise.all(this.allWorkers().map((worker) => worker.stop()));
      await session.query('delete from consumer_member where id = $1', [memberId]);
      await session.query('select pg_advisory_unlock_all()');
      await this.tellGroup(session, groupId);
    };
    await within(
      farewell,
      goodbye().catch(() => undefined),
    );
  }

  private async tellGroup(session: DedicatedSession, groupId: number): Promise<void> {
    await session.query('select pg_notify($1, $2)', [groupChanged, String(groupId)]);
  }

  private hear(groupId: number, channel: string, payload: string): void {
    if (channel === groupChanged) {
      if (payload === String(groupId)) this.tick.wake();
      return;
    }
    if (payload === '') for (const worker of this.workers.values()) worker.wake();
    else for (const id of payload.split(',')) this.workers.get(Number(id))?.wake();
  }

  private allWorkers(): PartitionWorker[] {
    return [...this.workers.values(), ...this.leaving.values()];
  }
}

/** Of a member `m`, in SQL: whether its session lives. */
export const holdsItsLock = `exists (
  select from pg_locks l
  where l.locktype = 'advisory' and l.granted and l.objsubid = 2
    and l.database = (select oid from pg_database where datname = current_database())
    and l.classid = (-m.group_id)::oid and l.objid = m.id::oid
)`;
