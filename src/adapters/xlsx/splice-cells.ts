import { appendTo, prefixIn } from "../opc/put-element";
import { insertAt, setAttribute } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { cellWriter } from "./planned-cell";
import type { CellWriter, PlannedCell } from "./planned-cell";
import type { IndexedRow, SheetIndex } from "./sheet-index";
import type { PlannedRow } from "./sheet-plan";

/** The splices that put cells on a sheet: in their row where it is stored, else in a new row in its place. */
export function spliceCells(index: SheetIndex, rows: readonly PlannedRow[]): readonly Splice[] {
  const prefix = prefixIn(index.sheetData);
  const write = cellWriter(prefix);
  const placed: Splice[] = [];
  /** New rows by where they go; those between the same two are one text. */
  const fresh = new Map<number, string>();
  const stored = [...index.rows.values()].sort((a, b) => a.row - b.row);
  let next = 0;
  for (const [row, cells] of rows) {
    const known = index.rows.get(row);
    if (known) {
      placed.push(...(known.element.selfClosing ? [openRow(index, known, cells)] : intoRow(index, known, cells)));
      continue;
    }
    while ((stored[next]?.row ?? Infinity) < row) next++;
    const at = stored[next - 1]?.element.end ?? index.sheetData.openEnd;
    fresh.set(at, `${fresh.get(at) ?? ""}<${prefix}row r="${row}">${cellsXml(cells, write)}</${prefix}row>`);
  }
  if (!index.sheetData.selfClosing) return [...placed, ...[...fresh].map(([at, xml]) => insertAt(at, xml))];
  return [appendTo(index.xml, index.sheetData, [...fresh.values()].join(""))];
}

/** Put together at the end, with all else. */
function cellsXml(cells: readonly PlannedCell[], write: CellWriter): string {
  let xml = "";
  for (const cell of cells) xml += write(cell);
  return xml;
}

const openRow = (index: SheetIndex, { element }: IndexedRow, cells: readonly PlannedCell[]): Splice =>
  appendTo(index.xml, element, cellsXml(cells, cellWriter(prefixIn(element))));

function intoRow(index: SheetIndex, row: IndexedRow, cells: readonly PlannedCell[]): readonly Splice[] {
  const write = cellWriter(prefixIn(row.element));
  const splices = cells.map((cell): Splice => {
    const text = write(cell);
    const same = row.cells.find(({ column }) => column === cell.column);
    if (same) return { start: same.start, end: same.end, text };
    const before = row.cells.filter(({ column }) => column < cell.column).at(-1);
    return insertAt(before?.end ?? row.element.openEnd, text);
  });
  return [...splices, ...widenSpans(index, row, cells)];
}

/** `spans` says which columns a row uses; a reader that trusts it would miss a cell outside. */
function widenSpans(index: SheetIndex, { element }: IndexedRow, cells: readonly PlannedCell[]): readonly Splice[] {
  const [, first, last] = /^(\d+):(\d+)$/u.exec(element.attributes["spans"] ?? "") ?? [];
  if (first === undefined || last === undefined) return [];
  const columns = cells.map(({ column }) => column);
  const from = Math.min(Number(first), ...columns);
  const to = Math.max(Number(last), ...columns);
  if (from === Number(first) && to === Number(last)) return [];
  return [setAttribute(index.xml, element, "spans", `${from}:${to}`)];
}
