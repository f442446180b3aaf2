import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type Person, type User } from '@whichdoor/platform';
import { Loaders, type RequestContext } from '../request-loaders.js';
import type { ChangeRole } from './person.service.js';
import { PersonService } from './person.service.js';

@Resolver('Person')
export class PersonResolver {
  constructor(
    private readonly persons: PersonService,
    private readonly loaders: Loaders,
  ) {}

  @Query()
  @Allow('PERSON_READ')
  people(@Args('organisationId') organisationId: string, @CurrentUser() user: User) {
    return this.persons.list(user, organisationId);
  }

  @Mutation()
  @Allow('ROLE_GRANT')
  async grantRole(@Args('input') input: ChangeRole, @CurrentUser() user: User) {
    return toResult('Person', await this.persons.grantRole(user, input));
  }

  @Mutation()
  @Allow('ROLE_GRANT')
  async revokeRole(@Args('input') input: ChangeRole, @CurrentUser() user: User) {
    return toResult('Person', await this.persons.revokeRole(user, input));
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: Person, @Context() context: RequestContext) {
    return organisationId && this.loaders.of(context).organisation.load(organisationId);
  }
}
