import { Module } from '@nestjs/common';
import { CriterionConsumer } from './criterion.consumer.js';

@Module({ providers: [CriterionConsumer] })
export class CriterionModule {}
