import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  isRefusal,
  monthOf,
  type NeedCloseReason,
  type NeedClosing,
  type NeedStatus,
  type ServiceKind,
} from '@whichdoor/contracts';
import type { EntityManager } from 'typeorm';
import {
  change,
  Clock,
  CommandKeys,
  create,
  Database,
  pageOf,
  toConnection,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import { HandleService } from '../handle/handle.service.js';
import { beMet, close, identify, seekAgain, type Need } from './need.js';
import { NeedEntity } from './need.entity.js';

export type OpenNeed = {
  readonly kind: ServiceKind;
  readonly area?: string | null;
  readonly month: string;
  readonly codeWord?: string | null;
  readonly idempotencyKey?: string | null;
};
export type CloseNeed = {
  readonly id: string;
  readonly closing: NeedClosing;
  readonly reasons: readonly NeedCloseReason[];
};
export type ListNeeds = {
  readonly statuses?: readonly NeedStatus[] | null;
  readonly codeWord?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
};

type OutcomeOfOffer = { readonly needId: string; readonly offerId: string };

@Injectable()
export class NeedService {
  constructor(
    private readonly database: Database,
    private readonly commandKeys: CommandKeys,
    private readonly handles: HandleService,
    private readonly clock: Clock,
  ) {}

  find(user: User, id: string) {
    return this.database.transaction(user, (tx) => tx.findOne(NeedEntity, { where: { id } }));
  }

  list(user: User, { statuses, codeWord, ...asked }: ListNeeds) {
    const page = pageOf(asked);
    return this.database.transaction(user, async (tx) => {
      const query = tx
        .createQueryBuilder(NeedEntity, 'need')
        .orderBy('need.opened_at', 'DESC')
        .addOrderBy('need.id', 'DESC')
        .limit(page.size + 1);
      if (statuses?.length) query.andWhere('need.status = any(:statuses)', { statuses });
      if (codeWord)
        query.andWhere('need.handle = :handle', { handle: await this.handles.find(tx, user, codeWord) });
      if (page.after)
        query.andWhere('(need.opened_at, need.id) < (:at::timestamptz, :id::uuid)', {
          at: page.after[0],
          id: page.after[1],
        });
      return toConnection(await query.getMany(), page, (need) => [need.openedAt.toISOString(), need.id]);
    });
  }

  open(user: User, { idempotencyKey, ...input }: OpenNeed) {
    return this.database.transaction(user, async (tx) => {
      let opened: Need | null = null;
      const outcome = await this.commandKeys.once(
        tx,
        user,
        { command: 'openNeed', key: idempotencyKey, input },
        async () => {
          const { codeWord, area = null, ...asked } = input;
          const handle = codeWord ? await this.handles.make(tx, user, codeWord) : null;
          if (isRefusal(handle)) return handle;
          const decided = identify(
            { ...asked, id: randomUUID(), organisationId: organisationOf(user), area, handle },
            this.clock.now(),
          );
          if (isRefusal(decided)) return decided;
          opened = await create(tx, NeedEntity, decided);
          return opened.id;
        },
      );
      if (isRefusal(outcome)) return outcome;
      // Sent again, it is what has become of it since.
      return opened ?? tx.findOneOrFail(NeedEntity, { where: { id: outcome } });
    });
  }

  close(user: User, { id, closing, reasons }: CloseNeed) {
    const month = monthOf(this.clock.now());
    return this.database.transaction(user, (tx) =>
      change(tx, NeedEntity, id, (need) => close(need, closing, reasons, month)),
    );
  }

  /** Takes in that a service accepted somebody. */
  beMet(offer: OutcomeOfOffer, tx: EntityManager) {
    return this.takeIn(offer, tx, beMet);
  }

  /** Takes in that a service that had accepted somebody put them out, or had accepted by mistake. */
  seekAgain(offer: OutcomeOfOffer, tx: EntityManager) {
    return this.takeIn(offer, tx, seekAgain);
  }

  /** A need that is not here is another copy's business. */
  private async takeIn(
    { needId, offerId }: OutcomeOfOffer,
    tx: EntityManager,
    become: (need: Need, offerId: string) => Need,
  ) {
    const need = await tx.findOne(NeedEntity, { where: { id: needId }, lock: { mode: 'pessimistic_write' } });
    if (need) await tx.save(NeedEntity, become(need, offerId));
  }
}
