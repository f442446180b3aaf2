import type { DataSource, EntityManager } from 'typeorm';
import { currentCorrelation } from '../correlation.js';
import type { User } from '../identity/access-token.js';
import { appendToOutbox } from '../outbox.js';
import type { Transaction } from '../transaction.js';
import type { Fact } from '@whichdoor/contracts';

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

const enter = async (tx: EntityManager, actor: Actor) => {
  await tx.query(
    `select set_config('app.kind', $1, true), set_config('app.actor', $2, true), set_config('app.roles', $3, true),
            set_config('app.organisation', $4, true), set_config('app.team', $5, true)`,
    [actor.kind, actor.id, actor.roles.join(','), actor.organisationId ?? '', actor.team ?? ''],
  );
};

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
    const result = await this.source.transaction(async (manager) => {
      await enter(manager, actor);
      // The policies of people do not hold for the service itself, nor those of the service for people.
      if (actor.kind === 'consumer') await manager.query(`set local role "${this.service}_consuming"`);
      const announce = async (fact: Fact) => {
        hasAnnounced = true;
        await appendToOutbox(manager, fact, {
          source: this.service,
          actor: actor.id,
          correlationId: currentCorrelation(),
          now: new Date(),
        });
      };
      return work(Object.assign(manager, { announce }));
    });
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
