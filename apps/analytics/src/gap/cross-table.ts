import type { Figure, Grouping } from '@whichdoor/disclosure';
import { cellOf, emptyTally, restOf, restOfBoth, type Tally } from './tally.js';

/** One line of a table with totals on two sides: a total, and how it spreads over the columns. */
export type Line<Id extends string> = {
  /** The figure that is the total of the line */
  readonly id: Id;
  readonly tally: Tally;
  readonly cells: ReadonlyMap<string, Tally>;
  /** Name of the figure in a column */
  readonly cellId: (column: string) => Id;
};

/** A line within others, and what holds its cells to them. */
export type InnerLine<Id extends string> = Line<Id> & {
  /** Lines that hold it, the nearest first */
  readonly within: readonly Line<Id>[];
};

const inColumn = (line: Line<string>, column: string): Tally => line.cells.get(column) ?? emptyTally;

/**
 * The cells of a line with everything that a reader could subtract them from: its total, every line that holds it, and
 * what lies neither in the line nor in the column. They leave only with those of the line around them.
 */
export const cellsOfLine = <Id extends string>(
  { within, ...line }: InnerLine<Id>,
  columns: readonly string[],
): Figure<Id>[] =>
  columns.map((column) => {
    const own = inColumn(line, column);
    return {
      id: line.cellId(column),
      cell: cellOf(own),
      denominator: line.id,
      onlyWith: within.slice(0, 1).map(({ cellId }) => cellId(column)),
      rests: [
        { of: [line.id], cell: restOf(line.tally, own) },
        ...within.flatMap((whole) => [
          { of: [whole.cellId(column)], cell: restOf(inColumn(whole, column), own) },
          {
            of: [whole.id, line.id, whole.cellId(column)],
            cell: restOfBoth(whole.tally, line.tally, inColumn(whole, column), own),
          },
        ]),
      ],
    };
  });

/** The names of the cells of a line. */
export const rowOf = <Id extends string>({ cellId }: Line<Id>, columns: readonly string[]): readonly Id[] =>
  columns.map(cellId);

/** A line adds up to its total. */
export const acrossLine = <Id extends string>(line: Line<Id>, columns: readonly string[]): Grouping<Id> => ({
  whole: line.id,
  parts: rowOf(line, columns),
});

/** Lines cover the line that holds them, column by column. */
export const downColumns = <Id extends string>(
  whole: Line<Id>,
  parts: readonly Line<Id>[],
  columns: readonly string[],
): Grouping<Id>[] =>
  columns.map((column) => ({
    whole: whole.cellId(column),
    parts: parts.map(({ cellId }) => cellId(column)),
  }));
