import { fileURLToPath } from 'node:url';
import { eventCatalogue, lastingTopics, topics as sectorTopics } from '@whichdoor/contracts';
import { readTopics } from './topics.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

describe('the topics of the sector on Kafka', () => {
  const { topics } = readTopics({ root });

  it('are those that the contracts name, each once', () => {
    expect(topics.map(({ name }) => name)).toEqual([...sectorTopics]);
  });

  it('keep only the last event of a key only where there is one type of event, which says all', () => {
    const events = Object.values(eventCatalogue).flat();
    for (const { name } of topics.filter(({ isCompacted }) => isCompacted))
      expect({ name, types: events.filter(({ topic }) => topic === name).length }).toEqual({
        name,
        types: 1,
      });
  });

  it('forget what is about people, and keep what is about services', () => {
    for (const { name, retentionDays } of topics)
      expect({ name, isKept: retentionDays === null }).toEqual({
        name,
        isKept: name.startsWith('directory.'),
      });
  });

  it('keep for ever what the inbox never forgets', () => {
    const kept = topics.filter(({ retentionDays }) => retentionDays === null).map(({ name }) => name);

    expect(kept).toEqual([...lastingTopics].sort());
  });
});
