import { Module } from '@nestjs/common';
import { ReferralResolver } from './referral.resolver.js';
import { ReferralService } from './referral.service.js';

@Module({ providers: [ReferralService, ReferralResolver], exports: [ReferralService] })
export class ReferralModule {}
