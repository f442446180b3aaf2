import { isPassingDatabaseFailure } from './database-failure.js';
import type { DeliveredRecord } from './event-log/event-log.js';

/** Takes in all of these in one transaction, or none. */
export type TakeTogether = (records: readonly DeliveredRecord[]) => Promise<void>;

type Batch = {
  readonly records: readonly DeliveredRecord[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** What one transaction takes at most, so that its locks are never held for long. */
const mostAtOnce = 500;

/**
 * Lets the partitions of one instance share transactions: what arrives while one is at work goes into the next. One at a
 * time, so that handlers of several partitions never wait for each other's locks.
 */
export class JointIntake {
  private waiting: Batch[] = [];
  private isAtWork = false;

  constructor(private readonly takeTogether: TakeTogether) {}

  /** Resolves when all of these were taken in. When it rejects, none was. */
  take(records: readonly DeliveredRecord[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ records, resolve, reject });
      if (!this.isAtWork) void this.work();
    });
  }

  private async work() {
    this.isAtWork = true;
    while (this.waiting.length > 0) await this.settle(this.nextBatches());
    this.isAtWork = false;
  }

  private nextBatches(): readonly Batch[] {
    let records = 0;
    const fitting = this.waiting.findIndex((batch) => (records += batch.records.length) > mostAtOnce);
    return this.waiting.splice(0, fitting === -1 ? this.waiting.length : Math.max(1, fitting));
  }

  private async settle(batches: readonly Batch[]): Promise<void> {
    try {
      await this.takeTogether(batches.flatMap(({ records }) => records));
      for (const { resolve } of batches) resolve();
    } catch (error) {
      // One partition's poison is not the others' affair. A database that is away is everybody's.
      if (batches.length > 1 && !isPassingDatabaseFailure(error))
        for (const batch of batches) await this.settle([batch]);
      else for (const { reject } of batches) reject(error);
    }
  }
}
