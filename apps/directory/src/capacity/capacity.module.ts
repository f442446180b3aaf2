import { Module } from '@nestjs/common';
import { CapacityResolver } from './capacity.resolver.js';
import { CapacityService } from './capacity.service.js';

@Module({ providers: [CapacityService, CapacityResolver] })
export class CapacityModule {}
