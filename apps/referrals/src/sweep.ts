import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

const everyMilliseconds = 60_000;

/** Something that time itself does, looked after once a minute. Several instances at once have to do no harm. */
export abstract class Sweep implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  /** Does what is due now. */
  abstract sweep(): Promise<void>;

  onApplicationBootstrap(): void {
    this.start();
    this.timer = setInterval(() => this.start(), everyMilliseconds).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private start(): void {
    // A database that does not answer shows on the health page; the next round does what this one could not.
    this.running = this.sweep().catch(() => undefined);
  }
}
