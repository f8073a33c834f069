import { toText } from "../../domain/review/match-table";
import { notVerified } from "../opc/verify-package";
import { cellName } from "./cell-range";
import { cellValue } from "./cell-value";
import type { ExpectedSheet } from "./expected-cells";
import type { IndexedCell, SheetIndex } from "./sheet-index";
import type { WorkbookReader } from "./workbook-reader";

/**
 * Check that a sheet holds the cells that were to change as they were to be, and everything else as before.
 *
 * @param formats cells may look different, and what stands around the rows may be other
 * @throws UnusableInput naming the first cell that fails
 */
export function verifySheet(
  before: WorkbookReader,
  now: WorkbookReader,
  { part, name }: { readonly part: string; readonly name: string },
  expected: ExpectedSheet | undefined,
  formats = false,
): void {
  const [old, index] = [before.sheetIndex(part), now.sheetIndex(part)];
  const fail = (cell: string) => notVerified(`the cell ${cell} on the sheet “${name}” is not what it should be`);
  const wanted = expected?.cells ?? new Map<string, string | undefined>();
  const same = formats
    ? sameValue(before, now)
    : (a: IndexedCell, b: IndexedCell) => source(old, a) === source(index, b);
  const seen = new Set<string>();
  for (const [row, cell] of cellsOf(index)) {
    const at = cellName(cell.column, row);
    const was = storedAt(old, row, cell.column);
    seen.add(at);
    if (wanted.has(at) ? !isWanted(cell, was, wanted.get(at), now) : !was || !same(was, cell)) throw fail(at);
  }
  for (const [row, cell] of cellsOf(old)) {
    const at = cellName(cell.column, row);
    if (!seen.has(at)) throw fail(at);
  }
  for (const [at, text] of wanted) if (text !== undefined && text !== "" && !seen.has(at)) throw fail(at);
  requireRows(old, index, name);
  if (!formats && frame(old, expected) !== frame(index, expected))
    throw notVerified(`what stands around the rows of the sheet “${name}” is not what it was`);
}

function* cellsOf({ rows }: SheetIndex): Generator<readonly [number, IndexedCell]> {
  for (const { row, cells } of rows.values()) for (const cell of cells) yield [row, cell];
}

const storedAt = ({ rows }: SheetIndex, row: number, column: number): IndexedCell | undefined => {
  const cells = rows.get(row)?.cells ?? [];
  const guess = cells[column - 1];
  return guess?.column === column ? guess : cells.find((cell) => cell.column === column);
};

const source = ({ xml }: SheetIndex, { start, end }: IndexedCell): string => xml.slice(start, end);

const sameValue = (before: WorkbookReader, now: WorkbookReader) => (a: IndexedCell, b: IndexedCell) =>
  a.formula === b.formula &&
  a.formulaText === b.formulaText &&
  (a.type === b.type && a.type !== "s" ? a.stored === b.stored : shown(a, before) === shown(b, now));

const shown = (cell: IndexedCell, reader: WorkbookReader): string => toText(cellValue(cell, reader.context()));

/** A cell of a new row that nothing was said of holds nothing, or the formula of its column. */
function isWanted(
  cell: IndexedCell,
  was: IndexedCell | undefined,
  text: string | undefined,
  reader: WorkbookReader,
): boolean {
  if (text !== undefined) return cell.formula === "none" && shown(cell, reader) === text;
  return cell.stored === "" || (cell.formula !== "none" && was?.stored === cell.stored);
}

/** The rows there were are all there, each hidden or shown as before; what is merged still is. */
function requireRows(old: SheetIndex, now: SheetIndex, name: string): void {
  for (const { row, hidden } of old.rows.values()) {
    if (now.rows.get(row)?.hidden !== hidden) throw notVerified(`row ${row} of the sheet “${name}” is not as it was`);
  }
  if (JSON.stringify(old.merged) !== JSON.stringify(now.merged))
    throw notVerified(`other cells than before are merged on the sheet “${name}”`);
}

/** What stands before and after the rows; numbers of rows in ranges, which grow with a table, are left out. */
function frame({ xml, sheetData }: SheetIndex, expected: ExpectedSheet | undefined): string {
  const around = `${xml.slice(0, sheetData.start)}${xml.slice(sheetData.end)}`;
  if (!expected) return around;
  // An attribute that is written anew stands in double quotes.
  const quoted = around.replaceAll("'", '"').replace(/(<(?:\w+:)?dimension [^>]*ref=)"[^"]*"/u, "$1");
  return expected.lastRows.size > 0 ? quoted.replace(/(?<=[A-Z])\d+(?=[":\s<])/gu, "") : quoted;
}
