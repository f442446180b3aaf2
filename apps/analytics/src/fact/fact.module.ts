import { Module } from '@nestjs/common';
import { CriterionConsumer } from './criterion.consumer.js';
import { EncounterConsumer } from './encounter.consumer.js';
import { GapConsumer } from './gap.consumer.js';
import { NeedConsumer } from './need.consumer.js';
import { OfferConsumer } from './offer.consumer.js';
import { ServiceConsumer } from './service.consumer.js';

@Module({
  providers: [
    NeedConsumer,
    EncounterConsumer,
    OfferConsumer,
    GapConsumer,
    CriterionConsumer,
    ServiceConsumer,
  ],
})
export class FactModule {}
