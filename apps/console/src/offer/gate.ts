import type { ShownOffer } from './act.js';

export type Gate = NonNullable<ShownOffer['service']>['criteria'][number];

/** Criteria that can shut somebody out. What only puts some people first, or says what is not asked for, cannot. */
export const gatesOf = (criteria: readonly Gate[]): readonly Gate[] =>
  criteria.filter(({ rule }) => {
    const effect = typeof rule === 'object' && rule !== null && 'effect' in rule ? rule.effect : null;
    return effect === 'require' || effect === 'exclude';
  });
