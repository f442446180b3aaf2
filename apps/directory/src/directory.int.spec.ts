import { fileURLToPath } from 'node:url';
import { describeServiceGuards } from '@whichdoor/testing';
import { directoryService } from './directory.js';

describeServiceGuards(directoryService, fileURLToPath(new URL('.', import.meta.url)));
