import type { Unit } from '@whichdoor/eligibility';
import type { ComparedServicesQuery } from '../graph/operations.generated.js';
import { demandsOf, stances, type Demand, type Range } from './demand.js';

export type ComparedService = NonNullable<ComparedServicesQuery['services']>['nodes'][number];

/** One service's criterion about the attribute that is compared. */
export type Asking = {
  readonly service: ComparedService;
  readonly criterion: ComparedService['criteria'][number];
  readonly demand: Demand;
};

/** A place on the strip: everybody who asks the same. */
export type StripPlace = {
  /** Stands for it in the address: amounts or a stance */
  readonly key: string;
  readonly range: Range | null;
  readonly askings: readonly Asking[];
};

/** Everything that the services ask, by attribute; those that most services ask about first. */
export const compareServices = (
  services: readonly ComparedService[],
): ReadonlyMap<string, readonly Asking[]> => {
  const byAttribute = new Map<string, Asking[]>();
  for (const service of services)
    for (const criterion of service.criteria)
      for (const demand of demandsOf(criterion)) {
        const here = byAttribute.get(demand.key) ?? [];
        byAttribute.set(demand.key, here);
        here.push({ service, criterion, demand });
      }
  return new Map(
    [...byAttribute].toSorted(
      ([one, a], [other, b]) => servicesIn(b) - servicesIn(a) || (one < other ? -1 : 1),
    ),
  );
};

/** How many services ask. */
export const servicesIn = (askings: readonly Asking[]): number =>
  new Set(askings.map(({ service }) => service.id)).size;

/** Where amounts stand on the line: at what is asked at least, or else at most. */
export const positionOf = (range: Range | null): number | null => range && (range.least ?? range.most);

/** Who asks the same stands together: by amount where the attribute has amounts, else by how firmly it is asked. */
export const stripOf = (askings: readonly Asking[]): readonly StripPlace[] => {
  const places = Map.groupBy(askings, ({ demand: { range, stance } }) =>
    positionOf(range) === null ? stance : `${range?.least ?? ''}-${range?.most ?? ''}`,
  );
  const firmness = (key: string) => stances.findIndex((stance) => stance === key);
  return [...places]
    .map(([key, here]): StripPlace => ({
      key,
      range: firmness(key) < 0 ? rangeOfAll(here) : null,
      askings: here,
    }))
    .toSorted((a, b) => {
      const [one, other] = [positionOf(a.range), positionOf(b.range)];
      if (one !== null && other !== null) return one - other;
      return Number(one === null) - Number(other === null) || firmness(a.key) - firmness(b.key);
    });
};

/** What everybody at one place asks: in a service's own unit where all of them use it. */
const rangeOfAll = (askings: readonly Asking[]): Range | null => {
  const [first, ...others] = askings.map(({ demand }) => demand.range);
  if (!first) return null;
  const { least, most, asked } = first;
  const isSame = others.every(
    (other) =>
      other?.asked?.unit === asked?.unit &&
      other?.asked?.least === asked?.least &&
      other?.asked?.most === asked?.most,
  );
  return { least, most, ...(asked && isSame && { asked }) };
};

/** An amount in its own unit, or the attribute's. */
export type Amount = { readonly amount: number; readonly unit?: Unit };

/** An amount that stands on a strip, as whoever asks for it says it. */
export const asAsked = (strip: readonly StripPlace[], amount: number): Amount => {
  for (const { range } of strip)
    for (const end of ['least', 'most'] as const) {
      const asked = range?.[end] === amount ? range.asked?.[end] : undefined;
      if (range?.asked && typeof asked === 'number') return { amount: asked, unit: range.asked.unit };
    }
  return { amount };
};

/** The least and the most that is asked; null where amounts are not what is asked. */
export const amountsOf = (strip: readonly StripPlace[]): readonly [number, number] | null => {
  const amounts = strip
    .flatMap(({ range }) => [range?.least, range?.most])
    .filter((amount) => amount !== null && amount !== undefined);
  return amounts.length > 0 ? [Math.min(...amounts), Math.max(...amounts)] : null;
};
