import {
  criterionClasses,
  monthOf,
  serviceKinds,
  type CriterionClass,
  type ServiceKind,
} from '@whichdoor/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Period } from '../figure/figure.js';

/** What a planner looks at, all of it in the address: who opens the link sees the same. */
export type GapAddress = Period & {
  readonly area: string | null;
  readonly kind: ServiceKind | null;
  /** A selection among what was published, not another question: it asks the services nothing new */
  readonly rules: CriterionClass | null;
  /** One criterion, by its id; a selection as well */
  readonly criterion: string | null;
};

/** Months that one can go back, the present one included. */
export const monthsBack = 36;
const usualMonths = 6;

/** The month that lies some months before another. */
export const monthBefore = (month: string, months: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return monthOf(new Date(Date.UTC(year, number - 1 - months, 1)));
};

/** Every month that can be chosen, the newest first. */
export const choosableMonths = (now: Date): string[] =>
  Array.from({ length: monthsBack }, (_, at) => monthBefore(monthOf(now), at));

const isMonth = (text: string | null): text is string =>
  text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
const among = <Code extends string>(codes: readonly Code[], text: string | null): Code | null =>
  codes.find((code) => code === text) ?? null;

/** Reads an address. What makes no sense in it is as if it were not there. */
export const readGapAddress = (params: URLSearchParams, now: Date): GapAddress => {
  const [to, from] = [params.get('to'), params.get('from')];
  const last = isMonth(to) ? to : monthOf(now);
  return {
    from: isMonth(from) && from <= last ? from : monthBefore(last, usualMonths - 1),
    to: last,
    area: params.get('area'),
    kind: among(serviceKinds, params.get('kind')),
    rules: among(criterionClasses, params.get('rules')),
    criterion: params.get('criterion'),
  };
};

/** Writes what is looked at into an address, over what else stands there. The months always: a link keeps its meaning. */
export const writeGapAddress = (address: GapAddress, beside?: URLSearchParams): URLSearchParams => {
  const params = new URLSearchParams(beside);
  for (const [name, value] of Object.entries(address))
    if (value === null) params.delete(name);
    else params.set(name, value);
  return params;
};

/** The filter that the graph is asked with. */
export const filterOf = ({ from, to, area, kind }: GapAddress) => ({
  from,
  to,
  ...(area && { areas: [area] }),
  ...(kind && { needKinds: [kind] }),
});

/** What the address says to look at, and a way to look at something else; every step can be taken back. */
export const useGapAddress = () => {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readGapAddress(params, new Date()), [params]);
  const look = useCallback(
    (change: Partial<GapAddress>) =>
      setParams((before) => writeGapAddress({ ...readGapAddress(before, new Date()), ...change }, before), {
        preventScrollReset: true,
      }),
    [setParams],
  );
  return { address, look };
};
