import 'reflect-metadata';
import { main } from '@whichdoor/platform';
import { intakeService } from './intake.js';

await main(intakeService);
