import { assembleCriterion, discretionOf, natureOf } from '@whichdoor/eligibility';
import type { ShownOffer } from './act.js';

export type Gate = NonNullable<ShownOffer['service']>['criteria'][number];

/**
 * Criteria that can shut somebody out. What only puts some people first, says what is not asked for, or comes after the
 * door, cannot. One that cannot be read was published all the same, and can be cited.
 */
export const gatesOf = (criteria: readonly Gate[]): readonly Gate[] =>
  criteria.filter(({ id, version, rule }) => {
    const read = assembleCriterion(id, version, rule);
    if (!read.ok) return true;
    const { effect } = read.value;
    return (
      (effect === 'require' || effect === 'exclude') &&
      natureOf(read.value) !== 'step' &&
      discretionOf(read.value) !== 'preferred'
    );
  });
