import 'reflect-metadata';
import { jsonLog, readServiceConfig, runUntilStopped } from '@whichdoor/platform';
import { knowledgeService } from './knowledge.js';

await runUntilStopped(knowledgeService, readServiceConfig(), jsonLog(knowledgeService.name));
