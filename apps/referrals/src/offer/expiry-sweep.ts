import { Injectable } from '@nestjs/common';
import { isRefusal } from '@whichdoor/contracts';
import { Clock, consumerActor, replace, Database } from '@whichdoor/platform';
import { In, LessThanOrEqual } from 'typeorm';
import { Sweep } from '../sweep.js';
import { expire } from './answer.js';
import { OfferEntity } from './offer.entity.js';
import { steps } from './offer-step.js';

const atOnce = 100;

/** Ends offers that nobody answered in the time that their escalation policy gives, so that no need waits for ever. */
@Injectable()
export class ExpirySweep extends Sweep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async sweep(): Promise<void> {
    while ((await this.expireSome()) === atOnce);
  }

  /** Each is locked and looked at again, so that somebody who answers at the last moment is not overruled. */
  private expireSome(): Promise<number> {
    const now = this.clock.now();
    return this.database.transaction(consumerActor('referrals', null), async (tx) => {
      const offers = await tx.find(OfferEntity, {
        where: { status: In([...steps.expire.from]), expiresAt: LessThanOrEqual(now) },
        order: { id: 'ASC' },
        take: atOnce,
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      for (const offer of offers) {
        const outcome = expire(offer, now);
        if (!isRefusal(outcome)) await replace(tx, OfferEntity, outcome);
      }
      return offers.length;
    });
  }
}
