import type { CellValue, SheetRow, SheetTable, SheetVisibility, TableReach } from "../../domain/review/sheet-table";
import { cellValue } from "./cell-value";
import type { Grid } from "./cell-value";

/** A table on its way: its cells are there after the next sync. */
export interface TableLoading {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  /** The table itself, and what is filled of the sheet in its rows and below them. */
  readonly whole: Excel.Range;
  readonly beside: Excel.Range;
  readonly below: Excel.Range;
  /** Whether texts are struck through: true, false, or null for some of them. */
  readonly font: Excel.RangeFont;
}

/** The corner of every sheet. */
const LAST_CELL = "XFD1048576";

/**
 * Ask for the cells of a table whose name and columns are known.
 *
 * Hidden rows come by one call for all of them; a call a row would cost as many steps as there are rows. Merged
 * cells are not asked for: Excel keeps none in a table, and asking for them empties the list of what can be undone.
 */
export function loadTable(table: Excel.Table, cells: "with cells" | "without cells"): TableLoading {
  const body = table.getDataBodyRange();
  body.load(cells === "with cells" ? "values,numberFormat,rowIndex,columnIndex" : "rowIndex,columnIndex");
  const rows = body.getRowProperties({ rowHidden: true });
  const whole = table.getRange();
  const beside = whole.getEntireRow().getUsedRangeOrNullObject(true);
  const nextRow = whole.getLastRow().getEntireRow().getRowsBelow(1);
  const below = nextRow.getBoundingRect(LAST_CELL).getUsedRangeOrNullObject(true);
  for (const range of [whole, beside, below]) range.load("rowIndex,rowCount,columnIndex,columnCount");
  const { font } = body.format;
  font.load("strikethrough");
  return { table, body, rows, whole, beside, below, font };
}

/**
 * The table as every adapter gives it.
 *
 * @param grid its cells, when they were not loaded with it
 * @param struck its cells that are struck through, where any is
 */
export function toSheetTable(loading: TableLoading, grid: Grid = loading.body, struck: StruckCells = []): SheetTable {
  const { table, body, rows } = loading;
  const { rowIndex, columnIndex } = body;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    headerRow: rowIndex,
    firstColumn: columnIndex + 1,
    headers: table.columns.items.map(({ name }) => name),
    rows: grid.values.flatMap((cells, index): readonly SheetRow[] => {
      const read = cells.map((value, column): CellValue => cellValue(value, grid.numberFormat[index]?.[column]));
      if (read.every((cell) => cell === null)) return [];
      const row = { row: rowIndex + 1 + index, hidden: rows.value[index]?.rowHidden === true, cells: read };
      const through = struckIn(read, struck[index] ?? []);
      return [through ? { ...row, struck: through } : row];
    }),
    merged: [],
    visibility: visibilityOf(table.worksheet),
    reach: reachOf(loading),
  };
}

/** By row and column: true for a cell that is struck through, null for one that is in part, as far as Excel tells. */
export type StruckCells = readonly (readonly (boolean | null | undefined)[])[];

function struckIn(cells: readonly CellValue[], struck: StruckCells[number]): SheetRow["struck"] {
  const found = cells.flatMap((cell, at): readonly (readonly [number, string | null])[] => {
    const through = struck[at];
    if (cell === null || through === false || through === undefined) return [];
    return [[at, through ? "" : null]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

const reachOf = ({ whole, beside, below }: TableLoading): TableReach => ({
  lastRow: whole.rowIndex + whole.rowCount,
  ...(!beside.isNullObject && {
    beside: { firstColumn: beside.columnIndex + 1, lastColumn: beside.columnIndex + beside.columnCount },
  }),
  ...(!below.isNullObject && { below: { row: below.rowIndex + 1, firstColumn: below.columnIndex + 1 } }),
});

const VISIBILITIES: Readonly<Record<`${Excel.SheetVisibility}`, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

export const visibilityOf = ({ visibility }: Excel.Worksheet): SheetVisibility => VISIBILITIES[visibility];
