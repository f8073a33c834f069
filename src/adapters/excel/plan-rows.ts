import type { NewRow } from "../../app/ports";
import { UnusableInput } from "../../domain/result";
import { freeId } from "../../domain/review/free-id";
import { columnLetter } from "../../domain/review/sheet-table";
import type { TableNow } from "./load-for-write";

/** New rows of one table, ready to be written as one block. */
export interface PlannedRows {
  readonly table: string;
  /** The rows as they were asked for. */
  readonly rows: readonly NewRow[];
  /** Ids as they will be written, "" for a row without one. */
  readonly ids: readonly string[];
  /** Header of the column with the ids; the first that is given when no row names one. */
  readonly leading: string;
  /** Texts by row and column of the table; undefined leaves a cell to the table's formula. */
  readonly texts: readonly (readonly (string | undefined)[])[];
  /** The table's only row is blank and becomes the first of these. */
  readonly fillsBlank: boolean;
}

/**
 * Plan rows below a table, in their order, their ids changed where somebody took them meanwhile.
 *
 * @param editsOnlyRow whether the blank row of an empty table is about to be written to
 * @throws UnusableInput when there is no room below the table
 */
export function planRows(rows: readonly NewRow[], now: TableNow, editsOnlyRow: boolean): PlannedRows {
  const fillsBlank = now.onlyRowIsBlank && !editsOnlyRow;
  requireRoom(now, fillsBlank ? rows.length - 1 : rows.length);
  const named = withFreeIds(rows, (header) => now.texts.get(header) ?? []);
  const [first] = named;
  return {
    table: now.name,
    rows,
    ids: named.map(({ idHeader, cells }) => (idHeader === undefined ? "" : (cells[idHeader] ?? ""))),
    leading: first?.idHeader ?? Object.keys(first?.cells ?? {})[0] ?? "",
    texts: named.map(({ cells }) => now.headers.map((header) => cells[header])),
    fillsBlank,
  };
}

/** The rows with ids that neither the table nor one of them has. */
export function withFreeIds(rows: readonly NewRow[], idsOf: (header: string) => readonly string[]): readonly NewRow[] {
  const given = new Map<string, string[]>();
  return rows.map((row) => {
    const { idHeader, cells } = row;
    if (idHeader === undefined) return row;
    const taken = given.get(idHeader) ?? [...idsOf(idHeader)];
    given.set(idHeader, taken);
    const id = freeId(cells[idHeader] ?? "", taken);
    taken.push(id);
    return { ...row, cells: { ...cells, [idHeader]: id } };
  });
}

function requireRoom({ name, sheet, firstRow, rowCount, hasTotals, inTheWay }: TableNow, needed: number): void {
  if (needed === 0) return;
  if (hasTotals) {
    throw new UnusableInput(
      `The table ${name} on the sheet “${sheet}” ends with a total row; ` +
        "turn it off (Table Design › Total Row) so that rows can be added",
    );
  }
  if (inTheWay && inTheWay.row < firstRow + rowCount + needed) {
    throw new UnusableInput(
      `The cells below the table ${name} on the sheet “${sheet}” are not empty ` +
        `(${columnLetter(inTheWay.column)}${inTheWay.row}), so rows cannot be added; move what stands there further down`,
    );
  }
}
