import { graphFile } from '@whichdoor/contracts';
import {
  AddEventRetentionAndDiscarding1797000000001,
  defineService,
  TellInboxNotesApart1799000000001,
} from '@whichdoor/platform';
import { CriterionConsumer } from './fact/criterion.consumer.js';
import { EncounterConsumer } from './fact/encounter.consumer.js';
import { FactModule } from './fact/fact.module.js';
import { GapConsumer } from './fact/gap.consumer.js';
import { NeedConsumer } from './fact/need.consumer.js';
import { OfferConsumer } from './fact/offer.consumer.js';
import { ServiceConsumer } from './fact/service.consumer.js';
import { GapModule } from './gap/gap.module.js';
import { CreateFacts1795000000000 } from './migrations/1795000000000-create-facts.js';
import { KnowMoreOutcomesOfAnOffer1796000200000 } from './migrations/1796000200000-know-more-outcomes-of-an-offer.js';
import { TellLimitsOfCriteria1796100000000 } from './migrations/1796100000000-tell-limits-of-criteria.js';
import { FindOffersThatRanOut1796300000000 } from './migrations/1796300000000-find-offers-that-ran-out.js';
import { KnowWhichAcceptanceAnOfferTells1800000000000 } from './migrations/1800000000000-know-which-acceptance-an-offer-tells.js';
import { WhatIfModule } from './what-if/what-if.module.js';

/** What the others announce, kept as facts and counted; no figure leaves without disclosure control. */
export const analyticsService = defineService({
  name: 'analytics',
  graph: graphFile('analytics'),
  // Facts are written and counted in sets, in SQL: none is ever loaded as an object.
  entities: [],
  migrations: [
    CreateFacts1795000000000,
    KnowMoreOutcomesOfAnOffer1796000200000,
    TellLimitsOfCriteria1796100000000,
    FindOffersThatRanOut1796300000000,
    AddEventRetentionAndDiscarding1797000000001,
    TellInboxNotesApart1799000000001,
    KnowWhichAcceptanceAnOfferTells1800000000000,
  ],
  modules: [FactModule, GapModule, WhatIfModule],
  consumers: [
    NeedConsumer,
    EncounterConsumer,
    OfferConsumer,
    GapConsumer,
    CriterionConsumer,
    ServiceConsumer,
  ],
});
