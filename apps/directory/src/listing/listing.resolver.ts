import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, type User } from '@whichdoor/platform';
import type { ImportListings } from './listing.service.js';
import { ListingService } from './listing.service.js';

@Resolver('ImportedListing')
export class ListingResolver {
  constructor(private readonly listings: ListingService) {}

  @Mutation()
  @Allow('LISTING_IMPORT')
  importListings(@Args('input') input: ImportListings, @CurrentUser() user: User) {
    return this.listings.import(user, input);
  }
}
