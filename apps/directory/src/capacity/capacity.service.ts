import { Injectable } from '@nestjs/common';
import { isRefusal } from '@whichdoor/contracts';
import type { Transaction, User } from '@whichdoor/platform';
import { checkIsOwnOrganisation } from '../authority.js';
import { Commands } from '../commands.js';
import { getService } from '../service/service.service.js';
import type { Service } from '../service/service.js';
import { confirm, type Capacity } from './capacity.js';
import { CapacityEntity } from './capacity.entity.js';

export type ConfirmCapacity = {
  readonly serviceId: string;
  readonly available: number;
  readonly maximum?: number | null;
};

@Injectable()
export class CapacityService {
  constructor(private readonly commands: Commands) {}

  confirm(user: User, { serviceId, available, maximum }: ConfirmCapacity) {
    return this.commands.change(
      user,
      'confirmCapacity',
      ({ organisationId }: Service) => ({ id: serviceId, organisationId }),
      async (tx, at, noting) => {
        const service = await getService(tx, serviceId);
        const { organisationId } = service;
        checkIsOwnOrganisation(user, organisationId);
        const asked = { serviceId, organisationId, available, maximum: maximum ?? null, confirmedAt: at };
        const before = await tx.findOne(CapacityEntity, {
          where: { serviceId },
          lock: { mode: 'pessimistic_write' },
        });
        const refused = await saveCapacity(tx, asked);
        if (refused) return refused;
        noting(before, { next: asked });
        return service;
      },
    );
  }
}

/** Decides about a capacity, keeps and announces it; gives a refusal where it cannot be true. */
export const saveCapacity = async (tx: Transaction, capacity: Capacity) => {
  const decided = confirm(capacity);
  if (isRefusal(decided)) return decided;
  // Written before it is announced: the row's lock keeps the announcements of two people in order.
  await tx.upsert(CapacityEntity, decided.next, ['serviceId']);
  for (const fact of decided.facts) await tx.announce(fact);
  return null;
};
