import { Injectable } from '@nestjs/common';
import { Database, type User, organisationOf } from '@whichdoor/platform';
import { In, IsNull, Not } from 'typeorm';
import { GapEntity } from '../gap/gap.entity.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { triedStatuses } from '../offer/offer-step.js';
import { ReferralEntity } from '../referral/referral.entity.js';

/** A need is tried at a few doors; more than this would be a fault of a client, and no reason for an endless answer. */
const most = 200;

/** What was tried for a need of the own organisation. Of another's there is nothing. */
@Injectable()
export class NeedService {
  constructor(private readonly database: Database) {}

  referralsOf(user: User, needId: string) {
    const organisationId = organisationOf(user);
    return this.database.transaction(user, (tx) =>
      tx.find(ReferralEntity, { where: { needId, organisationId }, order: { sentAt: 'DESC' }, take: most }),
    );
  }

  gapsOf(user: User, needId: string) {
    const organisationId = organisationOf(user);
    return this.database.transaction(user, (tx) =>
      tx.find(GapEntity, { where: { needId, organisationId }, order: { recordedAt: 'DESC' }, take: most }),
    );
  }

  triedServiceIdsOf(user: User, needId: string): Promise<readonly string[]> {
    const own = organisationOf(user);
    return this.database.transaction(user, async (tx) => {
      const offers = await tx.find(OfferEntity, {
        // Not as a recipient: that somebody's need led to an offer here is the sender's to know.
        where: { needId, senderOrganisationId: own, status: In([...triedStatuses]) },
        select: { id: true, serviceId: true },
        order: { sentAt: 'DESC' },
        take: most,
      });
      const skipped = await tx.find(GapEntity, {
        where: { needId, organisationId: own, serviceId: Not(IsNull()) },
        select: { id: true, serviceId: true },
        order: { recordedAt: 'DESC' },
        take: most,
      });
      return [...new Set([...offers, ...skipped].flatMap(({ serviceId }) => serviceId ?? []))].sort();
    });
  }
}
