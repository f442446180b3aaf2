import { Module } from '@nestjs/common';
import { AuditEntryResolver } from './audit-entry.resolver.js';
import { AuditEntryService } from './audit-entry.service.js';

@Module({ providers: [AuditEntryService, AuditEntryResolver] })
export class AuditEntryModule {}
