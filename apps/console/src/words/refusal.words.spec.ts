import { readFileSync } from 'node:fs';
import { words } from './refusal.words.ar.js';

const graph = readFileSync(
  new URL('../../../../libs/contracts/graph/published.graphql', import.meta.url),
  'utf8',
);
const refusals = [...graph.matchAll(/^type (\w+) implements Refusal/gmu)].map(([, name]) => name);

describe('saying refusals', () => {
  it('has an Arabic sentence for every refusal of the graph, and for no other', () => {
    expect(Object.keys(words)).toEqual(refusals.toSorted());
  });

  it.each(Object.entries(words))('says %s without a word of English', (_name, sentence) => {
    expect(sentence).not.toMatch(/[a-z]/iu);
  });
});
