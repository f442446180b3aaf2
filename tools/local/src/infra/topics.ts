import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyTopics, TopicDefinitions, type AppliedTopics, type EventLogAddress } from '@whichdoor/platform';
import type { Folders } from '../folders.js';

/** The sector's topics as the repository defines them. */
export const readTopics = (folders: Pick<Folders, 'root'>): TopicDefinitions =>
  TopicDefinitions.parse(JSON.parse(readFileSync(join(folders.root, 'infra/kafka/topics.json'), 'utf8')));

/** How many copies of each partition a cluster keeps, and how many must have an event before it counts as sent. */
export type TopicCopies = { readonly replicas: number; readonly inSync: number };

/** On a machine with one broker. */
export const oneCopy: TopicCopies = { replicas: 1, inSync: 1 };

/** Makes and mends the sector's topics. */
export const applySectorTopics = (
  folders: Pick<Folders, 'root'>,
  address: EventLogAddress & { readonly kind: 'kafka' },
  copies: TopicCopies,
): Promise<AppliedTopics> => applyTopics(address, readTopics(folders), copies);
