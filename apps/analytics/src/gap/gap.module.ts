import { Module } from '@nestjs/common';
import { GapResolver } from './gap.resolver.js';
import { GapService } from './gap.service.js';

@Module({ providers: [GapService, GapResolver] })
export class GapModule {}
