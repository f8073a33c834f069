import { findRow } from "../../domain/review/find-row";
import { toText } from "../../domain/review/match-table";
import type { SheetRow, SheetTable } from "../../domain/review/sheet-table";
import type { CellEdit, NewRow } from "../ports";

/**
 * The tables with some cells changed as a workbook changes them, so that the
 * pane need not read again to show what it wrote. An edit of a row or column
 * that is not there changes nothing.
 */
export const patchTables = (tables: readonly SheetTable[], edits: readonly CellEdit[]): readonly SheetTable[] =>
  tables.map((table) => {
    const own = edits.filter((edit) => edit.table === table.name);
    return own.length === 0 ? table : patchTable(table, own);
  });

/**
 * The tables with a row more in one of them.
 *
 * @returns undefined when another row is known to stand there or below it: then the tables are not as they were read
 */
export function placeRow(
  tables: readonly SheetTable[],
  { table: name, cells }: NewRow,
  row: number,
): readonly SheetTable[] | undefined {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) return undefined;
  const kept = table.rows.filter((each) => each.row !== row || !isBlank(each));
  if (kept.some((each) => each.row >= row)) return undefined;
  const added: SheetRow = { row, hidden: false, cells: table.headers.map((header) => cells[header] ?? null) };
  return tables.map((each) => (each === table ? { ...table, rows: [...kept, added] } : each));
}

const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => toText(cell).trim() === "");

function patchTable(table: SheetTable, edits: readonly CellEdit[]): SheetTable {
  const rows = [...table.rows];
  const indexes = new Map(rows.map(({ row }, index) => [row, index]));
  for (const edit of edits) {
    const column = table.headers.indexOf(edit.header);
    const row = column < 0 ? undefined : rowOf({ ...table, rows }, column, edit, indexes);
    const index = row === undefined ? undefined : indexes.get(row.row);
    if (row === undefined || index === undefined) continue;
    const value = edit.after === "" ? null : edit.after;
    rows[index] = { ...row, cells: row.cells.map((cell, at) => (at === column ? value : cell)) };
  }
  return { ...table, rows };
}

function rowOf(
  { rows, headers }: SheetTable,
  column: number,
  edit: CellEdit,
  indexes: ReadonlyMap<number, number>,
): SheetRow | undefined {
  const { rowId } = edit;
  if (!rowId) return rows[indexes.get(edit.row) ?? -1];
  const idColumn = headers.indexOf(rowId.header);
  const candidates = rows.map(({ row, cells }) => ({
    row,
    id: toText(cells[idColumn] ?? null),
    text: toText(cells[column] ?? null),
  }));
  const found = findRow(candidates, { row: edit.row, id: rowId.id, before: edit.before });
  return found && rows.find(({ row }) => row === found.row);
}
