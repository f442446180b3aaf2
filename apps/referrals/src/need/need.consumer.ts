import { Injectable } from '@nestjs/common';
import { NeedClosed, NeedIdentified } from '@whichdoor/contracts';
import { on } from '@whichdoor/platform';
import { KnownNeedEntity } from './need.entity.js';

@Injectable()
export class NeedConsumer {
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
    }),
  ];
}
