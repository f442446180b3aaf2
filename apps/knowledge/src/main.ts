import 'reflect-metadata';
import { main } from '@whichdoor/platform';
import { knowledgeService } from './knowledge.js';

await main(knowledgeService);
