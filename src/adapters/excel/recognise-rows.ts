import type { NewRow } from "../../app/writing";
import type { TableNow } from "./load-for-write";

/** A new row that was sent to Excel: what tells it from others when its answer is lost. */
export interface RowSent {
  readonly row: NewRow;
  /** Its cells with the id it was given. */
  readonly cells: NewRow["cells"];
  /** How many rows like it stood in the table before. */
  readonly standing: number;
}

/** A row that stands in the table. */
export interface AddedRow {
  readonly id: string;
  /** Its number on the sheet. */
  readonly row: number;
}

export const toSent = (row: NewRow, cells: NewRow["cells"], now: TableNow): RowSent => ({
  row,
  cells,
  standing: rowsLike(cells, now).length,
});

/** Where a row stands that was sent before; undefined when no more rows are like it than there were. */
export function recognise(row: NewRow, sent: readonly RowSent[], now: TableNow): AddedRow | undefined {
  for (const { row: sentRow, cells, standing } of sent) {
    if (sentRow !== row && !isAlike(sentRow, row)) continue;
    const alike = rowsLike(cells, now);
    const last = alike.at(-1);
    if (last === undefined || alike.length <= standing) continue;
    return { id: row.idHeader === undefined ? "" : (cells[row.idHeader] ?? ""), row: last };
  }
  return undefined;
}

/** Whether two rows are the same wish: the id is chosen by the program, so it may differ. */
export function isAlike(a: NewRow, b: NewRow): boolean {
  const headers = new Set([...Object.keys(a.cells), ...Object.keys(b.cells)]);
  if (a.table.toLowerCase() !== b.table.toLowerCase() || a.idHeader !== b.idHeader) return false;
  return [...headers].every((header) => header === a.idHeader || (a.cells[header] ?? "") === (b.cells[header] ?? ""));
}

/** The numbers of the rows that hold these cells. */
export function rowsLike(cells: NewRow["cells"], { texts, rowCount, firstRow }: TableNow): readonly number[] {
  const wanted = Object.entries(cells);
  if (wanted.every(([, text]) => text === "")) return [];
  return Array.from({ length: rowCount }, (_, at) => at)
    .filter((at) => wanted.every(([header, text]) => (texts.get(header)?.[at] ?? "") === text))
    .map((at) => firstRow + at);
}
