import { Module } from '@nestjs/common';
import { ServiceConsumer } from './service.consumer.js';

@Module({ providers: [ServiceConsumer] })
export class ServiceModule {}
