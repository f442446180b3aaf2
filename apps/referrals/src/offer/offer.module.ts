import { Module } from '@nestjs/common';
import { ReferralModule } from '../referral/referral.module.js';
import { ExpirySweep } from './expiry-sweep.js';
import { OfferResolver } from './offer.resolver.js';
import { OfferService } from './offer.service.js';
import { QuestionService } from './question.service.js';
import { SharedFactSweep } from './shared-fact-sweep.js';
import { SharedFactService } from './shared-fact.service.js';

@Module({
  imports: [ReferralModule],
  providers: [OfferService, QuestionService, SharedFactService, OfferResolver, SharedFactSweep, ExpirySweep],
})
export class OfferModule {}
