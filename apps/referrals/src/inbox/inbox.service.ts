import { Injectable } from '@nestjs/common';
import {
  Database,
  pageOf,
  toConnection,
  type Connection,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import type { Offer } from '../offer/offer.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { inboxRules, type InboxPart, type InboxRule } from './inbox.js';

export type ReadInbox = {
  readonly part: InboxPart;
  readonly first?: number | null;
  readonly after?: string | null;
};

const sides: Readonly<Record<InboxRule['side'], string>> = {
  recipient: 'offer.recipient_organisation_id = :own',
  'sender to others': 'offer.sender_organisation_id = :own and offer.recipient_organisation_id <> :own',
  either: '(offer.sender_organisation_id = :own or offer.recipient_organisation_id = :own)',
};
const columns = { sentAt: 'offer.sent_at', decidedAt: 'offer.decided_at' } as const;

@Injectable()
export class InboxService {
  constructor(private readonly database: Database) {}

  read(user: User, { part, ...asked }: ReadInbox): Promise<Connection<Offer> & { totalCount: number }> {
    const page = pageOf(asked);
    const { side, statuses, orderBy, direction } = inboxRules[part];
    const column = columns[orderBy];
    return this.database.transaction(user, async (tx) => {
      const query = tx
        .createQueryBuilder(OfferEntity, 'offer')
        .where(sides[side], { own: organisationOf(user) })
        // Written out, so that the planner sees that the partial indexes fit; the codes are ours.
        .andWhere(`offer.status in (${statuses.map((status) => `'${status}'`).join(', ')})`);
      const totalCount = await query.getCount();
      if (page.after)
        query.andWhere(
          `(${column}, offer.id) ${direction === 'ASC' ? '>' : '<'} (:at::timestamptz, :id::uuid)`,
          {
            at: page.after[0],
            id: page.after[1],
          },
        );
      const offers = await query
        .orderBy(column, direction)
        .addOrderBy('offer.id', direction)
        .limit(page.size + 1)
        .getMany();
      const at = (offer: Offer) => offer[orderBy] ?? offer.sentAt;
      return { ...toConnection(offers, page, (offer) => [at(offer).toISOString(), offer.id]), totalCount };
    });
  }
}
