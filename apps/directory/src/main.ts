import 'reflect-metadata';
import { main } from '@whichdoor/platform';
import { directoryService } from './directory.js';

await main(directoryService);
