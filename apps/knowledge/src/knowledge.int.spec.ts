import { fileURLToPath } from 'node:url';
import { describeServiceGuards } from '@whichdoor/testing';
import { knowledgeService } from './knowledge.js';

describeServiceGuards(knowledgeService, fileURLToPath(new URL('.', import.meta.url)));
