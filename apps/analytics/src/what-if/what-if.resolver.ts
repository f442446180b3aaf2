import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, type User } from '@whichdoor/platform';
import type { AddedQuestion } from './added-question.js';
import type { WhatIfQuestion } from './what-if-question.js';
import { WhatIfService } from './what-if.service.js';

@Resolver()
export class WhatIfResolver {
  constructor(private readonly service: WhatIfService) {}

  @Query()
  @Allow('GAP_READ')
  whatIf(@Args('input') question: WhatIfQuestion, @CurrentUser() user: User) {
    return this.service.answer(user, question);
  }

  @Query()
  @Allow('GAP_READ')
  whatIfAdded(@Args('input') question: AddedQuestion, @CurrentUser() user: User) {
    return this.service.answerAdded(user, question);
  }
}
