import { Module } from '@nestjs/common';
import { SiteResolver } from './site.resolver.js';
import { SiteService } from './site.service.js';

@Module({ providers: [SiteService, SiteResolver] })
export class SiteModule {}
