import { Module } from '@nestjs/common';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';

@Module({ providers: [PersonService, PersonResolver] })
export class PersonModule {}
