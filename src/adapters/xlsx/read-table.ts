import { toText } from "../../domain/review/match-table";
import type { CellValue, SheetRow, SheetTable } from "../../domain/review/sheet-table";
import { formatRange, overlap } from "./cell-range";
import { cellValue, isUncalculated, standingText } from "./cell-value";
import type { CellContext } from "./cell-value";
import type { IndexedRow, SheetIndex } from "./sheet-index";
import { requireReadable } from "./table-budget";
import type { TablePart } from "./table-part";
import { tableReach } from "./table-reach";
import type { SheetParts } from "./workbook-map";

/** What a table's own part tells of it: everything but its rows. */
export const withoutRows = (table: TablePart, { name: sheet, visibility }: SheetParts): SheetTable => ({
  name: table.name,
  sheet,
  headerRow: table.headerRow,
  firstColumn: table.range.firstColumn,
  headers: table.columns.map(({ header }) => header),
  rows: [],
  merged: [],
  visibility,
  reach: { lastRow: table.range.lastRow },
});

/**
 * A table's headers and data rows. Rows the file does not store are blank and left out; a total row is no data.
 *
 * @throws UnusableInput for more cells than any review has
 */
export function readTable(table: TablePart, sheet: SheetParts, index: SheetIndex, context: CellContext): SheetTable {
  const dataRange = { ...table.range, firstRow: table.firstDataRow, lastRow: table.lastDataRow };
  const stored = [...index.rows.values()].filter(({ row }) => row >= table.firstDataRow && row <= table.lastDataRow);
  requireReadable(stored.length * table.columns.length);
  const rows = stored.map((row): SheetRow => ({
    row: row.row,
    hidden: row.hidden,
    ...readCells(table, row, context),
  }));
  return {
    ...withoutRows(table, sheet),
    ...oddHeaderCells(table, index, context),
    rows: rows.sort((a, b) => a.row - b.row),
    merged: index.merged.filter((range) => overlap(range, dataRange)).map(formatRange),
    reach: tableReach(table, index),
    ...(context.calendar === 1904 && { calendar: context.calendar }),
  };
}

/** The cells of the headers, where they say something else than the table's part. */
function oddHeaderCells(
  { columns, range, headerRow }: TablePart,
  { rows }: SheetIndex,
  context: CellContext,
): Pick<SheetTable, "headerCells"> {
  // A table that shows no headers has no cells for them.
  if (headerRow < range.firstRow) return {};
  const texts: string[] = [];
  for (const cell of rows.get(headerRow)?.cells ?? []) {
    const text = toText(cellValue(cell, context));
    if (text !== "") texts[cell.column - range.firstColumn] = text;
  }
  if (columns.every(({ header }, at) => header === texts[at])) return {};
  const end = Array.from({ length: texts.length + 1 }, (_, at) => at).find(
    (at) => at >= columns.length && texts[at] === undefined,
  );
  return { headerCells: Array.from({ length: end ?? columns.length }, (_, at) => texts[at] ?? "") };
}

function readCells(table: TablePart, row: IndexedRow, context: CellContext): Omit<SheetRow, "row" | "hidden"> {
  const cells: CellValue[] = table.columns.map(() => null);
  const struck: Record<number, string> = {};
  const uncalculated: number[] = [];
  const due: number[] = [];
  for (const cell of row.cells) {
    const at = cell.column - table.range.firstColumn;
    if (at < 0 || at >= cells.length) continue;
    cells[at] = cellValue(cell, context);
    const standing = standingText(cell, context);
    if (standing !== undefined) struck[at] = standing;
    if (isUncalculated(cell)) (cell.isDue ? due : uncalculated).push(at);
  }
  return {
    cells,
    ...(Object.keys(struck).length > 0 && { struck }),
    ...(uncalculated.length > 0 && { uncalculated }),
    ...(due.length > 0 && { due }),
  };
}
