import type { CriterionClass } from '@whichdoor/contracts';
import type { EntityManager } from 'typeorm';
import type { GapFilter } from './gap-filter.js';
import { readGapRows, type GapRow } from './gap-query.js';
import type { Tally } from './tally.js';

/** What became of shut-out requests; of the others neither is known. */
export type Afterwards = {
  readonly absorbed: Tally;
  /** Accepted by a service without having been absorbed: so each request counts once */
  readonly placed: Tally;
};
export type ClassTallies = Afterwards & {
  readonly shutOut: Tally;
  readonly byMonth: ReadonlyMap<string, Tally>;
};
export type CriterionTallies = Afterwards & {
  readonly serviceId: string;
  readonly class: CriterionClass;
  readonly shutOut: Tally;
  readonly declined: Tally;
  readonly skipped: Tally;
  readonly blocked: Tally;
};

/** Requests of a period, counted by everything that a report shows, and within it by who made them. */
export type GapTallies = Afterwards & {
  readonly requests: Tally;
  /** Of which a service let an offer run out without an answer */
  readonly unanswered: Tally;
  readonly shutOut: Tally;
  /** Accepted by a service, absorbed or not */
  readonly accepted: Tally;
  readonly byMonth: ReadonlyMap<string, { readonly requests: Tally; readonly shutOut: Tally }>;
  /** Shut out by what no criterion explains */
  readonly undeclared: ClassTallies;
  readonly byClass: ReadonlyMap<CriterionClass, ClassTallies>;
  readonly byService: ReadonlyMap<string, { readonly shutOut: Tally; readonly undeclared: Tally }>;
  readonly byCriterion: ReadonlyMap<string, CriterionTallies>;
  readonly byAbsorber: ReadonlyMap<string, { readonly absorbed: Tally }>;
};

/** Counts the requests of a period. These counts are raw: they leave this service only through `reportOf`. */
export const countGaps = async (tx: Pick<EntityManager, 'query'>, filter: GapFilter): Promise<GapTallies> => {
  const byDimension = Map.groupBy(await readGapRows(tx, filter), ({ dimension }) => dimension);
  const of = (dimension: GapRow['dimension']) => byDimension.get(dimension) ?? [];
  const requests = of('REQUESTS');
  const shut = of('MONTH');
  const shutIn = Map.groupBy(shut, keyOf('month'));
  return {
    requests: tallyOf(requests, 'requests'),
    unanswered: tallyOf(of('UNANSWERED'), 'requests'),
    shutOut: tallyOf(shut, 'requests'),
    absorbed: tallyOf(shut, 'absorbed'),
    placed: tallyOf(shut, 'placed'),
    accepted: tallyOf(shut, 'accepted'),
    byMonth: mapped(requests, 'month', (here, month) => ({
      requests: tallyOf(here, 'requests'),
      shutOut: tallyOf(shutIn.get(month) ?? [], 'requests'),
    })),
    undeclared: {
      shutOut: tallyOf(shut, 'undeclared'),
      absorbed: tallyOf(shut, 'undeclared_absorbed'),
      placed: tallyOf(shut, 'undeclared_placed'),
      byMonth: mapped(shut, 'month', (here) => tallyOf(here, 'undeclared')),
    },
    byClass: mapped(of('CLASS'), 'class', (here) => ({
      shutOut: tallyOf(here, 'requests'),
      absorbed: tallyOf(here, 'absorbed'),
      placed: tallyOf(here, 'placed'),
      byMonth: mapped(here, 'month', (inMonth) => tallyOf(inMonth, 'requests')),
    })) as GapTallies['byClass'],
    byService: mapped(of('SERVICE'), 'service_id', (here) => ({
      shutOut: tallyOf(here, 'requests'),
      undeclared: tallyOf(here, 'undeclared'),
    })),
    byCriterion: mapped(of('CRITERION'), 'criterion_id', (here) => ({
      serviceId: here[0]?.service_id ?? '',
      class: here[0]?.class ?? 'NOT_CLASSIFIED',
      shutOut: tallyOf(here, 'requests'),
      declined: tallyOf(here, 'declined'),
      skipped: tallyOf(here, 'skipped'),
      blocked: tallyOf(here, 'blocked'),
      absorbed: tallyOf(here, 'absorbed'),
      placed: tallyOf(here, 'placed'),
    })),
    byAbsorber: mapped(of('ABSORBER'), 'absorber_id', (here) => ({ absorbed: tallyOf(here, 'requests') })),
  };
};

type Key = 'month' | 'service_id' | 'class' | 'criterion_id' | 'absorber_id';
type Count = {
  [Name in keyof GapRow]: GapRow[Name] extends number ? Name : never;
}[keyof GapRow];

const keyOf =
  (key: Key) =>
  (row: GapRow): string =>
    row[key] ?? '';

const mapped = <T>(rows: readonly GapRow[], key: Key, make: (of: readonly GapRow[], key: string) => T) =>
  new Map([...Map.groupBy(rows, keyOf(key))].map(([name, of]) => [name, make(of, name)]));

const tallyOf = (rows: readonly GapRow[], count: Count): Tally => {
  const tally = new Map<string, number>();
  for (const row of rows)
    if (row[count] > 0) tally.set(row.organisation_id, (tally.get(row.organisation_id) ?? 0) + row[count]);
  return tally;
};
