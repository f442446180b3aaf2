import { criterionClasses, type CriterionClass } from '@whichdoor/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** A criterion with another number, in the unit in which the catalogue keeps what it asks about. */
export type Loosened = { readonly criterion: string; readonly value: number };

/** What is thought of as otherwise, as the address says. */
export type Changes = {
  /** Criteria that are left out */
  readonly criteria: readonly string[];
  /** Kinds of rule of which every one is left out */
  readonly classes: readonly CriterionClass[];
  /** Criteria that ask for less */
  readonly loosened: readonly Loosened[];
};

/** Criteria that the graph lets one question name. */
const most = 20;
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const readLoosened = (text: string): Loosened[] => {
  const [criterion = '', number = ''] = text.split(':');
  return isId(criterion) && /^\d{1,9}(\.\d{1,4})?$/.test(number)
    ? [{ criterion, value: Number(number) }]
    : [];
};

/** Reads what is otherwise; what makes no sense in an address is as if it were not there. */
export const readChanges = (params: URLSearchParams): Changes => {
  const criteria = [...new Set(params.getAll('drop').filter(isId))].slice(0, most);
  // One that is left out asks for nothing, and asks for one number at most.
  const loosened = new Map(
    params
      .getAll('loosen')
      .flatMap(readLoosened)
      .filter(({ criterion }) => !criteria.includes(criterion))
      .map((each) => [each.criterion, each]),
  );
  return {
    criteria,
    classes: criterionClasses.filter((code) => params.getAll('dropAll').includes(code)),
    loosened: [...loosened.values()].slice(0, most - criteria.length),
  };
};

/** Writes what is otherwise into an address, over what else stands there. */
export const writeChanges = (
  { criteria, classes, loosened }: Changes,
  beside: URLSearchParams,
): URLSearchParams => {
  const next = new URLSearchParams(beside);
  for (const name of ['drop', 'dropAll', 'loosen']) next.delete(name);
  for (const id of criteria) next.append('drop', id);
  for (const code of classes) next.append('dropAll', code);
  for (const { criterion, value } of loosened) next.append('loosen', `${criterion}:${value}`);
  return next;
};

const without = ({ criteria, classes, loosened }: Changes, id: string): Changes => ({
  criteria: criteria.filter((each) => each !== id),
  classes,
  loosened: loosened.filter(({ criterion }) => criterion !== id),
});

/** Whether anything is otherwise at all. */
export const isChanged = ({ criteria, classes, loosened }: Changes): boolean =>
  criteria.length + classes.length + loosened.length > 0;

/** What is otherwise, and ways to change that; every step can be taken back. */
export const useChanges = () => {
  const [params, setParams] = useSearchParams();
  const changes = useMemo(() => readChanges(params), [params]);
  const think = useCallback(
    (next: (before: Changes) => Changes) =>
      setParams((before) => writeChanges(next(readChanges(before)), before), { preventScrollReset: true }),
    [setParams],
  );
  return {
    changes,
    /** Leaves a criterion out */
    drop: (id: string) =>
      think((before) => {
        const rest = without(before, id);
        return { ...rest, criteria: [...rest.criteria, id] };
      }),
    /** Lets a criterion ask for less */
    loosen: (loosened: Loosened) =>
      think((before) => {
        const rest = without(before, loosened.criterion);
        return { ...rest, loosened: [...rest.loosened, loosened] };
      }),
    /** Puts a criterion back as it is */
    keep: (id: string) => think((before) => without(before, id)),
    dropClasses: (classes: readonly CriterionClass[]) => think((before) => ({ ...before, classes })),
  };
};
