import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CriterionVersion } from './criterion.js';

@Resolver('CriterionVersion')
export class CriterionVersionResolver {
  @ResolveField()
  rule(@Parent() { rule }: CriterionVersion): unknown {
    return JSON.parse(rule);
  }
}
