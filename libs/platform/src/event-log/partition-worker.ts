import type { DedicatedSession } from '../dedicated-session.js';
import type { Log } from '../log.js';
import { WakeSignal } from '../waiting.js';
import type { DeliveredRecord, SubscriptionRequest, TopicPartition } from './event-log.js';
import { RecordHandover } from './record-handover.js';

export type PartitionWork = {
  readonly groupId: number;
  readonly partition: TopicPartition & { readonly id: number };
  /** The session that holds the lock on this group's partition. */
  readonly session: DedicatedSession;
  readonly request: Pick<SubscriptionRequest, 'group' | 'handle' | 'handleTogether'>;
  readonly log: Log;
};

type Row = {
  readonly log_offset: string;
  readonly key: string;
  readonly value: string;
  readonly headers: string;
};

const batchSize = 200;
// The subscription looks for news twice a second, for all its partitions at once.
const longestSleep = 60_000;

/** Hands one partition's records to the handlers, in their order, for as long as the session holds the partition. */
export class PartitionWorker {
  private readonly news = new WakeSignal();
  private readonly handover: RecordHandover;
  private readonly finished: Promise<void>;

  constructor(private readonly work: PartitionWork) {
    const { partition, request, session, log } = work;
    this.handover = new RecordHandover({
      partition,
      request,
      isHeld: () => session.isAlive(),
      note: (offset) => this.note(offset),
      log,
    });
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
    if (BigInt(this.handover.position ?? 0) < end) this.news.wake();
  }

  /** Takes no further record. Resolves when the one at work is done and the offset is noted. */
  stop(): Promise<void> {
    this.handover.stop();
    this.news.wake();
    return this.finished;
  }

  private async run(): Promise<void> {
    for (let failures = 0; this.handover.isOn;)
      try {
        if (this.handover.position === null) await this.start();
        const records = await this.read();
        await this.handover.handle(records);
        failures = 0;
        // Fewer than asked for: that was the end of the partition, unless somebody has told of more since.
        if (records.length < batchSize) await this.handover.rest(this.news, longestSleep);
      } catch (error) {
        failures += 1;
        this.handover.tell('A partition could not be read', error, { failures });
        await this.handover.pause(failures);
      }
    // If this fails, the next owner handles some records again: that is what at-least-once means.
    await this.handover.note();
  }

  private async start() {
    const { groupId, partition, session } = this.work;
    const rows = await session.query<{ next_offset: string }>(
      'select next_offset from consumer_offset where group_id = $1 and partition_id = $2',
      [groupId, partition.id],
    );
    this.handover.startAt(rows[0]?.next_offset ?? '0');
  }

  private async read(): Promise<readonly DeliveredRecord[]> {
    const { partition, session } = this.work;
    const rows = await session.query<Row>(
      `select log_offset, key, value, headers from log_record
       where partition_id = $1 and log_offset >= $2 order by log_offset limit ${batchSize}`,
      [partition.id, this.handover.position],
    );
    return rows.map((row) => ({
      topic: partition.topic,
      partition: partition.partition,
      offset: row.log_offset,
      key: row.key,
      value: row.value,
      headers: JSON.parse(row.headers) as Record<string, string>,
    }));
  }

  /**
   * It goes through the session that holds the partition's lock: if that session is gone, and the partition perhaps with
   * somebody else, the statement fails instead of moving a stranger's offset.
   */
  private async note(offset: string) {
    const { groupId, partition, session } = this.work;
    await session.query(
      `insert into consumer_offset (group_id, partition_id, next_offset) values ($1, $2, $3)
       on conflict (group_id, partition_id) do update set next_offset = excluded.next_offset`,
      [groupId, partition.id, offset],
    );
  }
}
