import type { CriterionClass } from '@whichdoor/contracts';
import { isLooser, type Change } from '@whichdoor/eligibility';
import type { GapFilter } from '../gap/gap-filter.js';
import type { ShutRecord } from './shut-request.js';

/** What a planner thinks away or thinks loosened, and of which requests. */
export type WhatIfQuestion = {
  readonly filter: GapFilter;
  readonly drop: readonly string[];
  readonly dropClasses: readonly CriterionClass[];
  readonly loosen: readonly Loosened[];
};

/** A criterion with another number, in the catalogue's unit. */
export type Loosened = { readonly criterion: string; readonly value: number };

/** Criteria that one question may name. More of them are asked about by class. */
const mostCriteria = 20;

/** Why a question cannot be answered, as a sentence; null when it can. */
export const checkNamed = ({ drop, loosen }: WhatIfQuestion): string | null => {
  const named = drop.length + loosen.length;
  if (named > mostCriteria)
    return `A question names at most ${mostCriteria} criteria; this one names ${named}. Ask about classes instead.`;
  return new Set(loosen.map(({ criterion }) => criterion)).size < loosen.length
    ? 'A criterion can be loosened to one number at a time.'
    : null;
};

/** Every criterion that a question names. */
export const namedIn = ({ drop, loosen }: WhatIfQuestion): string[] => [
  ...drop,
  ...loosen.map(({ criterion }) => criterion),
];

/** The changes that each part of the question makes: each id, each class, and each limit. */
export const partsOf = (question: WhatIfQuestion, record: ShutRecord): readonly (readonly Change[])[] => [
  ...[...new Set(question.drop)].map((drop): Change[] => [{ drop }]),
  ...[...new Set(question.dropClasses)].map((name) =>
    [...record.criteria]
      .filter(([, criterion]) => criterion.class === name)
      .map(([drop]): Change => ({ drop })),
  ),
  ...question.loosen.flatMap((loosened) => {
    const change = changeTo(loosened, record);
    return change ? [[change]] : [];
  }),
];

/** All changes of these parts. What one of them gives up is not merely loosened by another. */
export const togetherOf = (parts: readonly (readonly Change[])[]): readonly Change[] => {
  const all = parts.flat();
  return [...all.filter((change) => 'loosen' in change), ...all.filter((change) => 'drop' in change)];
};

export const criterionOf = (change: Change): string => ('drop' in change ? change.drop : change.loosen);

/** Limits of the question that change nothing: no such limit is known, or the number does not let in more people. */
export const notLoosened = ({ loosen }: WhatIfQuestion, record: ShutRecord): number =>
  loosen.filter((loosened) => record.criteria.has(loosened.criterion) && !changeTo(loosened, record)).length;

/** Criteria that the question names and of which nothing was ever heard. */
export const unheardOf = (question: WhatIfQuestion, { criteria }: ShutRecord): number =>
  new Set(namedIn(question).filter((id) => !criteria.has(id))).size;

const changeTo = ({ criterion, value }: Loosened, { criteria }: ShutRecord): Change | undefined => {
  const limit = criteria.get(criterion)?.limit;
  if (!limit) return undefined;
  const to = { operator: limit.operator, value };
  return isLooser(to, limit) ? { loosen: criterion, to } : undefined;
};

/**
 * What a reader may ask next about a loosened limit: the same with the limit given up, and with every number between at
 * which what is recorded tells something else. Each with whether it lets in more than the question does.
 */
export const neighboursOf = (
  change: Change,
  { criteria }: ShutRecord,
): readonly { readonly change: Change; readonly isWider: boolean }[] => {
  if (!('loosen' in change)) return [];
  const { loosen, to } = change;
  const own = criteria.get(loosen)?.limit;
  const values = new Set(
    [...criteria.values()].flatMap(({ failed }) =>
      failed && failed.attribute === own?.attribute ? [failed.value] : [],
    ),
  );
  return [
    { change: { drop: loosen }, isWider: true },
    ...[...values].flatMap((value) => {
      const limit = { operator: to.operator, value };
      if (!own || !isLooser(limit, own) || value === to.value) return [];
      return [{ change: { loosen, to: limit }, isWider: isLooser(limit, to) }];
    }),
  ];
};
