import 'reflect-metadata';
import { jsonLog, readServiceConfig, runUntilStopped } from '@whichdoor/platform';
import { referralsService } from './referrals.js';

await runUntilStopped(referralsService, readServiceConfig(), jsonLog(referralsService.name));
