import { toText } from "../../domain/review/match-table";
import { notVerified } from "../opc/refusals";
import { LIMITS } from "../opc/zip-entry";
import { cellName } from "./cell-range";
import { cellValue } from "./cell-value";
import { UNVERIFIED } from "./damage";
import type { ExpectedCell, ExpectedRow, ExpectedSheet } from "./expected-cells";
import { isSameFrame } from "./sheet-frame";
import { indexSheet } from "./sheet-index";
import type { IndexedCell, IndexedRow, SheetIndex } from "./sheet-index";
import { withoutSameRows } from "./without-same-rows";
import type { WorkbookReader } from "./workbook-reader";

/** A sheet before and after. */
interface Both {
  readonly before: WorkbookReader;
  readonly now: WorkbookReader;
  readonly old: SheetIndex;
  /** What of the sheet is gone through now. */
  readonly xml: string;
  readonly name: string;
  /** Cells may look different, and what stands around the rows may be other. */
  readonly formats: boolean;
}

/**
 * Check that a sheet holds the cells that were to change as they were to be, and everything else as before.
 *
 * @param xml the sheet's part now
 * @throws UnusableInput naming the first cell that fails
 */
export function verifySheet(
  before: WorkbookReader,
  now: WorkbookReader,
  { part, name, xml }: { readonly part: string; readonly name: string; readonly xml: string },
  expected: ExpectedSheet | undefined,
  formats = false,
): void {
  const old = before.sheetIndex(part);
  const rest = formats ? undefined : withoutSameRows(old, xml, expected);
  const both: Both = { before, now, old, xml: rest?.xml ?? xml, name, formats };
  const seen = new Set<number>();
  const verify = (is: IndexedRow): void => {
    const { row } = is;
    seen.add(row);
    const wanted = expected?.cells.get(row);
    if (rest && !wanted && !rest.same.has(row)) throw notVerified(UNVERIFIED.row(row, name));
    verifyRow(both, row, is, wanted);
  };
  // The reader knows the shared texts of the sheets that it went through itself.
  const index = rest ? indexSheet(rest.xml, part, LIMITS.cells, verify) : now.sheetIndex(part);
  for (const row of index.rows.values()) verify(row);
  for (const row of [...(rest ? [] : old.rows.keys()), ...(expected?.cells.keys() ?? [])])
    if (!seen.has(row)) verifyRow(both, row, undefined, expected?.cells.get(row));
  if (JSON.stringify(old.merged) !== JSON.stringify(index.merged)) throw notVerified(UNVERIFIED.merged(name));
  if (!formats && !isSameFrame(old, index, expected)) throw notVerified(UNVERIFIED.around(name));
}

function verifyRow(both: Both, row: number, is: IndexedRow | undefined, wanted: ExpectedRow | undefined): void {
  const was = both.old.rows.get(row);
  if (is && is.element.depth !== both.old.sheetData.depth + 1) throw notVerified(UNVERIFIED.rowPlace(row, both.name));
  if (was && is && !wanted && source(both.old, was.element) === source(both, is.element)) return;
  const old = byColumn(was?.cells ?? []);
  const now = firstOfEach(is?.cells ?? []);
  const verify = (column: number, a: IndexedCell | undefined, b: IndexedCell | undefined): void => {
    const stands = wanted?.has(column) ? isWanted(both, wanted.get(column), a, b) : isSame(both, a, b);
    if (!stands) throw notVerified(UNVERIFIED.cell(cellName(column, row), both.name));
  };
  let met = 0;
  for (const cell of now) {
    if (wanted?.has(cell.column)) met++;
    verify(cell.column, old.get(cell.column), cell);
  }
  // Of a new row nearly always all were.
  if (was || met < (wanted?.size ?? 0)) {
    const columns = new Set(now.map(({ column }) => column));
    for (const [column, cell] of old) if (!columns.has(column)) verify(column, cell, undefined);
    for (const column of wanted?.keys() ?? [])
      if (!columns.has(column) && !old.has(column)) verify(column, undefined, undefined);
  }
  if (was ? !is || was.hidden !== is.hidden : !wanted) throw notVerified(UNVERIFIED.row(row, both.name));
}

/** The first of each column, as a reader takes it. */
function byColumn(cells: readonly IndexedCell[]): ReadonlyMap<number, IndexedCell> {
  const first = new Map<number, IndexedCell>();
  for (const cell of cells) if (!first.has(cell.column)) first.set(cell.column, cell);
  return first;
}

/** The same in their order: all of them where they stand in that of the columns. */
function firstOfEach(cells: readonly IndexedCell[]): readonly IndexedCell[] {
  const isInOrder = cells.every(({ column }, at) => at === 0 || (cells[at - 1] as IndexedCell).column < column);
  return isInOrder ? cells : [...byColumn(cells).values()];
}

const source = (
  { xml }: { readonly xml: string },
  { start, end }: { readonly start: number; readonly end: number },
): string => xml.slice(start, end);

function isSame(both: Both, was: IndexedCell | undefined, is: IndexedCell | undefined): boolean {
  if (!was || !is) return was === is;
  if (!both.formats) return source(both.old, was) === source(both, is);
  if (was.formula !== is.formula || was.formulaText !== is.formulaText) return false;
  return shown(was, both.before) === shown(is, both.now);
}

/** A cell of a new row that nothing was said of holds nothing, or the formula of its column. */
function isWanted(
  { before, now }: Both,
  wanted: ExpectedCell,
  was: IndexedCell | undefined,
  is: IndexedCell | undefined,
): boolean {
  if (!is) return (wanted ?? "") === "";
  if (typeof wanted === "object") return is.formulaText === wanted.formula && is.stored === String(wanted.value);
  if (wanted === undefined) return is.stored === "" || (is.formula !== "none" && was?.stored === is.stored);
  // Only a shared text needs the strings of the new file, which take long to read.
  return is.formula === "none" && shown(is, is.type === "s" ? now : before) === wanted;
}

const shown = (cell: IndexedCell, reader: WorkbookReader): string => toText(cellValue(cell, reader.context()));
