import { Module } from '@nestjs/common';
import { SiteConsumer } from './site.consumer.js';

@Module({ providers: [SiteConsumer] })
export class SiteModule {}
