import type { Cell } from './policy.js';

/** How many requests of one kind each agency contributed; the kinds of request are all that a reader cannot split. */
export type Population = readonly (readonly number[])[];

/** A set of kinds of request, as a row of 0 and 1. */
export type KindSet = readonly number[];

/** What a figure over these kinds counts. */
export const cellOf = (population: Population, kinds: KindSet): Cell => {
  const agencies = population[0]?.length ?? 0;
  const perAgency = Array.from({ length: agencies }, (_, agency) =>
    population.reduce((sum, counts, kind) => sum + (counts[agency] ?? 0) * (kinds[kind] ?? 0), 0),
  );
  return {
    count: perAgency.reduce((sum, count) => sum + count, 0),
    agencies: perAgency.filter((count) => count > 0).length,
  };
};

/** The kinds of one set that are not in another. */
export const without = (kinds: KindSet, others: KindSet): KindSet =>
  kinds.map((has, kind) => (has && !others[kind] ? 1 : 0));

const tiny = 1e-9;

/** Brings rows to reduced echelon form; the place of the first 1 of each row goes with it. */
const echelonOf = (rows: readonly KindSet[], kinds: number) => {
  const rest = rows.map((row) => [...row]);
  const echelon: { readonly pivot: number; readonly row: number[] }[] = [];
  for (let kind = 0; kind < kinds; kind += 1) {
    const place = rest.findIndex((row) => Math.abs(row[kind] ?? 0) > tiny);
    if (place < 0) continue;
    const [found] = rest.splice(place, 1) as [number[]];
    const row = found.map((value) => value / (found[kind] ?? 1));
    const clear = (other: number[]) => {
      const factor = other[kind] ?? 0;
      if (Math.abs(factor) > tiny)
        for (const [at, value] of row.entries()) other[at] = (other[at] ?? 0) - factor * value;
    };
    rest.forEach(clear);
    for (const earlier of echelon) clear(earlier.row);
    echelon.push({ pivot: kind, row });
  }
  return echelon;
};

/** Changes of the counts by kind that no published figure shows: a basis of them. */
const unseenChanges = (published: readonly KindSet[], kinds: number): number[][] => {
  const echelon = echelonOf(published, kinds);
  const free = Array.from({ length: kinds }, (_, kind) => kind).filter(
    (kind) => !echelon.some(({ pivot }) => pivot === kind),
  );
  return free.map((kind) => {
    const change = Array.from({ length: kinds }, (_, at): number => (at === kind ? 1 : 0));
    for (const { pivot, row } of echelon) change[pivot] = -(row[kind] ?? 0);
    return change;
  });
};

/**
 * Every set of kinds whose count follows from the published figures, by adding and subtracting them in any way: those
 * whose count no unseen change would change. It knows nothing of how figures are chosen for publication.
 */
export const derivableSets = (published: readonly KindSet[], kinds: number): KindSet[] => {
  const unseen = unseenChanges(published, kinds);
  const isSeen = (set: KindSet) =>
    unseen.every((change) => {
      let total = 0;
      for (let kind = 0; kind < kinds; kind += 1) total += set[kind] ? (change[kind] ?? 0) : 0;
      return Math.abs(total) <= tiny;
    });
  return Array.from({ length: 2 ** kinds - 1 }, (_, place) =>
    Array.from({ length: kinds }, (_unused, kind) => ((place + 1) >> kind) & 1),
  ).filter(isSeen);
};
