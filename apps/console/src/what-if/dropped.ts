import { criterionClasses, type CriterionClass } from '@whichdoor/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What is left out, as the address says. */
export type Dropped = {
  readonly criteria: readonly string[];
  readonly classes: readonly CriterionClass[];
};

/** Criteria that the graph lets one question name. */
const most = 20;
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Reads what is left out; what makes no sense in an address is as if it were not there. */
export const readDropped = (params: URLSearchParams): Dropped => ({
  criteria: [...new Set(params.getAll('drop').filter(isId))].slice(0, most),
  classes: criterionClasses.filter((code) => params.getAll('dropAll').includes(code)),
});

/** What is left out, and a way to leave out something else; every step can be taken back. */
export const useDropped = () => {
  const [params, setParams] = useSearchParams();
  const dropped = useMemo(() => readDropped(params), [params]);
  const think = useCallback(
    (change: Partial<Dropped>) =>
      setParams(
        (before) => {
          const { criteria, classes } = { ...readDropped(before), ...change };
          const next = new URLSearchParams(before);
          next.delete('drop');
          next.delete('dropAll');
          for (const id of criteria) next.append('drop', id);
          for (const code of classes) next.append('dropAll', code);
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  return { dropped, think };
};
