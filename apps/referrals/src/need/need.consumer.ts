import { Injectable } from '@nestjs/common';
import { NeedClosed, NeedIdentified } from '@whichdoor/contracts';
import { Clock, on, replace } from '@whichdoor/platform';
import { endWithNeed } from '../offer/answer.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { KnownNeedEntity } from './need.entity.js';

@Injectable()
export class NeedConsumer {
  constructor(private readonly clock: Clock) {}

  readonly handlers = [
    on(NeedIdentified, async ({ data: { needId, organisationId } }, tx) => {
      // A need that is known already stays as it is: once closed it does not open again.
      await tx
        .createQueryBuilder()
        .insert()
        .into(KnownNeedEntity)
        .values({ id: needId, organisationId, isOpen: true })
        .orIgnore()
        .execute();
    }),
    on(NeedClosed, async ({ data: { needId, organisationId } }, tx) => {
      await tx.upsert(KnownNeedEntity, { id: needId, organisationId, isOpen: false }, ['id']);
      const offers = await tx.find(OfferEntity, {
        where: { needId },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      for (const offer of offers) {
        const { next, facts } = endWithNeed(offer, this.clock.now());
        if (next !== offer) await replace(tx, OfferEntity, { next, facts });
      }
    }),
  ];
}
