import type { DataSource } from 'typeorm';
import { currentCorrelation } from '../correlation.js';
import type { User } from '../identity/access-token.js';
import { appendToOutbox } from '../outbox.js';
import type { Transaction } from '../transaction.js';
import { clientRoles, type Fact } from '@whichdoor/contracts';
import { begin, toItsEnd, type Setting } from './begin.js';

/** In whose name a transaction runs. */
export type Actor = Pick<User, 'id' | 'organisationId' | 'roles' | 'team'> & {
  readonly kind: User['kind'] | 'consumer';
};

/** The service itself, taking in an event about this organisation (null: about none). */
export const consumerActor = (service: string, organisationId: string | null): Actor => ({
  id: service,
  kind: 'consumer',
  organisationId,
  roles: [],
  team: null,
});

const worksWithClients = ({ roles }: Actor) => clientRoles.some((role) => roles.includes(role));

/** What row-level security asks about. The names are those of `tenancy-functions.ts`. */
const settingsOf = (actor: Actor, service: string): Setting[] => [
  ['app.kind', actor.kind],
  ['app.actor', actor.id],
  ['app.roles', actor.roles.join(',')],
  ['app.organisation', actor.organisationId ?? ''],
  ['app.client_organisation', worksWithClients(actor) ? (actor.organisationId ?? '') : ''],
  ['app.team', actor.team ?? ''],
  // The policies of people do not hold for the service itself, nor those of the service for people.
  ...(actor.kind === 'consumer' ? [['role', `${service}_consuming`] as const] : []),
];

/** The only way to the database of a service: one transaction in somebody's name. Outside it there are no rows. */
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly service: string,
    /** Called after a commit that announced something, so that the relay need not wait for its poll. */
    private readonly announced: () => void,
  ) {}

  /** Runs `work` in one transaction in the actor's name; what it throws undoes everything. */
  async transaction<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    let hasAnnounced = false;
    const runner = await begin(this.source, settingsOf(actor, this.service));
    const announce = async (fact: Fact) => {
      hasAnnounced = true;
      await appendToOutbox(runner.manager, fact, {
        source: this.service,
        actor: actor.id,
        correlationId: currentCorrelation(),
        now: new Date(),
      });
    };
    const result = await toItsEnd(runner, () => work(Object.assign(runner.manager, { announce })));
    if (hasAnnounced) this.announced();
    return result;
  }

  /** Whether the database answers. */
  async isReachable(): Promise<boolean> {
    return this.source.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
