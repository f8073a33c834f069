import type { AdoptionSource, SourceCell, SourceTable } from "../../src/domain/adopt/source-table";
import { isFilled } from "../../src/domain/adopt/source-table";

/** A cell of a table to adopt: its text, or more of it. `undefined` lies under a cell that covers it. */
export type GivenCell = string | undefined | (Partial<SourceCell> & { readonly text: string });

/** A table by its rows. */
export const sourceTable = (rows: readonly (readonly GivenCell[])[], some: Partial<SourceTable> = {}): SourceTable => ({
  number: 1,
  firstRow: 1,
  firstColumn: 1,
  cells: rows
    .flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly SourceCell[] =>
        cell === undefined
          ? []
          : [{ row, column, rows: 1, columns: 1, ...(typeof cell === "string" ? { text: cell } : cell) }],
      ),
    )
    .filter(isFilled),
  ...some,
});

export const source = (tables: readonly SourceTable[], some: Partial<AdoptionSource> = {}): AdoptionSource => ({
  tables,
  trackedChanges: 0,
  otherParagraphs: 0,
  otherComments: [],
  hiddenSheets: [],
  largeSheets: [],
  ...some,
});
