import { WakeSignal } from '../waiting.js';
import type { DeliveredRecord, TopicPartition } from './event-log.js';
import { RecordHandover, type RecordHandoverSettings } from './record-handover.js';

export type RecordQueueSettings = Omit<RecordHandoverSettings, 'isHeld'> & {
  /** Whoever worked on this partition in this process before */
  readonly after: Promise<void>;
};

const long = 1_000;
const short = 400;
const atOnce = 200;
const untilWoken = 3_600_000;

/** The fetched records of one partition, handed to the handlers in their order for as long as it is this instance's. */
export class RecordQueue {
  private waiting: DeliveredRecord[] = [];
  private readonly news = new WakeSignal();
  private readonly handover: RecordHandover;
  private fetchAgain: (() => void) | null = null;
  private readonly finished: Promise<void>;

  constructor(private readonly settings: RecordQueueSettings) {
    this.handover = new RecordHandover({ ...settings, isHeld: () => true });
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
    this.handover.stop();
    this.news.wake();
    return this.finished;
  }

  private async run(): Promise<void> {
    await this.settings.after;
    while (this.handover.isOn) {
      const records = this.waiting.splice(0, atOnce);
      if (this.waiting.length <= short) this.askForMore();
      if (records.length === 0) await this.handover.rest(this.news, untilWoken);
      else await this.handover.handle(records);
    }
    // If this fails, the next owner handles some records again: that is what at-least-once means.
    await this.handover.note();
  }

  private askForMore() {
    this.fetchAgain?.();
    this.fetchAgain = null;
  }
}
