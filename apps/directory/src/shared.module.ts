import { Global, Module } from '@nestjs/common';
import { Commands } from './commands.js';
import { Loaders } from './request-loaders.js';

/** What every slice of the directory uses. */
@Global()
@Module({ providers: [Commands, Loaders], exports: [Commands, Loaders] })
export class SharedModule {}
