import { Module } from '@nestjs/common';
import { HandleModule } from '../handle/handle.module.js';
import { NeedConsumer } from './need.consumer.js';
import { NeedResolver } from './need.resolver.js';
import { NeedService } from './need.service.js';

@Module({ imports: [HandleModule], providers: [NeedService, NeedResolver, NeedConsumer] })
export class NeedModule {}
