import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import type { ConfirmCapacity } from './capacity.service.js';
import { CapacityService } from './capacity.service.js';

@Resolver('Capacity')
export class CapacityResolver {
  constructor(private readonly capacities: CapacityService) {}

  @Mutation()
  @Allow('CAPACITY_CONFIRM')
  async confirmCapacity(@Args('input') input: ConfirmCapacity, @CurrentUser() user: User) {
    return toResult('Service', await this.capacities.confirm(user, input));
  }
}
