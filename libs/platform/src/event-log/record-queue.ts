import { nameOfError } from '../error-name.js';
import type { Log } from '../log.js';
import { pauseAfter, WakeSignal } from '../waiting.js';
import type { DeliveredRecord, SubscriptionRequest, TopicPartition } from './event-log.js';

export type RecordQueueSettings = {
  readonly partition: TopicPartition;
  readonly request: Pick<SubscriptionRequest, 'group' | 'handle' | 'handleTogether'>;
  /** Whoever worked on this partition in this process before */
  readonly after: Promise<void>;
  /** Notes that the group has handled everything before this offset */
  readonly commit: (offset: string) => Promise<void>;
  readonly log: Log;
};

const long = 1_000;
const short = 400;
const atOnce = 200;
const commitEvery = 100;
const untilWoken = 3_600_000;
const firstPause = 50;
const longestPause = 5_000;

/** The fetched records of one partition, handed to the handlers in their order for as long as it is this instance's. */
export class RecordQueue {
  private waiting: DeliveredRecord[] = [];
  private readonly news = new WakeSignal();
  private readonly stopSignal = new WakeSignal();
  private stopping = false;
  private fetchAgain: (() => void) | null = null;
  private position: string | null = null;
  private committed: string | null = null;
  private committedAt = 0;
  private readonly finished: Promise<void>;

  constructor(private readonly settings: RecordQueueSettings) {
    this.finished = this.run();
  }

  get partition(): TopicPartition {
    return this.settings.partition;
  }

  /** Returns whether no more should be fetched for now. */
  add(records: readonly DeliveredRecord[]): boolean {
    this.waiting.push(...records);
    this.news.wake();
    return this.waiting.length >= long;
  }

  /** Calls back when few records wait, so that more can be fetched. */
  whenShort(fetchAgain: () => void): void {
    this.fetchAgain = fetchAgain;
  }

  /** Takes no further record. Resolves when the one at work is done and its offset is noted. */
  stop(): Promise<void> {
    this.stopping = true;
    this.news.wake();
    this.stopSignal.wake();
    return this.finished;
  }

  private async run(): Promise<void> {
    await this.settings.after;
    while (!this.stopping) {
      const records = this.waiting.splice(0, atOnce);
      if (this.waiting.length <= short) this.askForMore();
      if (records.length === 0) await this.rest();
      else await this.handle(records);
    }
    // If this fails, the next owner handles some records again: that is what at-least-once means.
    await this.commit();
  }

  private async handle(records: readonly DeliveredRecord[]) {
    if (!(await this.handleTogether(records)))
      for (const record of records) {
        await this.handleUntilDone(record);
        if (this.stopping) return;
        await this.commitWhenDue();
      }
    await this.commitWhenDue();
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
      this.report('Records were not handled together and are tried one by one', error, {
        offset: last.offset,
      });
      return false;
    }
  }

  /** Sleeps until there is news. An offset that is still to be noted shortens the sleep. */
  private async rest() {
    if (this.position === this.committed) await this.news.sleep(untilWoken);
    else if (!(await this.news.sleep(commitEvery))) await this.commit();
  }

  private askForMore() {
    this.fetchAgain?.();
    this.fetchAgain = null;
  }

  /** Tries one record until its handler resolves, or the partition is given up. */
  private async handleUntilDone(record: DeliveredRecord) {
    for (let failures = 1; !this.stopping; failures += 1) {
      try {
        await this.settings.request.handle(record);
        return this.moveBehind(record);
      } catch (error) {
        this.report('A record was not handled and is tried again', error, {
          failures,
          offset: record.offset,
        });
        await this.stopSignal.sleep(pauseAfter(failures, firstPause, longestPause));
      }
    }
  }

  private moveBehind({ offset }: DeliveredRecord) {
    this.position = (BigInt(offset) + 1n).toString();
  }

  private async commitWhenDue() {
    if (performance.now() - this.committedAt >= commitEvery) await this.commit();
  }

  /** Notes how far the group came; what could not be noted is noted with what comes next. */
  private async commit() {
    if (this.position === null || this.position === this.committed) return;
    const { position } = this;
    try {
      await this.settings.commit(position);
      this.committed = position;
    } catch (error) {
      this.report('An offset was not noted', error, { offset: position });
    }
    this.committedAt = performance.now();
  }

  private report(message: string, error: unknown, fields: Record<string, unknown>) {
    const { partition, request, log } = this.settings;
    log.warn(message, { group: request.group, ...partition, ...fields, error: nameOfError(error) });
  }
}
