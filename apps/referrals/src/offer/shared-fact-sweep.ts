import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, consumerActor, Database } from '@whichdoor/platform';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { OfferEntity } from './offer.entity.js';

const everyMilliseconds = 60_000;

/** Destroys shared facts when the day that the client agreed to has come. Until it runs they are hidden already. */
@Injectable()
export class SharedFactSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.start();
    this.timer = setInterval(() => this.start(), everyMilliseconds).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Destroys what is due now. Several instances at once do no harm. */
  async sweep(): Promise<void> {
    await this.database.transaction(consumerActor('referrals', null), (tx) =>
      tx.update(
        OfferEntity,
        { factsUntil: LessThanOrEqual(this.clock.now()), sealedFacts: Not(IsNull()) },
        { sealedFacts: null },
      ),
    );
  }

  private start(): void {
    // A database that does not answer shows on the health page; the next round destroys what this one could not.
    this.running = this.sweep().catch(() => undefined);
  }
}
