import { idKey } from "../../domain/gap/id-key";
import { findRow } from "../../domain/review/find-row";
import { toText } from "../../domain/review/match-table";
import type { SheetRow, SheetTable } from "../../domain/review/sheet-table";
import type { CellEdit, NewRow } from "../writing";

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
  const { headers } = table;
  const rows = [...table.rows];
  const indexes = new Map(rows.map(({ row }, index) => [row, index]));
  const ids = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const named = ({ header, id }: NonNullable<CellEdit["rowId"]>): readonly number[] => {
    const known = ids.get(header) ?? byId(rows, headers.indexOf(header));
    ids.set(header, known);
    return known.get(idKey(id)) ?? [];
  };
  const indexOf = (column: number, { row, rowId, before }: CellEdit): number | undefined => {
    if (!rowId) return indexes.get(row);
    const candidates = named(rowId).map((index) => {
      const { row: at, cells } = rows[index]!;
      return { row: at, id: rowId.id, text: toText(cells[column] ?? null) };
    });
    return indexes.get(findRow(candidates, { row, id: rowId.id, before })?.row ?? -1);
  };
  for (const edit of edits) {
    const column = headers.indexOf(edit.header);
    const index = column < 0 ? undefined : indexOf(column, edit);
    const row = index === undefined ? undefined : rows[index];
    if (index === undefined || row === undefined) continue;
    const value = edit.after === "" ? null : edit.after;
    rows[index] = { ...row, cells: row.cells.map((cell, at) => (at === column ? value : cell)) };
    // Another id from now on.
    ids.delete(edit.header);
  }
  return { ...table, rows };
}

/** Where the rows of each id stand among the rows, by the key of the id. */
function byId(rows: readonly SheetRow[], column: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach(({ cells }, index) => {
    const key = idKey(toText(cells[column] ?? null));
    const same = found.get(key);
    if (same) same.push(index);
    else found.set(key, [index]);
  });
  return found;
}
