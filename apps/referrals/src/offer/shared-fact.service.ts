import { Injectable } from '@nestjs/common';
import { Clock, Database, OrganisationKeys, type Transaction, type User } from '@whichdoor/platform';
import { mayShowFacts, type Offer } from './offer.js';
import type { SharedParts } from './shared-fact.js';

/** What the client agreed to share: sealed with the sender's key wherever it is kept. */
@Injectable()
export class SharedFactService {
  constructor(
    private readonly database: Database,
    private readonly organisationKeys: OrganisationKeys,
    private readonly clock: Clock,
  ) {}

  /** For the two parties, as long as the client agreed to. */
  of(user: User, offer: Offer): Promise<SharedParts> {
    return this.database.transaction(user, (tx) => this.open(tx, offer));
  }

  /** After the day agreed there is nothing, even before they are destroyed. */
  async open(tx: Transaction, offer: Offer): Promise<SharedParts> {
    const { senderOrganisationId, sealedFacts } = offer;
    if (!sealedFacts || !mayShowFacts(offer, this.clock.now())) return [];
    const opened = await this.organisationKeys.open(tx, senderOrganisationId, sealedFacts);
    return opened ? (JSON.parse(opened) as SharedParts) : [];
  }

  seal(tx: Transaction, senderOrganisationId: string, parts: SharedParts): Promise<Buffer> {
    return this.organisationKeys.seal(tx, senderOrganisationId, JSON.stringify(parts));
  }
}
