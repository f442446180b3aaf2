import { Module } from '@nestjs/common';
import { NeedConsumer } from './need.consumer.js';
import { NeedResolver } from './need.resolver.js';
import { NeedService } from './need.service.js';

@Module({ providers: [NeedConsumer, NeedService, NeedResolver] })
export class NeedModule {}
