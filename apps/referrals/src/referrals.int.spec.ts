import { fileURLToPath } from 'node:url';
import { describeServiceGuards } from '@whichdoor/testing';
import { referralsService } from './referrals.js';

describeServiceGuards(referralsService, fileURLToPath(new URL('.', import.meta.url)));
