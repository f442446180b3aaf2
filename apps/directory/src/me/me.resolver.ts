import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { permissionsOf } from '@whichdoor/contracts';
import { AllowSignedIn, CurrentUser, type User } from '@whichdoor/platform';
import { Loaders, type RequestContext } from '../request-loaders.js';

@Resolver('Me')
export class MeResolver {
  constructor(private readonly loaders: Loaders) {}

  // Who somebody is, they may always know, whatever their roles.
  @Query()
  @AllowSignedIn()
  me(@CurrentUser() user: User): User {
    return user;
  }

  @ResolveField()
  permissions(@Parent() { roles }: User) {
    return [...permissionsOf(roles)];
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: User, @Context() context: RequestContext) {
    return organisationId && this.loaders.of(context).organisation.load(organisationId);
  }
}
