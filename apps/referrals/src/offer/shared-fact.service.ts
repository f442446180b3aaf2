import { Injectable } from '@nestjs/common';
import { Clock, Database, OrganisationKeys, type Transaction, type User } from '@whichdoor/platform';
import { mayShowFacts, type Offer } from './offer.js';
import type { SharedFact } from './shared-fact.js';

/** What the client agreed to share: sealed with the sender's key wherever it is kept. */
@Injectable()
export class SharedFactService {
  constructor(
    private readonly database: Database,
    private readonly organisationKeys: OrganisationKeys,
    private readonly clock: Clock,
  ) {}

  /** For the two parties, as long as the client agreed to. */
  of(user: User, offer: Offer): Promise<readonly SharedFact[]> {
    return this.database.transaction(user, (tx) => this.open(tx, offer));
  }

  /** Facts after the day agreed are none, even before they are destroyed. */
  async open(tx: Transaction, offer: Offer): Promise<readonly SharedFact[]> {
    const { senderOrganisationId, sealedFacts } = offer;
    if (!sealedFacts || !mayShowFacts(offer, this.clock.now())) return [];
    const opened = await this.organisationKeys.open(tx, senderOrganisationId, sealedFacts);
    return opened ? (JSON.parse(opened) as SharedFact[]) : [];
  }

  seal(tx: Transaction, senderOrganisationId: string, facts: readonly SharedFact[]): Promise<Buffer> {
    return this.organisationKeys.seal(tx, senderOrganisationId, JSON.stringify(facts));
  }
}
