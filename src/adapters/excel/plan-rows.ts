import type { NewRow } from "../../app/writing";
import { freeIds } from "../../domain/review/free-id";
import { columnLetter } from "../../domain/review/sheet-table";
import { dayCell } from "./day-cell";
import type { TableNow } from "./load-for-write";
import { cellsTaken, endsWithTotals } from "../../app/table-refusals";

/** New rows of one table that are written as one block. */
export interface PlannedRows {
  readonly table: string;
  /** The rows as they were asked for. */
  readonly rows: readonly NewRow[];
  /** Ids as they will be written, "" for a row without one. */
  readonly ids: readonly string[];
  /** Header of the column with the ids; the first that is given when no row names one. */
  readonly leading: string;
  /** Texts by row and column of the table; undefined leaves a cell to a formula, the table's or the row's. */
  readonly texts: readonly (readonly (string | undefined)[])[];
  /** By column of the table: the format that the days in it get, undefined for a column without. */
  readonly dayFormats: readonly (string | undefined)[];
  /** The one row there is is blank and becomes this one. */
  readonly fillsBlank: boolean;
}

/**
 * Plan rows below a table, in their order, their ids changed where somebody took them meanwhile. Two blocks when the
 * first row fills the blank one of an empty table and others follow.
 *
 * @param editsOnlyRow whether the blank row of an empty table is about to be written to
 * @throws UnusableInput when there is no room below the table
 */
export function planRows(rows: readonly NewRow[], now: TableNow, editsOnlyRow: boolean): readonly PlannedRows[] {
  const fillsBlank = now.onlyRowIsBlank && !editsOnlyRow;
  requireRoom(now, fillsBlank ? rows.length - 1 : rows.length);
  const named = withFreeIds(rows, (header) => now.texts.get(header) ?? []);
  const block = (from: number, to: number, fills: boolean): PlannedRows => ({
    table: now.name,
    rows: rows.slice(from, to),
    ids: named.slice(from, to).map(({ idHeader, cells }) => (idHeader === undefined ? "" : (cells[idHeader] ?? ""))),
    leading: named[0]?.idHeader ?? Object.keys(named[0]?.cells ?? {})[0] ?? "",
    texts: named.slice(from, to).map(({ cells }) => now.headers.map((header) => cells[header])),
    dayFormats: now.headers.map((header) => dayFormat(named, header, now, fills ? 0 : undefined)),
    fillsBlank: fills,
  });
  const blocks = fillsBlank ? [block(0, 1, true), block(1, rows.length, false)] : [block(0, rows.length, false)];
  return blocks.filter(({ texts }) => texts.length > 0);
}

/** The format of the first day that rows have in a column. */
function dayFormat(
  rows: readonly NewRow[],
  header: string,
  now: TableNow,
  index: number | undefined,
): string | undefined {
  for (const { cells } of rows) {
    const day = dayCell(cells[header] ?? "", header, now, index);
    if (day) return day.format;
  }
  return undefined;
}

/** The rows with ids that neither the table nor one of them has. */
export function withFreeIds(rows: readonly NewRow[], idsOf: (header: string) => readonly string[]): readonly NewRow[] {
  const givers = new Map<string, (wanted: string) => string>();
  return rows.map((row) => {
    const { idHeader, cells } = row;
    if (idHeader === undefined) return row;
    const give = givers.get(idHeader) ?? freeIds(idsOf(idHeader));
    givers.set(idHeader, give);
    return { ...row, cells: { ...cells, [idHeader]: give(cells[idHeader] ?? "") } };
  });
}

function requireRoom({ name, sheet, firstRow, rowCount, hasTotals, inTheWay }: TableNow, needed: number): void {
  if (needed === 0) return;
  if (hasTotals) throw endsWithTotals(name, sheet);
  if (inTheWay && inTheWay.row < firstRow + rowCount + needed) {
    throw cellsTaken(name, sheet, `${columnLetter(inTheWay.column)}${inTheWay.row}`);
  }
}
