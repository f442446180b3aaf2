import { Module } from '@nestjs/common';
import { EncounterResolver } from './encounter.resolver.js';
import { EncounterService } from './encounter.service.js';

@Module({ providers: [EncounterService, EncounterResolver] })
export class EncounterModule {}
