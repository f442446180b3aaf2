import { Module } from '@nestjs/common';
import { OrganisationConsumer } from './organisation.consumer.js';

@Module({ providers: [OrganisationConsumer] })
export class OrganisationModule {}
