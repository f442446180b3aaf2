import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyTopics,
  eventLogEnvironment,
  readEventLogAddress,
  TopicDefinitions,
  type AppliedTopics,
  type EventLogAddress,
} from '@whichdoor/platform';
import type { Folders } from '../folders.js';
import { readTopicCopies } from '../operation-settings.js';

/** The sector's topics as the repository defines them. */
export const readTopics = (folders: Pick<Folders, 'root'>): TopicDefinitions =>
  TopicDefinitions.parse(JSON.parse(readFileSync(join(folders.root, 'infra/kafka/topics.json'), 'utf8')));

/** How many copies of each partition a cluster keeps, and how many must have an event before it counts as sent. */
export type TopicCopies = { readonly replicas: number; readonly inSync: number };

/** A Kafka cluster as this machine's sector uses it. */
export type Cluster = {
  /** How a service is told where it is and how to be let in: `KAFKA_BROKERS` and the other settings of its kind */
  readonly environment: Readonly<Record<string, string>>;
  readonly copies: TopicCopies;
};

/** The one broker that this machine has started itself: it asks for nothing, whatever the environment says of others. */
export const ownCluster = (brokers: string): Cluster => ({
  environment: { KAFKA_BROKERS: brokers, KAFKA_TLS: 'false' },
  copies: { replicas: 1, inSync: 1 },
});

/** A cluster that somebody else runs, as the environment tells of it. @throws Error that names what is missing or wrong */
export const foreignCluster = (environment: NodeJS.ProcessEnv): Cluster => {
  const told = Object.keys(eventLogEnvironment).flatMap((name) => {
    const value = environment[name];
    return name.startsWith('KAFKA_') && value !== undefined ? [[name, value] as const] : [];
  });
  const cluster = { environment: Object.fromEntries(told), copies: readTopicCopies(environment) };
  addressOf(cluster);
  return cluster;
};

/** Where a cluster is, as the event log opens it. */
export const addressOf = ({ environment }: Cluster): EventLogAddress & { readonly kind: 'kafka' } => {
  const address = readEventLogAddress(environment);
  if (address.kind !== 'kafka') throw new Error('KAFKA_BROKERS names no cluster.');
  return address;
};

/** Makes and mends the sector's topics. */
export const applySectorTopics = (
  folders: Pick<Folders, 'root'>,
  address: EventLogAddress & { readonly kind: 'kafka' },
  copies: TopicCopies,
): Promise<AppliedTopics> => applyTopics(address, readTopics(folders), copies);
