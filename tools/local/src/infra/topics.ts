import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyTopics, TopicDefinitions, type AppliedTopics, type EventLogAddress } from '@whichdoor/platform';
import type { Folders } from '../folders.js';

/** The sector's topics as the repository defines them. */
export const readTopics = (folders: Pick<Folders, 'root'>): TopicDefinitions =>
  TopicDefinitions.parse(JSON.parse(readFileSync(join(folders.root, 'infra/kafka/topics.json'), 'utf8')));

/** Makes and mends the sector's topics. Three copies, two of them in step, where the cluster has as many brokers. */
export const applySectorTopics = (
  folders: Pick<Folders, 'root'>,
  address: EventLogAddress & { readonly kind: 'kafka' },
  { isOneBroker }: { readonly isOneBroker: boolean },
): Promise<AppliedTopics> =>
  applyTopics(
    address,
    readTopics(folders),
    isOneBroker ? { replicas: 1, inSync: 1 } : { replicas: 3, inSync: 2 },
  );
