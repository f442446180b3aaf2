import 'reflect-metadata';
import { jsonLog, readServiceConfig, runUntilStopped } from '@whichdoor/platform';
import { intakeService } from './intake.js';

await runUntilStopped(intakeService, readServiceConfig(), jsonLog(intakeService.name));
