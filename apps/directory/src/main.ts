import 'reflect-metadata';
import { jsonLog, readServiceConfig, runUntilStopped } from '@whichdoor/platform';
import { directoryService } from './directory.js';

await runUntilStopped(directoryService, readServiceConfig(), jsonLog(directoryService.name));
