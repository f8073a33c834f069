import { findRow } from "../domain/review/find-row";
import { toText } from "../domain/review/match-table";
import type { SheetRow, SheetTable } from "../domain/review/sheet-table";
import type { CellEdit, NewRow } from "./ports";

/**
 * The tables with some cells changed as a workbook changes them, so that the
 * pane need not read again to show what it wrote. An edit of a row or column
 * that is not there changes nothing.
 */
export const patchTables = (tables: readonly SheetTable[], edits: readonly CellEdit[]): readonly SheetTable[] =>
  tables.map((table) => {
    const own = edits.filter((edit) => edit.table === table.name);
    return own.length === 0 ? table : own.reduce(patchTable, table);
  });

/**
 * The tables with a row more at the end of one, where a workbook is expected to
 * put it: below the last row, or into the only row while that is blank.
 */
export const appendRow = (tables: readonly SheetTable[], { table: name, cells }: NewRow): readonly SheetTable[] =>
  tables.map((table) => {
    if (table.name !== name) return table;
    const filled = table.rows.filter((row) => row.cells.some((cell) => toText(cell).trim() !== ""));
    const kept = table.rows.length === 1 && filled.length === 0 ? [] : table.rows;
    const row = (kept.at(-1)?.row ?? table.headerRow) + 1;
    return { ...table, rows: [...kept, { row, hidden: false, cells: table.headers.map((key) => cells[key] ?? null) }] };
  });

function patchTable(table: SheetTable, edit: CellEdit): SheetTable {
  const column = table.headers.indexOf(edit.header);
  const row = column < 0 ? undefined : rowOf(table, column, edit);
  if (row === undefined) return table;
  const value = edit.after === "" ? null : edit.after;
  const change = (cells: SheetRow["cells"]): SheetRow["cells"] =>
    cells.map((cell, index) => (index === column ? value : cell));
  return { ...table, rows: table.rows.map((each) => (each === row ? { ...each, cells: change(each.cells) } : each)) };
}

function rowOf({ rows, headers }: SheetTable, column: number, edit: CellEdit): SheetRow | undefined {
  const { rowId } = edit;
  const there = rows.find(({ row }) => row === edit.row);
  if (!rowId) return there;
  const idColumn = headers.indexOf(rowId.header);
  const candidates = rows.map(({ row, cells }) => ({
    row,
    id: toText(cells[idColumn] ?? null),
    text: toText(cells[column] ?? null),
  }));
  const found = findRow(candidates, { row: edit.row, id: rowId.id, before: edit.before });
  return found && rows.find(({ row }) => row === found.row);
}
