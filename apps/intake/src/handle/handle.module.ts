import { Module } from '@nestjs/common';
import { HandleService } from './handle.service.js';

@Module({ providers: [HandleService], exports: [HandleService] })
export class HandleModule {}
