import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';

/** Bytes that the body of one request may have. An import batch of 200 long listings fits. */
export const largestBody = 2_000_000;

/**
 * What one document may ask. The deepest and widest document of the console uses about half of each; a service's
 * criteria with their versions below a list of organisations still fit.
 */
export const documentLimits = () => [
  maxTokensPlugin({ n: 2_000 }),
  maxDepthPlugin({ n: 12, ignoreIntrospection: true }),
  maxAliasesPlugin({ n: 15 }),
  // A fragment costs what its fields cost, wherever they are written down.
  costLimitPlugin({
    maxCost: 20_000,
    depthCostFactor: 1.5,
    flattenFragments: true,
    ignoreIntrospection: true,
  }),
];
