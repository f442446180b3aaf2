import type { EventDefinition } from './define.js';
import * as directory from './directory.js';
import * as intake from './intake.js';
import * as knowledge from './knowledge.js';
import * as referrals from './referrals.js';

/** Every event of the sector, by the service that announces it. */
export const eventCatalogue: Readonly<Record<string, readonly EventDefinition[]>> = {
  directory: Object.values(directory) as readonly EventDefinition[],
  intake: Object.values(intake) as readonly EventDefinition[],
  knowledge: Object.values(knowledge) as readonly EventDefinition[],
  referrals: Object.values(referrals) as readonly EventDefinition[],
};

/**
 * Topics that keep their events for ever: they tell what services are, and nothing about people. One of these events may come
 * again at any time, and must be known then.
 */
export const lastingTopics: ReadonlySet<string> = new Set(
  Object.values(directory).map((event) => event.topic),
);

/** Every topic of the sector. */
export const topics: readonly string[] = [
  ...new Set(Object.values(eventCatalogue).flatMap((events) => events.map((event) => event.topic))),
].sort();
