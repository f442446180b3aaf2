import { fileURLToPath } from 'node:url';
import { describeServiceGuards } from '@whichdoor/testing';
import { intakeService } from './intake.js';

describeServiceGuards(intakeService, fileURLToPath(new URL('.', import.meta.url)));
