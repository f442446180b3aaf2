import { type DedicatedSession, openSession } from './dedicated-session.js';
import { errorFields } from './error-name.js';
import type { EventLog } from './event-log/event-log.js';
import type { Log } from './log.js';
import { pruneEventing } from './prune-eventing.js';
import { inboxRemembersFor, sentEventsKeptFor } from './retention.js';
import { keepRunning, pauseAfter, WakeSignal, within } from './waiting.js';

export type RelaySettings = {
  /** The service's database, as the role that serves. The relay holds one connection of its own. */
  readonly databaseUrl: string;
  readonly eventLog: Pick<EventLog, 'publish'>;
  readonly log: Log;
  /** Events sent at once; 500 unless said. */
  readonly batchSize?: number;
  /** Milliseconds between looks at the outbox when nothing wakes the relay; 1,000 unless said. */
  readonly pollEvery?: number;
  /** Milliseconds that sent events are kept; seven days unless said. */
  readonly keepSentFor?: number;
  /** Milliseconds that handled events are remembered; 430 days unless said. */
  readonly rememberFor?: number;
};

export type Relay = {
  /** Call it after a commit that announced something: the relay looks at once, here or in the instance that relays. */
  wake(): void;
  /** Whether this instance is the one that relays now. */
  isActive(): boolean;
  /** Milliseconds that the oldest unsent event has waited, 0 when none waits. Rejects when the database does not answer. */
  oldestUnsentAge(): Promise<number>;
  close(): Promise<void>;
};

/** Sends what the outbox holds, in order. Of all relays on one database, one works and the others stand by. */
export const startRelay = (settings: RelaySettings): Relay => new OutboxRelay(settings);

type Row = {
  readonly position: string;
  readonly topic: string;
  readonly key: string;
  readonly envelope: string;
};

const relayLock = 7_302;
const outboxGrew = 'outbox_grew';
// Longer than a log may take to answer, or a slow one would cost the relay its place.
const idleLimit = 120_000;
// Under load what comes within this time is sent together. The first after a quiet while is sent at once.
const restAfterSending = 20;
const firstPause = 100;
const longestPause = 2_000;
const pruneEvery = 60_000;
const longestClose = 900;

class OutboxRelay implements Relay {
  private readonly news = new WakeSignal();
  private readonly stopSignal = new WakeSignal();
  private session: DedicatedSession | null = null;
  private active = false;
  private closing = false;
  private prunedAt = 0;
  /** Some at a time, in each round: what has piled up is gone in minutes, and nothing waits to be sent meanwhile. */
  private mayPruneMore = false;
  private failures = 0;
  private readonly batchSize: number;
  private readonly finished: Promise<void>;

  constructor(private readonly settings: RelaySettings) {
    this.batchSize = settings.batchSize ?? 500;
    this.finished = this.run();
  }

  wake(): void {
    this.news.wake();
  }

  isActive(): boolean {
    return this.active;
  }

  async oldestUnsentAge(): Promise<number> {
    if (!this.session) throw new Error('The relay has no connection to its database.');
    const rows = await this.session.query<{ age: string }>(
      `select extract(epoch from clock_timestamp() - created_at) * 1000 as age
       from outbox where sent_at is null order by position limit 1`,
    );
    return rows[0] ? Math.max(0, Number(rows[0].age)) : 0;
  }

  close(): Promise<void> {
    this.closing = true;
    this.news.wake();
    this.stopSignal.wake();
    return within(longestClose, this.finished);
  }

  private run(): Promise<void> {
    return keepRunning((begun) => this.runSession(begun), {
      isOver: () => this.closing,
      signal: this.stopSignal,
      failed: (failures, error) =>
        this.settings.log.warn('The relay lost its database and tries again', {
          failures,
          ...errorFields(error),
        }),
    });
  }

  private async runSession(connected: () => void): Promise<void> {
    const session = await openSession({
      url: this.settings.databaseUrl,
      applicationName: 'whichdoor relay',
      idleLimit,
      // Stand-bys hear it too, and would answer each other for ever.
      onNotification: () => this.active && this.news.wake(),
      onLost: () => {
        this.active = false;
        this.news.wake();
      },
    });
    try {
      await session.query(`listen ${outboxGrew}`);
      this.session = session;
      connected();
      for (let wasWoken = false; !this.closing;) {
        this.active ||= await this.tryToBecomeActive(session);
        if (this.active) await this.sendAll(session);
        else if (wasWoken) await session.query(`notify ${outboxGrew}`);
        wasWoken = await this.sleep();
      }
    } finally {
      this.session = null;
      this.active = false;
      await session.close();
    }
  }

  private async tryToBecomeActive(session: DedicatedSession): Promise<boolean> {
    const rows = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      relayLock,
    ]);
    return rows[0]?.taken === true && session.isAlive();
  }

  /** Returns whether it was woken, rather than that it was time to look. */
  private async sleep(): Promise<boolean> {
    if (this.failures === 0) return this.news.sleep(this.settings.pollEvery ?? 1_000);
    await this.stopSignal.sleep(pauseAfter(this.failures, firstPause, longestPause));
    return false;
  }

  private async sendAll(session: DedicatedSession): Promise<void> {
    let rows = await this.findOldest(session);
    let marking: Promise<unknown> | null = null;
    while (rows.length > 0 && this.active && !this.closing) {
      // In a backlog the log, the database and this process work at the same time.
      const reading = rows.length === this.batchSize ? this.findBehind(session, rows) : [];
      const [isSent, behind] = await Promise.all([this.publish(rows), reading, marking]);
      if (!isSent) break;
      marking = this.mark(session, rows);
      if (!behind) await marking;
      rows = behind ?? (await this.findOldest(session));
    }
    await marking;
    await this.prune(session);
    if (marking) await this.stopSignal.sleep(restAfterSending);
  }

  /**
   * Finds the oldest unsent events.
   *
   * Order: a position is drawn while the aggregate is locked. Whoever sees a fact therefore sees all earlier facts of
   * that aggregate, and they have lower positions. Nothing is lost to a late commit, because each row says for itself
   * whether it was sent, and no cursor moves past a row that cannot be seen yet. Ordering by transaction number would
   * be wrong: a transaction may be numbered by an earlier write, and then wait for the aggregate behind a later one.
   */
  private findOldest(session: DedicatedSession): Promise<readonly Row[]> {
    return session.query<Row>(
      'select position, topic, key, envelope from outbox where sent_at is null order by position limit $1',
      [this.batchSize],
    );
  }

  /**
   * Finds the events behind those that are being sent, which are not marked yet.
   *
   * @returns null when a transaction has committed late, with a position before the last of theirs: a fact behind them may
   *   be a later one of the same aggregate, and must not be sent before it
   */
  private async findBehind(
    session: DedicatedSession,
    sending: readonly Row[],
  ): Promise<readonly Row[] | null> {
    const [first, ...others] = await session.query<Row>(
      'select position, topic, key, envelope from outbox where sent_at is null order by position offset $1 limit $2',
      [sending.length, this.batchSize],
    );
    // Each that came late moves one of those that are being sent behind the offset.
    const isBehind = BigInt(first?.position ?? 0) > BigInt(sending.at(-1)?.position ?? 0);
    return first && isBehind ? [first, ...others] : null;
  }

  /** If this fails they are sent again: consumers know an event that they have handled. */
  private mark(session: DedicatedSession, rows: readonly Row[]): Promise<unknown> {
    return session.query(
      'update outbox set sent_at = clock_timestamp() where position = any ($1::bigint[])',
      [rows.map(({ position }) => position)],
    );
  }

  /** Outside any transaction. After a failure nothing counts as sent, so that nothing overtakes what failed. */
  private async publish(rows: readonly Row[]): Promise<boolean> {
    try {
      await this.settings.eventLog.publish(
        rows.map(({ topic, key, envelope }) => ({ topic, key, value: envelope, headers })),
      );
      this.failures = 0;
      return true;
    } catch (error) {
      this.failures += 1;
      this.settings.log.warn('The relay could not send and tries again', {
        events: rows.length,
        failures: this.failures,
        ...errorFields(error),
      });
      return false;
    }
  }

  private async prune(session: DedicatedSession): Promise<void> {
    const isTime = this.prunedAt === 0 || performance.now() - this.prunedAt >= pruneEvery;
    if (!isTime && !this.mayPruneMore) return;
    this.prunedAt = performance.now();
    this.mayPruneMore = await pruneEventing(session, {
      keepSentFor: this.settings.keepSentFor ?? sentEventsKeptFor,
      rememberFor: this.settings.rememberFor ?? inboxRemembersFor,
    });
  }
}

const headers = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };
