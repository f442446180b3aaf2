import 'reflect-metadata';
import { main } from '@whichdoor/platform';
import { referralsService } from './referrals.js';

await main(referralsService);
