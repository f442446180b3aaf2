export { disclose, restOf, type Disclosure, type Figure, type Grouping, type Term } from './disclose.js';
export { defaultPolicy, isSafe, type Cell, type Policy } from './policy.js';
export { notPublished, publishedFigure, publishedFirst, type PublishedFigure } from './published-figure.js';
export { suppressionReasons, type SuppressionReason } from './suppression-reason.js';
