import { Module } from '@nestjs/common';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';

@Module({ providers: [InboxService, InboxResolver] })
export class InboxModule {}
