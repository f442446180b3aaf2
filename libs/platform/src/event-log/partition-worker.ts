import type { DedicatedSession } from '../dedicated-session.js';
import { nameOfError } from '../error-name.js';
import type { Log } from '../log.js';
import { pauseAfter, WakeSignal } from '../waiting.js';
import type { DeliveredRecord, SubscriptionRequest, TopicPartition } from './event-log.js';

export type PartitionWork = {
  readonly group: { readonly id: number; readonly name: string };
  readonly partition: TopicPartition & { readonly id: number };
  /** The session that holds the lock on this group's partition. */
  readonly session: DedicatedSession;
  readonly request: Pick<SubscriptionRequest, 'handle' | 'handleTogether'>;
  readonly log: Log;
};

type Row = {
  readonly log_offset: string;
  readonly key: string;
  readonly value: string;
  readonly headers: string;
};

const batchSize = 200;
const commitEvery = 100;
// The subscription looks for news twice a second, for all its partitions at once.
const longestSleep = 60_000;
const firstPause = 50;
const longestPause = 5_000;

/** Hands one partition's records to the handlers, in their order, for as long as the session holds the partition. */
export class PartitionWorker {
  private readonly news = new WakeSignal();
  private readonly stopSignal = new WakeSignal();
  private stopping = false;
  private position = 0n;
  private committed = 0n;
  private committedAt = 0;
  private readonly finished: Promise<void>;

  constructor(private readonly work: PartitionWork) {
    this.finished = this.run();
  }

  get partition(): PartitionWork['partition'] {
    return this.work.partition;
  }

  /** Says that records may have come. */
  wake(): void {
    this.news.wake();
  }

  /** Wakes it when it has not come to this end of its partition. */
  wakeBefore(end: bigint): void {
    if (this.position < end) this.news.wake();
  }

  /** Takes no further record. Resolves when the one at work is done and the offset is noted. */
  stop(): Promise<void> {
    this.stopping = true;
    this.news.wake();
    this.stopSignal.wake();
    return this.finished;
  }

  private async run(): Promise<void> {
    let failures = 0;
    let started = false;
    while (this.isOn()) {
      try {
        if (!started) await this.start();
        started = true;
        const found = await this.handleBatch();
        failures = 0;
        // Fewer than asked for: that was the end of the partition, unless somebody has told of more since.
        if (found < batchSize) await this.rest();
      } catch (error) {
        failures += 1;
        this.report('A partition could not be read', failures, error);
        await this.stopSignal.sleep(pauseAfter(failures, firstPause, longestPause));
      }
    }
    // If this fails, the next owner handles some records again: that is what at-least-once means.
    await this.commit().catch(() => undefined);
  }

  private isOn() {
    return !this.stopping && this.work.session.isAlive();
  }

  private async start() {
    const { group, partition, session } = this.work;
    const rows = await session.query<{ next_offset: string }>(
      'select next_offset from consumer_offset where group_id = $1 and partition_id = $2',
      [group.id, partition.id],
    );
    this.position = BigInt(rows[0]?.next_offset ?? 0);
    this.committed = this.position;
  }

  private async handleBatch(): Promise<number> {
    const rows = await this.work.session.query<Row>(
      `select log_offset, key, value, headers from log_record
       where partition_id = $1 and log_offset >= $2 order by log_offset limit ${batchSize}`,
      [this.work.partition.id, this.position.toString()],
    );
    const records = rows.map((row) => this.toRecord(row));
    if (!(await this.handleTogether(records)))
      for (const record of records) {
        await this.handleUntilDone(record);
        if (!this.isOn()) return rows.length;
        await this.commitWhenDue();
      }
    await this.commitWhenDue();
    return rows.length;
  }

  /** Returns false when they have to be handed over one by one. */
  private async handleTogether(records: readonly DeliveredRecord[]): Promise<boolean> {
    const { handleTogether } = this.work.request;
    const last = records.at(-1);
    if (!handleTogether || !last) return false;
    try {
      await handleTogether(records);
      this.moveBehind(last);
      return true;
    } catch (error) {
      this.report('Records were not handled together and are tried one by one', 1, error, last.offset);
      return false;
    }
  }

  /** Sleeps until there is news. An offset that is still to be noted shortens the sleep. */
  private async rest() {
    if (this.position === this.committed) return void (await this.news.sleep(longestSleep));
    if (await this.news.sleep(commitEvery)) return;
    await this.commit();
    await this.news.sleep(longestSleep);
  }

  /** Tries one record until its handler resolves, or the partition is given up. */
  private async handleUntilDone(record: DeliveredRecord) {
    for (let failures = 1; this.isOn(); failures += 1) {
      try {
        await this.work.request.handle(record);
        this.moveBehind(record);
        return;
      } catch (error) {
        this.report('A record was not handled and is tried again', failures, error, record.offset);
        await this.stopSignal.sleep(pauseAfter(failures, firstPause, longestPause));
      }
    }
  }

  private moveBehind(record: DeliveredRecord) {
    this.position = BigInt(record.offset) + 1n;
  }

  private async commitWhenDue() {
    if (Date.now() - this.committedAt >= commitEvery) await this.commit();
  }

  /**
   * Notes how far the group came. It goes through the session that holds the partition's lock: if that session is
   * gone, and the partition perhaps with somebody else, the statement fails instead of moving a stranger's offset.
   */
  private async commit() {
    if (this.position === this.committed) return;
    const { group, partition, session } = this.work;
    const position = this.position;
    await session.query(
      `insert into consumer_offset (group_id, partition_id, next_offset) values ($1, $2, $3)
       on conflict (group_id, partition_id) do update set next_offset = excluded.next_offset`,
      [group.id, partition.id, position.toString()],
    );
    this.committed = position;
    this.committedAt = Date.now();
  }

  private toRecord(row: Row): DeliveredRecord {
    const { topic, partition } = this.work.partition;
    return {
      topic,
      partition,
      offset: row.log_offset,
      key: row.key,
      value: row.value,
      headers: JSON.parse(row.headers) as Record<string, string>,
    };
  }

  private report(message: string, failures: number, error: unknown, offset?: string) {
    const { group, partition } = this.work;
    this.work.log.warn(message, {
      group: group.name,
      topic: partition.topic,
      partition: partition.partition,
      offset,
      failures,
      error: nameOfError(error),
    });
  }
}
