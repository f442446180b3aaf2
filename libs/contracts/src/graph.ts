/** The five subgraphs. */
export const subgraphs = ['directory', 'intake', 'referrals', 'knowledge', 'analytics'] as const;
export type Subgraph = (typeof subgraphs)[number];

const here = import.meta.url;

/** The schema file of a subgraph. Not for the browser. */
export const graphFile = (subgraph: Subgraph): URL => new URL(`../graph/${subgraph}.graphql`, here);

/** The composed schema that the gateway serves. Not for the browser. */
export const supergraphFile = (): URL => new URL('../graph/supergraph.graphql', here);

/** The console's documents, by the hash of their text: what the gateway answers in production. Not for the browser. */
export const trustedDocumentsFile = (): URL => new URL('../graph/trusted-documents.json', here);
