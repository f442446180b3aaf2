import { Injectable } from '@nestjs/common';
import type { OfferStatus } from '@whichdoor/contracts';
import {
  Clock,
  Database,
  pageOf,
  toConnection,
  type Connection,
  type User,
  organisationOf,
} from '@whichdoor/platform';
import type { Offer } from '../offer/offer.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { inboxRules, orderOf, type InboxPart, type InboxSort } from './inbox.js';

export type ReadInbox = {
  readonly part: InboxPart;
  readonly sort: InboxSort;
  readonly first?: number | null;
  readonly after?: string | null;
};
export type InboxCounts = Record<'needsMyAction' | 'overdue' | 'waitingOnOthers' | 'closed', number>;

const columns = { sentAt: 'offer.sent_at', decidedAt: 'offer.decided_at', dueAt: 'offer.due_at' } as const;

// Written out, so that the planner sees that the partial indexes fit; the codes are ours.
const isOneOf = (statuses: readonly OfferStatus[]) =>
  `offer.status in (${statuses.map((status) => `'${status}'`).join(', ')})`;

/** The condition of a part, where `own` stands for the own organisation. */
const isInPart = (part: InboxPart, own: string): string => {
  const { asRecipient, asSender, betweenTwo } = inboxRules[part];
  const either = `(offer.recipient_organisation_id = ${own} and ${isOneOf(asRecipient)}
    or offer.sender_organisation_id = ${own} and ${isOneOf(asSender)})`;
  return betweenTwo
    ? `${either} and offer.sender_organisation_id <> offer.recipient_organisation_id`
    : either;
};

@Injectable()
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  read(user: User, { part, sort, ...asked }: ReadInbox): Promise<Connection<Offer> & { totalCount: number }> {
    const page = pageOf(asked);
    const { by, direction } = orderOf(part, sort);
    const column = columns[by];
    return this.database.transaction(user, async (tx) => {
      const query = tx
        .createQueryBuilder(OfferEntity, 'offer')
        .where(isInPart(part, ':own'), { own: organisationOf(user) });
      const totalCount = await query.getCount();
      if (page.after)
        query.andWhere(
          `(${column}, offer.id) ${direction === 'ASC' ? '>' : '<'} (:at::timestamptz, :id::uuid)`,
          { at: page.after[0], id: page.after[1] },
        );
      const offers = await query
        .orderBy(column, direction)
        .addOrderBy('offer.id', direction)
        .limit(page.size + 1)
        .getMany();
      const at = (offer: Offer) => offer[by] ?? offer.sentAt;
      return { ...toConnection(offers, page, (offer) => [at(offer).toISOString(), offer.id]), totalCount };
    });
  }

  /** All counts in one question to the database, so that they are of one moment. */
  count(user: User): Promise<InboxCounts> {
    const parts = (['NEEDS_MY_ACTION', 'WAITING_ON_OTHERS', 'CLOSED'] as const).map((part) =>
      isInPart(part, '$1'),
    );
    const [mine, others, closed] = parts as [string, string, string];
    return this.database.transaction(user, async (tx) => {
      const [counts] = await tx.query<[InboxCounts]>(
        `select (count(*) filter (where ${mine}))::int as "needsMyAction",
                (count(*) filter (where ${mine} and offer.due_at <= $2))::int as overdue,
                (count(*) filter (where ${others}))::int as "waitingOnOthers",
                (count(*) filter (where ${closed}))::int as closed
         from offer where offer.recipient_organisation_id = $1 or offer.sender_organisation_id = $1`,
        [organisationOf(user), this.clock.now()],
      );
      return counts;
    });
  }
}
