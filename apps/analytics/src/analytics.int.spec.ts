import { fileURLToPath } from 'node:url';
import { describeServiceGuards } from '@whichdoor/testing';
import { analyticsService } from './analytics.js';

describeServiceGuards(analyticsService, fileURLToPath(new URL('.', import.meta.url)));
