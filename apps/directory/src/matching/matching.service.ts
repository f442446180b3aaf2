import { Injectable } from '@nestjs/common';
import { AppError, Clock, Database, type User } from '@whichdoor/platform';
import { Any } from 'typeorm';
import { CriterionEntity } from '../criterion/criterion.entity.js';
import { listedServices, type ServiceFilter } from '../service/service-query.js';
import { isAnswers, sortDoors } from './matching.js';

export type MatchServices = {
  readonly filter?: ServiceFilter | null;
  readonly answers: unknown;
  readonly limit?: number | null;
};

const largestGroup = 500;

/**
 * Matching for systems that cannot do it themselves. The answers are handed to a pure function and to nothing else:
 * no query, no log line and no error holds any of them.
 */
@Injectable()
export class MatchingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async match(user: User, { filter, answers, limit }: MatchServices) {
    const size = limit ?? 50;
    if (size < 1 || size > largestGroup)
      throw new AppError('INVALID_INPUT', `A group holds 1 to ${largestGroup} services.`);
    if (!isAnswers(answers))
      throw new AppError('INVALID_INPUT', 'Answers are an object with one answer by attribute.');
    const doors = await this.doors(user, filter ?? {});
    return sortDoors(doors, answers, { today: this.clock.now().toISOString().slice(0, 10), limit: size });
  }

  /** A door that is closed for a while is no match, whatever its criteria say. */
  private doors(user: User, filter: ServiceFilter) {
    return this.database.transaction(user, async (tx) => {
      const services = await listedServices(tx, filter)
        .andWhere("service.status = 'ACTIVE'")
        .orderBy('service.name')
        .addOrderBy('service.id')
        .getMany();
      const criteria = await tx.find(CriterionEntity, {
        where: { serviceId: Any(services.map(({ id }) => id)), status: 'IN_FORCE' },
        order: { publishedAt: 'ASC', id: 'ASC' },
      });
      const byService = Map.groupBy(criteria, ({ serviceId }) => serviceId);
      return services.map((service) => ({ service, criteria: byService.get(service.id) ?? [] }));
    });
  }
}
