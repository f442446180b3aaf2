import { Injectable } from '@nestjs/common';
import { Clock, consumerActor, Database } from '@whichdoor/platform';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Sweep } from '../sweep.js';
import { OfferEntity } from './offer.entity.js';

/** Destroys shared facts when the day that the client agreed to has come. Until it runs they are hidden already. */
@Injectable()
export class SharedFactSweep extends Sweep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async sweep(): Promise<void> {
    await this.database.transaction(consumerActor('referrals', null), (tx) =>
      tx.update(
        OfferEntity,
        { factsUntil: LessThanOrEqual(this.clock.now()), sealedFacts: Not(IsNull()) },
        { sealedFacts: null },
      ),
    );
  }
}
