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

/** Brings rows to echelon form: what a reader with pencil and paper can make of the published figures. */
const echelonOf = (rows: readonly KindSet[]): number[][] => {
  const echelon: number[][] = [];
  for (const row of rows) {
    const rest = reduce(row, echelon);
    if (rest.some((value) => Math.abs(value) > tiny)) echelon.push(rest);
  }
  return echelon;
};

const reduce = (row: KindSet, echelon: readonly number[][]): number[] =>
  echelon.reduce<number[]>(
    (rest, base) => {
      const pivot = base.findIndex((value) => Math.abs(value) > tiny);
      const factor = (rest[pivot] ?? 0) / (base[pivot] ?? 1);
      return rest.map((value, kind) => value - factor * (base[kind] ?? 0));
    },
    [...row],
  );

/**
 * Every set of kinds whose count follows from the published figures, by adding and subtracting them in any way. It
 * knows nothing of how figures are chosen for publication.
 */
export const derivableSets = (published: readonly KindSet[], kinds: number): KindSet[] => {
  const echelon = echelonOf(published);
  return Array.from({ length: 2 ** kinds - 1 }, (_, place) =>
    Array.from({ length: kinds }, (_unused, kind) => ((place + 1) >> kind) & 1),
  ).filter((set) => reduce(set, echelon).every((value) => Math.abs(value) <= tiny));
};
