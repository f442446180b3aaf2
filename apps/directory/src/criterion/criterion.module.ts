import { Module } from '@nestjs/common';
import { CriterionVersionResolver } from './criterion-version.resolver.js';
import { CriterionResolver } from './criterion.resolver.js';
import { CriterionService } from './criterion.service.js';

@Module({ providers: [CriterionService, CriterionResolver, CriterionVersionResolver] })
export class CriterionModule {}
