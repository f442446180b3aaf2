import type { CriterionClass } from '@whichdoor/contracts';
import type { GapFilter } from '../gap/gap-filter.js';
import type { ShutRecord } from './shut-request.js';

/** What a planner thinks away, and of which requests. */
export type WhatIfQuestion = {
  readonly filter: GapFilter;
  readonly drop: readonly string[];
  readonly dropClasses: readonly CriterionClass[];
};

/** Criteria that one question may name. More of them are asked about by class. */
const mostCriteria = 20;

/** Why a question cannot be answered, as a sentence; null when it can. */
export const checkDropped = ({ drop }: WhatIfQuestion): string | null =>
  drop.length > mostCriteria
    ? `A question names at most ${mostCriteria} criteria; this one names ${drop.length}. Ask about classes instead.`
    : null;

/** The criteria given up by each part of the question: by each id, and by each class. */
export const partsOf = (
  { drop, dropClasses }: WhatIfQuestion,
  { criteria }: ShutRecord,
): readonly (readonly string[])[] => [
  ...[...new Set(drop)].map((id) => [id]),
  ...[...new Set(dropClasses)].map((name) =>
    [...criteria].filter(([, criterion]) => criterion.class === name).map(([id]) => id),
  ),
];

/** Criteria that the question names and of which nothing was ever heard. */
export const unheardOf = ({ drop }: WhatIfQuestion, { criteria }: ShutRecord): number =>
  new Set(drop.filter((id) => !criteria.has(id))).size;
