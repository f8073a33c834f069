import type { CellEdit, NewFormula, NewRow } from "../../app/writing";
import { findRow } from "../../domain/review/find-row";
import { toText } from "../../domain/review/match-table";
import { cellValue } from "./cell-value";
import type { TablePart } from "./table-part";
import type { PlacedTable, WorkbookReader } from "./workbook-reader";

/** Cells and rows that were written, in the order they were: what a file is held to that is to hold them. */
export interface Written {
  /** Edits that were made; those that were refused left out. */
  readonly edits: readonly CellEdit[];
  readonly rows: readonly WrittenRow[];
}

/** A row that was added, with its number on the sheet and its id, `""` without `idHeader`. */
export interface WrittenRow {
  readonly row: NewRow;
  readonly at: number;
  readonly id: string;
}

/** The cells of one sheet that have to differ from before. */
export interface ExpectedSheet {
  /** By row, then by column. */
  readonly cells: ReadonlyMap<number, ExpectedRow>;
  /** Last row of each table that grew, by its part. */
  readonly lastRows: ReadonlyMap<string, number>;
}

/** The text a cell has to show, or the formula it has to hold; undefined for one of a new row that is for the table to fill. */
export type ExpectedCell = string | NewFormula | undefined;

/** By column. */
export type ExpectedRow = ReadonlyMap<number, ExpectedCell>;

/**
 * Work out from what was asked for, and from the workbook as it was, which cells have to hold what. That is done
 * without the plan they were written by, so that a mistake of it shows.
 *
 * @returns by the sheet's part
 */
export function expectedCells(
  reader: WorkbookReader,
  tables: readonly PlacedTable[],
  written: readonly Written[],
): ReadonlyMap<string, ExpectedSheet> {
  const sheets = new Map<string, Sheet>();
  const on = ({ sheet }: PlacedTable): Sheet => {
    const known = sheets.get(sheet.part) ?? new Sheet();
    sheets.set(sheet.part, known);
    return known;
  };
  for (const { edits, rows } of written) {
    // All are found before any is made: an edit may change the id that another is found by.
    const made = edits.flatMap((edit) => {
      const placed = tableOf(tables, edit.table);
      const row = placed && rowOf(reader, placed, edit, on(placed));
      return placed && row !== undefined ? [{ edit, placed, row }] : [];
    });
    for (const { edit, placed, row } of made) {
      if (edit.after !== edit.before) on(placed).row(row).set(columnOf(placed.table, edit.header), edit.after);
    }
    for (const { row, at, id } of rows) {
      const placed = tableOf(tables, row.table);
      if (placed) expectRow(placed, row, at, id, on(placed));
    }
  }
  return sheets;
}

class Sheet implements ExpectedSheet {
  readonly cells = new Map<number, Map<number, ExpectedCell>>();
  readonly lastRows = new Map<string, number>();

  row(row: number): Map<number, ExpectedCell> {
    const known = this.cells.get(row) ?? new Map<number, ExpectedCell>();
    this.cells.set(row, known);
    return known;
  }
}

function expectRow(
  { table }: PlacedTable,
  { cells, formulas, idHeader }: NewRow,
  at: number,
  id: string,
  sheet: Sheet,
): void {
  const row = sheet.row(at);
  table.columns.forEach(({ header }, index) => {
    const text = header === idHeader ? id : cells[header];
    row.set(table.range.firstColumn + index, formulas?.[header] ?? text);
  });
  const last = sheet.lastRows.get(table.part) ?? table.range.lastRow;
  sheet.lastRows.set(table.part, Math.max(last, at));
}

function rowOf(reader: WorkbookReader, placed: PlacedTable, edit: CellEdit, sheet: Sheet): number | undefined {
  const { row, rowId, before, header } = edit;
  if (rowId === undefined) return row;
  const index = reader.sheetIndex(placed.sheet.part);
  const { table } = placed;
  const textAt = (name: string, at: number): string => {
    const column = columnOf(table, name);
    const expected = sheet.cells.get(at)?.get(column);
    if (typeof expected === "string") return expected;
    const cell = index.rows.get(at)?.cells.find((stored) => stored.column === column);
    return cell ? toText(cellValue(cell, reader.context())) : "";
  };
  const candidate = (at: number) => ({ row: at, id: textAt(rowId.header, at), text: textAt(header, at) });
  const here = candidate(row);
  if (here.id.trim() === rowId.id.trim() && here.text === before) return row;
  const last = sheet.lastRows.get(table.part) ?? table.lastDataRow;
  const all = Array.from({ length: last - table.firstDataRow + 1 }, (_, offset) =>
    candidate(table.firstDataRow + offset),
  );
  return findRow(all, { row, id: rowId.id, before })?.row;
}

const tableOf = (tables: readonly PlacedTable[], name: string): PlacedTable | undefined =>
  tables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());

const columnOf = (table: TablePart, header: string): number =>
  table.range.firstColumn + table.columns.findIndex((column) => column.header === header);
