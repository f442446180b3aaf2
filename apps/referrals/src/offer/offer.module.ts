import { Module } from '@nestjs/common';
import { ReferralModule } from '../referral/referral.module.js';
import { OfferResolver } from './offer.resolver.js';
import { OfferService } from './offer.service.js';
import { SharedFactSweep } from './shared-fact-sweep.js';

@Module({ imports: [ReferralModule], providers: [OfferService, OfferResolver, SharedFactSweep] })
export class OfferModule {}
