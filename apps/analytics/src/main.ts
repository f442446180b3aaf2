import 'reflect-metadata';
import { main } from '@whichdoor/platform';
import { analyticsService } from './analytics.js';

await main(analyticsService);
