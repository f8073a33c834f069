import { toText } from "../../domain/review/match-table";
import { notVerified } from "../opc/refusals";
import { cellName } from "./cell-range";
import { cellValue } from "./cell-value";
import { UNVERIFIED } from "./damage";
import type { ExpectedRow, ExpectedSheet } from "./expected-cells";
import type { IndexedCell, SheetIndex } from "./sheet-index";
import type { WorkbookReader } from "./workbook-reader";

/** A sheet before and after. */
interface Both {
  readonly before: WorkbookReader;
  readonly now: WorkbookReader;
  readonly old: SheetIndex;
  readonly index: SheetIndex;
  readonly name: string;
  /** Cells may look different, and what stands around the rows may be other. */
  readonly formats: boolean;
}

/**
 * Check that a sheet holds the cells that were to change as they were to be, and everything else as before.
 *
 * @throws UnusableInput naming the first cell that fails
 */
export function verifySheet(
  before: WorkbookReader,
  now: WorkbookReader,
  { part, name }: { readonly part: string; readonly name: string },
  expected: ExpectedSheet | undefined,
  formats = false,
): void {
  const both: Both = { before, now, old: before.sheetIndex(part), index: now.sheetIndex(part), name, formats };
  const { old, index } = both;
  for (const row of new Set([...old.rows.keys(), ...index.rows.keys(), ...(expected?.cells.keys() ?? [])]))
    verifyRow(both, row, expected?.cells.get(row));
  if (JSON.stringify(old.merged) !== JSON.stringify(index.merged)) throw notVerified(UNVERIFIED.merged(name));
  if (!formats && frame(old, expected) !== frame(index, expected)) throw notVerified(UNVERIFIED.around(name));
}

function verifyRow(both: Both, row: number, wanted: ExpectedRow | undefined): void {
  const [was, is] = [both.old.rows.get(row), both.index.rows.get(row)];
  if (was && is && !wanted && source(both.old, was.element) === source(both.index, is.element)) return;
  const columns = new Set([...(was?.cells ?? []), ...(is?.cells ?? [])].map(({ column }) => column));
  for (const column of new Set([...columns, ...(wanted?.keys() ?? [])])) {
    const [a, b] = [was, is].map((cells) => cells?.cells.find((cell) => cell.column === column));
    const stands = wanted?.has(column) ? isWanted(both, wanted.get(column), a, b) : isSame(both, a, b);
    if (!stands) throw notVerified(UNVERIFIED.cell(cellName(column, row), both.name));
  }
  if (was ? !is || was.hidden !== is.hidden : !wanted) throw notVerified(UNVERIFIED.row(row, both.name));
}

const source = ({ xml }: SheetIndex, { start, end }: { readonly start: number; readonly end: number }): string =>
  xml.slice(start, end);

function isSame(both: Both, was: IndexedCell | undefined, is: IndexedCell | undefined): boolean {
  if (!was || !is) return was === is;
  if (!both.formats) return source(both.old, was) === source(both.index, is);
  if (was.formula !== is.formula || was.formulaText !== is.formulaText) return false;
  return shown(was, both.before) === shown(is, both.now);
}

/** A cell of a new row that nothing was said of holds nothing, or the formula of its column. */
function isWanted(
  { before, now }: Both,
  text: string | undefined,
  was: IndexedCell | undefined,
  is: IndexedCell | undefined,
): boolean {
  if (!is) return (text ?? "") === "";
  if (text === undefined) return is.stored === "" || (is.formula !== "none" && was?.stored === is.stored);
  // Only a shared text needs the strings of the new file, which take long to read.
  return is.formula === "none" && shown(is, is.type === "s" ? now : before) === text;
}

const shown = (cell: IndexedCell, reader: WorkbookReader): string => toText(cellValue(cell, reader.context()));

/** What stands before and after the rows; numbers of rows in ranges, which grow with a table, are left out. */
function frame({ xml, sheetData }: SheetIndex, expected: ExpectedSheet | undefined): string {
  const around = `${xml.slice(0, sheetData.start)}${xml.slice(sheetData.end)}`;
  if (!expected) return around;
  // An attribute that is written anew stands in double quotes.
  const quoted = around.replaceAll("'", '"').replace(/(<(?:\w+:)?dimension [^>]*ref=)"[^"]*"/u, "$1");
  if (expected.lastRows.size === 0) return quoted;
  // A range of one cell becomes one of two when its table's only row gets a second.
  return quoted.replace(/(?<=[A-Z])\d+(?=[":\s<])/gu, "").replace(/(?<=["\s])([A-Z]+):\1(?=["\s])/gu, "$1");
}
