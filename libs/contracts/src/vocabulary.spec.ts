import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { graphFile, subgraphs } from './graph.js';
import * as vocabulary from './vocabulary.js';

const enums = subgraphs.flatMap((subgraph) =>
  parse(readFileSync(graphFile(subgraph), 'utf8')).definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION
      ? [[subgraph, definition.name.value, definition.values?.map(({ name }) => name.value) ?? []] as const]
      : [],
  ),
);

/** `ServiceKind` of the graph is `serviceKinds` of the vocabulary. */
const listOf = (name: string): readonly string[] | undefined => {
  const stem = name.charAt(0).toLowerCase() + name.slice(1);
  const lists = vocabulary as unknown as Record<string, readonly string[]>;
  return lists[`${stem}s`] ?? lists[`${stem.replace(/y$/, 'ies')}`] ?? lists[`${stem}es`];
};

describe('the code lists', () => {
  it.each(enums.filter(([, name]) => listOf(name)))(
    '%s: %s holds the codes of the vocabulary',
    (_, name, codes) => {
      expect(codes).toEqual(listOf(name));
    },
  );

  it('are the only enums that more than one subgraph defines', () => {
    const shared = enums
      .map(([, name]) => name)
      .filter((name, index, all) => all.indexOf(name) !== index && !listOf(name));

    expect(shared).toEqual([]);
  });

  it('are all in the graph, or in events alone', () => {
    const inGraph = new Set(enums.map(([, name]) => listOf(name)).filter(Boolean));
    const onlyInCode = ['exclusionSkips'];

    const missing = Object.entries(vocabulary)
      .filter(([name, list]) => !onlyInCode.includes(name) && !inGraph.has(list as readonly string[]))
      .map(([name]) => name);

    expect(missing).toEqual([]);
  });
});
