import { DataSource } from 'typeorm';
import { PreparingClient } from '../database/preparing-client.js';
import { listed, type ServiceDefinition } from './service-definition.js';

/** A connection pool that knows the service's entities and migrations. Nothing is ever synchronised. */
export const dataSourceOf = (service: ServiceDefinition, url: string, connections = 10): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: listed(service.entities),
    migrations: listed(service.migrations),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: `whichdoor-${service.name}`,
    extra: { max: connections, Client: PreparingClient },
  });

/** Brings the service's database to its newest migration, as its owner. Two at once wait for each other. */
export const migrate = async (service: ServiceDefinition, ownerUrl: string): Promise<void> => {
  const source = await dataSourceOf(service, ownerUrl, 2).initialize();
  const holder = source.createQueryRunner();
  try {
    await holder.query("select pg_advisory_lock(hashtext('whichdoor migrate'))");
    await source.runMigrations();
    await holder.query("select pg_advisory_unlock(hashtext('whichdoor migrate'))");
  } finally {
    await holder.release();
    await source.destroy();
  }
};

/** Takes all migrations back, the newest first. */
export const undoMigrations = async (service: ServiceDefinition, ownerUrl: string): Promise<void> => {
  const source = await dataSourceOf(service, ownerUrl, 2).initialize();
  try {
    for (let left = service.migrations.length; left > 0; left -= 1) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
};

/** Statements that would make the tables fit their mappings. Constraints and indexes belong to the migrations alone. */
export const findDrift = async (service: ServiceDefinition, ownerUrl: string): Promise<readonly string[]> => {
  const source = await dataSourceOf(service, ownerUrl, 2).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries
      .map(({ query }) => query)
      .filter(
        (query) =>
          !/^(ALTER TABLE \S+ DROP CONSTRAINT|DROP INDEX|CREATE TABLE IF NOT EXISTS "typeorm_)/i.test(query),
      );
  } finally {
    await source.destroy();
  }
};
