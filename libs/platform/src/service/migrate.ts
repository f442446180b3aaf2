import type pg from 'pg';
import { DataSource } from 'typeorm';
import { PreparingClient } from '../database/preparing-client.js';
import { listed, type ServiceDefinition } from './service-definition.js';

/** Of the pools that serve. Migrations may take as long as they need. */
const servingPool: pg.PoolConfig = {
  max: 10,
  connectionTimeoutMillis: 10_000,
  // Longer than any statement of ours: what has not answered by then is not there any more.
  query_timeout: 60_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
};
const migratingPool: pg.PoolConfig = { max: 2, connectionTimeoutMillis: 10_000 };

/** A connection pool that knows the service's entities and migrations. Nothing is ever synchronised. */
export const dataSourceOf = (service: ServiceDefinition, url: string, pool = servingPool): DataSource =>
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
    extra: { ...pool, Client: PreparingClient },
  });

/** Brings the service's database to its newest migration, as its owner. Two at once wait for each other. */
export const migrate = async (service: ServiceDefinition, ownerUrl: string): Promise<void> => {
  const source = await dataSourceOf(service, ownerUrl, migratingPool).initialize();
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
  const source = await dataSourceOf(service, ownerUrl, migratingPool).initialize();
  try {
    for (let left = service.migrations.length; left > 0; left -= 1) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
};

/** Statements that would make the tables fit their mappings. Constraints and indexes belong to the migrations alone. */
export const findDrift = async (service: ServiceDefinition, ownerUrl: string): Promise<readonly string[]> => {
  const source = await dataSourceOf(service, ownerUrl, migratingPool).initialize();
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
