import { nameOfError } from '../error-name.js';
import type { Log } from '../log.js';
import { pauseAfter, WakeSignal } from '../waiting.js';
import type { DeliveredRecord, SubscriptionRequest, TopicPartition } from './event-log.js';

export type RecordHandoverSettings = {
  readonly partition: TopicPartition;
  readonly request: Pick<SubscriptionRequest, 'group' | 'handle' | 'handleTogether'>;
  /** Whether the partition is still this instance's */
  readonly isHeld: () => boolean;
  /** Notes that the group has handled everything before this offset */
  readonly note: (offset: string) => Promise<void>;
  readonly log: Log;
};

const noteEvery = 100;
const firstPause = 50;
const longestPause = 5_000;

/**
 * Hands the records of one partition to the handlers, in their order, and notes how far it came: an offset only when
 * every record before it was handled, whatever the log.
 */
export class RecordHandover {
  private readonly stopSignal = new WakeSignal();
  private stopping = false;
  private next: string | null = null;
  private noted: string | null = null;
  private notedAt = 0;

  constructor(private readonly settings: RecordHandoverSettings) {}

  /** The offset of the next record; null before the first, unless told. */
  get position(): string | null {
    return this.next;
  }

  /** Whether there is nothing that was handled and is not noted. */
  get isNoted(): boolean {
    return this.next === this.noted;
  }

  get isOn(): boolean {
    return !this.stopping && this.settings.isHeld();
  }

  /** Tells where it begins: what the group has noted. */
  startAt(offset: string): void {
    this.next = offset;
    this.noted = offset;
  }

  /** Takes no further record. The one at work ends. */
  stop(): void {
    this.stopping = true;
    this.stopSignal.wake();
  }

  /** Resolves when all were handled, or the partition was given up. */
  async handle(records: readonly DeliveredRecord[]): Promise<void> {
    if (!(await this.handleTogether(records)))
      for (const record of records) {
        await this.handleUntilDone(record);
        if (!this.isOn) return;
        await this.noteWhenDue();
      }
    await this.noteWhenDue();
  }

  /** Sleeps until there is news, or the limit has passed. An offset that is still to be noted is noted meanwhile. */
  async rest(news: WakeSignal, milliseconds: number): Promise<void> {
    while (!this.isNoted && this.isOn) {
      if (await news.sleep(noteEvery)) return;
      await this.note();
    }
    await news.sleep(milliseconds);
  }

  /** Notes how far the group came; what could not be noted is noted with what comes next. */
  async note(): Promise<void> {
    if (this.next === null || this.isNoted) return;
    const offset = this.next;
    try {
      await this.settings.note(offset);
      this.noted = offset;
    } catch (error) {
      this.tell('An offset was not noted', error, { offset });
    }
    this.notedAt = performance.now();
  }

  /** Pauses after so many failures in a row: doubled each time, and cut short by a stop. */
  async pause(failures: number): Promise<void> {
    await this.stopSignal.sleep(pauseAfter(failures, firstPause, longestPause));
  }

  /** Says in the log what went wrong with this partition. */
  tell(message: string, error: unknown, fields: Readonly<Record<string, unknown>> = {}): void {
    const { partition, request, log } = this.settings;
    const { topic, partition: number } = partition;
    log.warn(message, {
      group: request.group,
      topic,
      partition: number,
      ...fields,
      error: nameOfError(error),
    });
  }

  /** Returns false when they have to be handed over one by one. */
  private async handleTogether(records: readonly DeliveredRecord[]): Promise<boolean> {
    const { handleTogether } = this.settings.request;
    const last = records.at(-1);
    if (!handleTogether || records.length < 2 || !last) return false;
    try {
      await handleTogether(records);
      this.moveBehind(last);
      return true;
    } catch (error) {
      this.tell('Records were not handled together and are tried one by one', error, { offset: last.offset });
      return false;
    }
  }

  /** Tries one record until its handler resolves, or the partition is given up. */
  private async handleUntilDone(record: DeliveredRecord) {
    for (let failures = 1; this.isOn; failures += 1) {
      try {
        await this.settings.request.handle(record);
        return this.moveBehind(record);
      } catch (error) {
        this.tell('A record was not handled and is tried again', error, { failures, offset: record.offset });
        await this.pause(failures);
      }
    }
  }

  private moveBehind({ offset }: DeliveredRecord) {
    this.next = (BigInt(offset) + 1n).toString();
  }

  private async noteWhenDue() {
    if (performance.now() - this.notedAt >= noteEvery) await this.note();
  }
}
