import type { Type } from '@nestjs/common';
import type { EntitySchema, MigrationInterface, MixedList } from 'typeorm';
import type { EventHandler } from '../event-handler.js';

/** Something that takes in events of other services. */
export type EventConsumer = { readonly handlers: readonly EventHandler[] };

/** What one service is made of. */
export type ServiceDefinition = {
  /** `directory`, `intake` …: also the name of its database, its roles and its consumer group */
  readonly name: string;
  /** Its `.graphql` file */
  readonly graph: URL;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly modules: readonly Type[];
  /** Everything in it that listens, as a list that can be read */
  readonly consumers: readonly Type<EventConsumer>[];
};

/** TypeORM wants lists that it could write to; it does not. */
export const listed = <T>(list: readonly T[]): MixedList<T> => [...list];
