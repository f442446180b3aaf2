import { Module } from '@nestjs/common';
import { ServiceResolver } from './service.resolver.js';
import { ServiceService } from './service.service.js';

@Module({ providers: [ServiceService, ServiceResolver], exports: [ServiceService] })
export class ServiceModule {}
