import type { CellValue, SheetRow, SheetTable } from "../../domain/review/sheet-table";
import { formatRange, overlap } from "./cell-range";
import { cellValue } from "./cell-value";
import type { CellContext } from "./cell-value";
import type { IndexedRow, SheetIndex } from "./sheet-index";
import type { TablePart } from "./table-part";
import { tableReach } from "./table-reach";
import type { SheetParts } from "./workbook-map";

/** A table's headers and data rows. Rows the file does not store are blank and left out; a total row is no data. */
export function readTable(table: TablePart, sheet: SheetParts, index: SheetIndex, context: CellContext): SheetTable {
  const dataRange = { ...table.range, firstRow: table.firstDataRow, lastRow: table.lastDataRow };
  const rows: SheetRow[] = [];
  for (const row of index.rows.values()) {
    if (row.row < table.firstDataRow || row.row > table.lastDataRow) continue;
    rows.push({ row: row.row, hidden: row.hidden, cells: readCells(table, row, context) });
  }
  return {
    name: table.name,
    sheet: sheet.name,
    headerRow: table.headerRow,
    firstColumn: table.range.firstColumn,
    headers: table.columns.map(({ header }) => header),
    rows: rows.sort((a, b) => a.row - b.row),
    merged: index.merged.filter((range) => overlap(range, dataRange)).map(formatRange),
    visibility: sheet.visibility,
    reach: tableReach(table, index),
  };
}

function readCells(table: TablePart, row: IndexedRow, context: CellContext): readonly CellValue[] {
  const cells: CellValue[] = table.columns.map(() => null);
  for (const cell of row.cells) {
    const at = cell.column - table.range.firstColumn;
    if (at >= 0 && at < cells.length) cells[at] = cellValue(cell, context);
  }
  return cells;
}
