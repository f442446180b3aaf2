import { Module } from '@nestjs/common';
import { ServiceModule } from '../service/service.module.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';

@Module({ imports: [ServiceModule], providers: [OrganisationService, OrganisationResolver] })
export class OrganisationModule {}
